import type { Finding } from "../../domain/finding.js";
import { type FindingCode, findingCatalogue } from "../../domain/finding-catalogue.js";
import { placeText } from "../../domain/place.js";
import type { ReportDocument } from "../document.js";
import { explainWords } from "../words/explain-words.js";
import { findingWords } from "../words/finding-words.js";
import { fillEach } from "../words/language.js";
import { type Lang, words } from "../words/words.js";

/** What a code says, and where this round has it; `findings` undefined: no round at hand. */
export function findingExplained(
  code: FindingCode,
  findings: readonly Finding[] | undefined,
  lang: Lang,
): ReportDocument {
  const own = explainWords[lang];
  const { text } = words[lang];
  const entry = findingCatalogue[code];
  const sentence = (written: string) => fillEach(written, (name) => `‹${name}›`);
  const here = (findings ?? []).filter((one) => one.code === code);
  return {
    lang,
    title: `${code}: ${words[lang].severities[entry.severity]}`,
    subtitle: [
      sentence(entry[lang]),
      `${own.otherLanguage}: ${sentence(entry[lang === "vi" ? "en" : "vi"])}`,
      own.placeholders,
    ],
    tables:
      findings === undefined
        ? []
        : [
            {
              id: "found",
              title: own.inThisRound,
              columns: [
                { title: text.place, width: 44 },
                { title: text.sentence, width: 80 },
              ],
              rows: here.map((one) => [
                { text: one.place ? placeText(one.place) : text.wholeRun },
                { text: findingWords(one, lang) },
              ]),
              notes: here.length > 0 ? [] : [own.notFoundHere],
            },
          ],
    closing: [],
  };
}
