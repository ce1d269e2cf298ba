import { type NomineeKind, nomineeKinds } from "../../domain/award.js";
import { words } from "../words/words.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** The kinds of nominee (đối tượng), or that it is all of them. */
export function kindsText(context: RulebookContext, kinds: readonly NomineeKind[]): string {
  const named = words[context.lang].nomineeKinds;
  return kinds.length === nomineeKinds.length ? tell(context).everyKind : kinds.map((one) => named[one]).join(", ");
}
