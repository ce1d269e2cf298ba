import type { Dated } from "../../domain/award.js";
import { type IsoDate, screenDate } from "../../domain/dates.js";
import { fill } from "../words/language.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** Before any day of law: what holds from it holds as long as its document, whose first day is not known. */
const FIRST_DAY = "0000-01-01";

/** "01/10/2017", and until when an older wording may have stood beside it. */
export function sinceText(context: RulebookContext, { from, mayApplyUntil }: Dated): string {
  const own = tell(context);
  const since = from === FIRST_DAY ? own.sinceStart : screenDate(from);
  return mayApplyUntil === undefined
    ? since
    : `${since}; ${fill(own.mayApplyUntil, { day: screenDate(mayApplyUntil) })}`;
}

export function dayText(day: IsoDate | undefined): string {
  return day === undefined ? "" : screenDate(day);
}
