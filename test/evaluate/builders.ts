import type { Cite } from "../../src/domain/basis.js";
import { type Decimal, decimal } from "../../src/domain/decimal.js";
import type { Finding } from "../../src/domain/finding.js";
import type { Observation, Submissions, UnitReport } from "../../src/domain/observation.js";
import type { CellPlace } from "../../src/domain/place.js";
import type { Plan, Round } from "../../src/domain/plan.js";
import { type Ratio, roundRatio } from "../../src/domain/ratio.js";
import type { GivenScore, ScoreColumn } from "../../src/domain/registers/scores.js";
import { noRegisters } from "../../src/domain/registers.js";
import type { Gate, Item, ItemGroup, Scheme } from "../../src/domain/scheme.js";
import type { Target } from "../../src/domain/target.js";
import type { Unit } from "../../src/domain/unit.js";

export const cite: Cite = { document: "d", basis: "read" };
export const at = (cell: string): CellPlace => ({ file: "f.xlsx", sheet: "s", cell });

/** "TD306 unit=Huyện A at A5" of each finding. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, args, place }) => {
    const values = Object.entries(args).map(([name, value]) => `${name}=${value}`);
    return [code, ...values, ...(place && "cell" in place ? [`at ${place.cell || place.file}`] : [])].join(" ");
  });

export const some = (text: string | undefined): Decimal | undefined => (text === undefined ? undefined : decimal(text));
export const shown = (share: Ratio | undefined): string =>
  share === undefined ? "?" : roundRatio(share, 2, "half_up").toFixed(2);

/** "Huyện A", which is district "a"; a "province" is named "Tỉnh". */
export const unitNamed = (id: string, more: Partial<Unit> = {}): Unit =>
  ({ id, name: `Huyện ${id.toUpperCase()}`, level: "district", areas: [], cite, ...more }) as Unit;

/** A target of districts, with a goal to reach. */
export const targetNamed = (id: string, more: Partial<Target> = {}): Target =>
  ({
    id,
    name: `Chỉ tiêu ${id}`,
    origin: "plan",
    owner: undefined,
    direction: "at_least",
    goal: undefined,
    levels: ["district"],
    levelCite: cite,
    decides: true,
    cite,
    ...more,
  }) as Target;

/** A plan with nothing in it but what is told. */
export const planWith = (more: object = {}): Plan =>
  ({
    id: "p",
    provinceUnit: "province",
    targets: new Map(),
    units: new Map(),
    clusters: [],
    schemes: new Map(),
    goals: [],
    facts: new Map(),
    ...more,
  }) as unknown as Plan;

/** An item that follows the target of its own name. */
export const itemNamed = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  name: `Nội dung ${id}`,
  kind: "points",
  by: "targets",
  targets: [id],
  fact: undefined,
  shape: undefined,
  against: "goal",
  counts: undefined,
  weight: decimal(1),
  maxBonus: undefined,
  maxDeduction: undefined,
  cite,
  ...more,
});

/** A group of 10 points and a bonus of 4, in proportion to what was reached. */
export const groupWith = (items: readonly Item[], more: Partial<ItemGroup> = {}): ItemGroup => ({
  id: "g",
  name: "Nhóm",
  max: decimal(10),
  maxBonus: decimal(4),
  shape: { kind: "proportional" },
  absent: "share_out",
  ownTargets: false,
  items,
  cite,
  method: cite,
  weightBounds: undefined,
  ...more,
});

/** A condition for being ranked: that a fact is so, or at least so much. */
export const gateOn = (fact: string, to: boolean | number): Gate => ({
  id: fact,
  label: `Điều kiện ${fact}`,
  criterion: {
    kind: "leaf",
    fact,
    label: fact,
    by: typeof to === "number" ? "at_least" : "is",
    to: typeof to === "number" ? decimal(to) : to,
    cite,
  },
  cite,
});

export const schemeWith = (groups: readonly ItemGroup[], more: Partial<Scheme> = {}): Scheme =>
  ({
    id: "s",
    name: "Bảng điểm",
    decimals: { share: 4, points: 2 },
    rounding: "half_up",
    counts: { targets: ["appraised", "computed"], people: ["appraised", "cluster", "self"], cite },
    maxBonus: undefined,
    gates: [],
    groups,
    rankAwards: [],
    cite,
    ...more,
  }) as unknown as Scheme;

/** "cluster 8", "appraised 7+2", "cluster 8-1", "cluster +2", "appraised open", "appraised not_applicable": a score for an item. */
export function given(text: string, item = "i", unit = "a"): GivenScore {
  const [column = "", figures = ""] = text.split(" ");
  const [, points, bonus, deduction] = /^([\d.]+)?(?:\+([\d.]+))?(?:-([\d.]+))?$/.exec(figures) ?? [];
  return {
    unit,
    item,
    column: column as ScoreColumn,
    points: figures === "open" || figures === "not_applicable" ? figures : some(points),
    bonus: some(bonus),
    deduction: some(deduction),
    by: "",
    reason: "15/BB",
    on: undefined,
    place: at({ self: "S", cluster: "C", appraised: "P" }[column] ?? ""),
  };
}

/** A unit's report with its figures by target; "?" is doubtful and says nothing, "?3 30" may be 3 or 30. */
export const reportWith = (
  unit: string,
  figures: Readonly<Record<string, string>>,
  more: Partial<UnitReport> = {},
): UnitReport => ({
  unit,
  file: `${unit}.xlsx`,
  datedOn: undefined,
  observations: new Map(
    Object.entries(figures).map(([target, figure]) => [
      target,
      {
        target,
        reading: figure.startsWith("?") ? "doubtful" : "figure",
        actual: figure.startsWith("?") ? undefined : some(figure),
        candidates: figure.startsWith("?") ? figure.slice(1).split(" ").filter(Boolean).map(decimal) : [],
        raw: figure,
        place: at("E5"),
      } as unknown as Observation,
    ]),
  ),
  selfScores: new Map(),
  facts: new Map(),
  ...more,
});

export const submitted = (reports: readonly UnitReport[], registers: object = {}, more: object = {}): Submissions =>
  ({
    reports: new Map(reports.map((one) => [one.unit, one])),
    unreadable: new Map(),
    registers: { ...noRegisters, ...registers },
    ...more,
  }) as Submissions;

export const roundOf = (more: Partial<Round> = {}): Round => ({
  plan: "p",
  period: { kind: "year", name: "Năm 2017", from: "2017-01-01", to: "2017-12-31" },
  decidedOn: undefined,
  reportsDue: undefined,
  papers: new Map(),
  ...more,
});
