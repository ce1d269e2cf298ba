import { Decimal, sum } from "../domain/decimal.js";
import type { Facts } from "../domain/fact.js";
import { type Finding, finding } from "../domain/finding.js";
import type { SelfScore, Submissions, UnitReport } from "../domain/observation.js";
import type { GivenScore } from "../domain/registers/scores.js";
import type { Scheme } from "../domain/scheme.js";
import type { Unit } from "../domain/unit.js";
import type { UnitItem } from "../domain/unit-item.js";
import type { GroupResult, ItemResult } from "./evaluation.js";
import { addUpGroup } from "./group-result.js";
import { absentItem, scoreItem } from "./item-result.js";
import type { JudgedUnit } from "./judged-unit.js";
import type { ScoringContext } from "./scoring-context.js";
import { itemConcerns, maxPointsOf } from "./unit-items.js";

/** The items that one unit stands before, and what their scores stand on. */
export interface UnitScoring {
  readonly context: ScoringContext;
  readonly items: readonly UnitItem[];
  /** Whether an item concerns the unit; what an appraisal found not to is left out. */
  readonly concerned: (item: UnitItem) => boolean;
}

/** What the scores of one unit stand on; `peers` are the results of all that reported in its cluster. */
export function scoringOf(
  { unit, items, excluded, targets }: JudgedUnit,
  scheme: Scheme,
  report: UnitReport,
  facts: Facts,
  peers: ScoringContext["peers"],
  { registers }: Pick<Submissions, "registers">,
): UnitScoring {
  const context: ScoringContext = {
    scheme,
    unit,
    targets: new Map(targets.map((one) => [one.target.id, one])),
    self: report.selfScores,
    given: registers.scores.filter((score) => score.unit === unit.id),
    facts,
    peers,
  };
  return { context, items, concerned: (item) => !excluded.has(item.id) && itemConcerns(item, context.targets) };
}

/** Score the items group by group. */
export function scoreItems({ context, items, concerned }: UnitScoring) {
  const { scheme, unit, self, given } = context;
  const findings: Finding[] = [];
  const groups = scheme.groups.map((group) => {
    const members = items.filter((item) => item.group.id === group.id);
    const maxima = maxPointsOf(group, members, concerned, scheme.decimals.points);
    const own = members.map((item): ItemResult => {
      const maxPoints = maxima.get(item.id);
      if (!concerned(item) || maxPoints === undefined) return absentItem(context, item, maxPoints);
      const scored = scoreItem(context, item, maxPoints);
      findings.push(...scored.findings);
      return scored.result;
    });
    return { items: own, sums: addUpGroup(group, own) };
  });
  const results = groups.flatMap((one) => one.items);
  const unverified = results.filter((item) => item.unverified).length;
  if (unverified > 0) findings.push(finding("TD309", undefined, { unit: unit.name, count: String(unverified) }));
  findings.push(...strayScores(unit, items, [...self.values(), ...given]));
  return { items: results, groups: groups.map((one) => one.sums), findings };
}

/** Scores for items that the unit's scheme does not have. */
function strayScores(
  unit: Unit,
  items: readonly UnitItem[],
  scores: readonly (SelfScore | GivenScore)[],
): readonly Finding[] {
  const known = new Set(items.map((item) => item.id));
  return scores
    .filter((score) => !known.has(score.item))
    .map(({ item, points, place }) =>
      finding("TD313", place, { unit: unit.name, item, points: points?.toString() ?? "" }),
    );
}

/** The groups together; a scheme may cap the bonus of all of them once more. */
export function addUpUnit(
  scheme: Scheme | undefined,
  groups: readonly Pick<GroupResult, "points" | "bonus" | "open">[],
) {
  const earned = sum(groups.map((group) => group.bonus));
  const bonus = scheme?.maxBonus ? Decimal.min(scheme.maxBonus, earned) : earned;
  const known = sum(groups.map((group) => group.points)).plus(bonus);
  return { bonus, known, open: sum(groups.map((group) => group.open)) };
}
