import type { Comparison, Leaf } from "../domain/award.js";
import { Decimal } from "../domain/decimal.js";
import type { Plan } from "../domain/plan.js";
import { compareRatios, type Ratio } from "../domain/ratio.js";
import type { Direction } from "../domain/target.js";
import type { Change } from "./changes.js";
import type { SaidValue } from "./said.js";

/** Whether more is asked for than before (chặt hơn), or less (nới ra). */
export type Strictness = "stricter" | "looser";

/** What a change of rules asks for; undefined where it cannot be said, or where nothing is asked for. */
export function strictnessOf(change: Change, plan: Plan): Strictness | undefined {
  // What stands in place of another may ask for more in one thing and for less in the next.
  if (change.kind === "renamed" || change.kind === "superseded") return undefined;
  const [chapter, ...rest] = change.path.map((step) => step.key);
  const last = rest.at(-1);
  if (chapter === "targets" && (last === "goal" || last === "stretch"))
    return byDirection(change, plan.targets.get(rest[0] ?? "")?.direction);
  if (chapter === "goals") return byDirection(change, plan.targets.get(last ?? "")?.direction);
  if (rest.includes("criterion")) return ofCriterion(change, rest.slice(rest.indexOf("criterion") + 1));
  if (chapter !== "awards" && !rest.includes("gates")) return undefined;
  return ofCondition(change, rest);
}

/** The bounds of an award or a gate; a whole rule, vote or quota that comes or goes asks for more or less. */
function ofCondition({ kind, before, after }: Change, path: readonly string[]): Strictness | undefined {
  const [list = "", last = ""] = [path.at(-2), path.at(-1)];
  if (["rules", "votes", "quotas", "gates"].includes(list)) return wherePresent(kind, 1);
  switch (last) {
    case "threshold":
    case "quorum":
      return byOrder(order(before?.value, after?.value), 1);
    case "share":
      return byOrder(order(before?.value, after?.value), -1);
    case "papers":
      return bySets(before?.value, after?.value, 1);
    default:
      return undefined;
  }
}

/** A comparison, or a part of the tree: what stands under `any` is one more way, and `not` turns it round. */
function ofCriterion({ kind, before, after }: Change, path: readonly string[]): Strictness | undefined {
  const sign = path.filter((key) => /^not(#|$)/.test(key)).length % 2 === 0 ? 1 : -1;
  if (kind !== "changed") {
    const above = path.at(-2);
    return above === undefined ? undefined : wherePresent(kind, /^any(#|$)/.test(above) ? -sign : sign);
  }
  if (path.at(-1) === "operator") return byOrder(after?.value === "all" ? 1 : -1, sign);
  const [was, is] = [before?.value as Leaf | undefined, after?.value as Leaf | undefined];
  return was && is && typeof was === "object" && "by" in was && "by" in is ? ofComparison(was, is, sign) : undefined;
}

function ofComparison(was: Leaf, is: Leaf, sign: number): Strictness | undefined {
  const [from, to] = [boundOf(was), boundOf(is)];
  if (!from || !to || from.side !== to.side) return bySets(choicesOf(was), choicesOf(is), -sign);
  const steps = to.value.comparedTo(from.value) * to.side || Number(to.strict) - Number(from.strict);
  return byOrder(steps, sign);
}

const bounds: Partial<Record<Comparison, { readonly side: 1 | -1; readonly strict: boolean }>> = {
  at_least: { side: 1, strict: false },
  more_than: { side: 1, strict: true },
  at_most: { side: -1, strict: false },
  less_than: { side: -1, strict: true },
};

function boundOf({ by, to }: Leaf) {
  const bound = bounds[by];
  return bound && to instanceof Decimal ? { ...bound, value: to } : undefined;
}

/** What would do; undefined for comparisons that are no choice. */
function choicesOf({ to }: Leaf): readonly string[] | undefined {
  if (to instanceof Decimal || typeof to === "boolean") return undefined;
  return [to].flat();
}

function byDirection({ before, after }: Change, direction: Direction | undefined): Strictness | undefined {
  if (direction === "at_least") return byOrder(order(before?.value, after?.value), 1);
  return direction === "at_most" ? byOrder(order(before?.value, after?.value), -1) : undefined;
}

/** More of a set is stricter where every member is asked for. */
function bySets(before: SaidValue | undefined, after: SaidValue | undefined, sign: number): Strictness | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [was, is] = [new Set<string>(before), new Set<string>(after)];
  const more = [...was].every((one) => is.has(one));
  const fewer = [...is].every((one) => was.has(one));
  return more === fewer ? undefined : byOrder(more ? 1 : -1, sign);
}

function order(before: SaidValue | undefined, after: SaidValue | undefined): number {
  if (before instanceof Decimal && after instanceof Decimal) return after.comparedTo(before);
  return isRatio(before) && isRatio(after) ? compareRatios(after, before) : 0;
}

function isRatio(value: SaidValue | undefined): value is Ratio {
  return typeof value === "object" && "numerator" in value;
}

function wherePresent(kind: Change["kind"], sign: number): Strictness | undefined {
  return kind === "changed" ? undefined : byOrder(kind === "added" ? 1 : -1, sign);
}

function byOrder(steps: number, sign: number): Strictness | undefined {
  if (steps === 0) return undefined;
  return steps * sign > 0 ? "stricter" : "looser";
}
