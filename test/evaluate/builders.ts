import type { Cite } from "../../src/domain/basis.js";
import { type Decimal, decimal } from "../../src/domain/decimal.js";
import type { Finding } from "../../src/domain/finding.js";
import type { CellPlace } from "../../src/domain/place.js";
import type { Plan } from "../../src/domain/plan.js";
import { type Ratio, roundRatio } from "../../src/domain/ratio.js";
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
