import type { Lang } from "../report/words/language.js";
import { faultInBrief } from "./fault.js";
import { say } from "./words.js";
import { writeReason } from "./write-reasons.js";

/** The sentence of a failure of the file system; any other is a fault of the program, of which no message is told. */
export function whyUnwritable(error: unknown, lang: Lang): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return writeReason(code, lang) ?? `${say(lang, "faultOf")} ${[code, faultInBrief(error)].filter(Boolean).join(" ")}`;
}
