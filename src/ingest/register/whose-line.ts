import { onceFor } from "../../domain/made-once.js";
import type { RegisterMapping } from "../../domain/mapping.js";
import { moveOn, type Nominee } from "../../domain/registers/nominees.js";
import { fold } from "../text/fold.js";
import { unitOf } from "../text/unit-names.js";
import type { RegisterContext } from "./register-context.js";

/** Whom a line is about. */
export type NomineeMatch =
  | { readonly kind: "known"; readonly id: string }
  /** Settled by people as a line to pass over. */
  | { readonly kind: "settled" }
  /** A name is not a person: ids of those who bear it, nearest first. */
  | { readonly kind: "asked"; readonly candidates: readonly string[] };

/**
 * Whom a text means: by what people settled, by id, as a unit, or as a collective, household, organisation or
 * enterprise whose name only one has. A person's name never decides. `beside` is what the line says of the unit; a name
 * that stands there with another unit, or that several lines bear, decides nothing either.
 */
export function nomineeNamed(
  { plan, nominees, round }: RegisterContext,
  mappings: readonly RegisterMapping[],
  text: string,
  beside: string,
  isRepeated: boolean,
): NomineeMatch {
  for (const key of isRepeated ? [nomineeKey(text, beside)] : [nomineeKey(text, beside), text])
    for (const mapping of mappings)
      if (mapping.nominees.has(key)) {
        const id = mapping.nominees.get(key);
        if (id === undefined) return { kind: "settled" };
        if (nominees.has(id) || plan.units.has(id)) return { kind: "known", id };
      }
  const { byId, byName } = indexOf(nominees);
  const id = byId.get(text.toLowerCase());
  if (id !== undefined) return { kind: "known", id };
  const at = unitOf(beside, plan.units)?.id;
  const unitHere = (nominee: Nominee) => moveOn(nominee, round.period.to)?.unit;
  const unit = unitOf(text, plan.units);
  // "Châu Thành, chuyên viên Sở Y tế" is a person whom the district's name happens to name.
  if (unit && (beside === "" || at === unit.id)) return { kind: "known", id: unit.id };
  const ofName = byName.get(fold(text)) ?? byName.get(bareName(text)) ?? [];
  const [only, ...others] = ofName;
  const isHere = only && byName.has(fold(text)) && (beside === "" || at === unitHere(only));
  if (only && others.length === 0 && only.kind !== "individual" && isHere) return { kind: "known", id: only.id };
  const isNear = (nominee: Nominee) => at !== undefined && unitHere(nominee) === at;
  const near = ofName.filter(isNear);
  return { kind: "asked", candidates: [...near, ...ofName.filter((one) => !isNear(one))].map((one) => one.id) };
}

/** "Ông Nguyễn Văn Hùng, Phó Chủ tịch UBND huyện" without what is not the name, to find who may be meant. */
function bareName(text: string): string {
  return fold(text.split(/[,(;–]/)[0] ?? "").replace(/^(ong|ba|anh|chi|co|thay|dong chi|dc) /, "");
}

interface NomineeIndex {
  /** Ids by their letters in lower case. */
  readonly byId: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly Nominee[]>;
}

/** Nominees by id and folded name, made once, since a year has thousands of lines. */
const indexOf = onceFor((nominees: ReadonlyMap<string, Nominee>): NomineeIndex => {
  const byName = new Map<string, Nominee[]>();
  for (const nominee of nominees.values()) {
    const name = fold(nominee.name);
    byName.set(name, [...(byName.get(name) ?? []), nominee]);
  }
  return { byId: new Map([...nominees.keys()].map((id) => [id.toLowerCase(), id])), byName };
});

/** How a mapping names a line of which the list has several with one name: "Nguyễn Văn An | UBND huyện Tân Hiệp". */
export function nomineeKey(text: string, beside: string): string {
  return beside === "" ? text : `${text} | ${beside}`;
}
