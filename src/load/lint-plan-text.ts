import { type Decimal, decimal, sum } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { TextPlace } from "../domain/place.js";
import { compareRatios, ratio, roundRatio } from "../domain/ratio.js";
import type { Target } from "../domain/target.js";
import { entriesOf } from "./build/entries.js";
import { besides } from "./build/goals.js";
import type { RuleFile, Shelves } from "./shelves.js";

type PlanShelf = Shelves["province_unit"][number];

/** Text with white space and line breaks folded away, in composed letters. */
function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ");
}

/** Every quote of a target, of a movement and of a slip stands in the plan's own text; slips stay as notes. */
export function lintQuotes(shelves: Shelves, plan: PlanShelf, files: readonly RuleFile[]): readonly Finding[] {
  const { source, value } = plan;
  const file = besides(source.file, value.text, files);
  if (!file) return [finding("TD121", source.place(["text"]), { file: value.text })];
  const text = folded(file.text);
  const stands = (quote: string) => text.includes(folded(quote));
  const missing = (quote: string, place: TextPlace) =>
    stands(quote) ? [] : [finding("TD109", place, { quote, text: value.text })];
  const slips = value.slips.flatMap(({ quote, says }, at) => {
    const place = source.place(["slips", at, "quote"]);
    return stands(quote) ? [finding("TD115", place, { quote, says })] : missing(quote, place);
  });
  const quotes = entriesOf(shelves.targets, "targets")
    .filter((entry) => entry.file.plan !== undefined)
    .flatMap(({ value: { quote }, at }) =>
      quote === undefined ? [finding("TD105", at(), { key: "quote", expected: "text" })] : missing(quote, at("quote")),
    );
  const movements = entriesOf(shelves.movements, "movements").flatMap(({ value: { quote }, at }) =>
    missing(quote, at("quote")),
  );
  return [...slips, ...quotes, ...movements];
}

/** The arithmetic that the plan's text does itself, done again. */
export function lintArithmetic(plan: PlanShelf, targets: ReadonlyMap<string, Target>): readonly Finding[] {
  const { source, value } = plan;
  const goal = (id: string): Decimal | undefined => targets.get(id)?.goal;
  return value.arithmetic.flatMap((claim, at): readonly Finding[] => {
    const place = source.place(["arithmetic", at]);
    const named = [
      ...(claim.share ? [claim.share.part, claim.share.share, ...(claim.share.whole ? [claim.share.whole] : [])] : []),
      ...(claim.parts ? [...claim.parts.parts, claim.parts.whole] : []),
      ...(claim.count ? [claim.count.target, ...(claim.count.added ? [claim.count.added] : [])] : []),
    ];
    const unknown = named.filter((id) => goal(id) === undefined);
    if (unknown.length > 0) return unknown.map((id) => finding("TD108", place, { kind: "target", id, suggestion: "" }));
    const of = (id: string): Decimal => goal(id) ?? decimal(0);
    if (claim.share) {
      const { part, whole, share, decimals } = claim.share;
      if (whole === undefined) {
        const implied = roundRatio(ratio(of(part).times(100), of(share)), 0, "half_up");
        return [finding("TD114", place, { part, share: of(share).toString(), implied: implied.toString() })];
      }
      const computed = roundRatio(ratio(of(part).times(100), of(whole)), decimals, "half_up");
      const says = `${part} / ${whole} = ${of(share).toString()} %`;
      return computed.eq(of(share)) ? [] : [finding("TD112", place, { claim: says, computed: computed.toString() })];
    }
    if (claim.parts) {
      const { parts, whole } = claim.parts;
      const total = sum(parts.map(of));
      const names = parts.join(" + ");
      if (compareRatios(ratio(total), ratio(of(whole))) > 0)
        return [finding("TD112", place, { claim: `${names} ≤ ${whole}`, computed: total.toString() })];
      const rest = of(whole).minus(total);
      if (rest.isZero()) return [];
      return [finding("TD113", place, { parts: names, sum: total.toString(), rest: rest.toString(), whole })];
    }
    if (claim.count) {
      const { target, added } = claim.count;
      const before = added === undefined ? of(target) : of(target).minus(of(added));
      const fits = of(target).lte(claim.count.of) && !before.isNegative();
      const says = `${target} ${of(target).toString()} / ${claim.count.of}`;
      return fits ? [] : [finding("TD112", place, { claim: says, computed: before.toString() })];
    }
    return [];
  });
}
