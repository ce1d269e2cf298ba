import { fill, type Lang } from "../../report/words/language.js";
import { writeReason } from "../write-reasons.js";
import type { Diagnosis } from "./diagnosis.js";
import { doctorWords } from "./doctor-words.js";

/** A line for each thing that was looked at: how it is, what it is, what was seen and what to do. */
export function diagnosisLines(diagnoses: readonly Diagnosis[], lang: Lang): string {
  const { states, subjects, sentences } = doctorWords[lang];
  const widest = (words: Readonly<Record<string, string>>) =>
    Math.max(...Object.values(words).map(({ length }) => length));
  const [wide, wider] = [widest(states), widest(subjects)];
  return diagnoses
    .map(({ about, state, says, values }) => {
      const sentence = fill(sentences[says], { ...values, ...whyOf(values, lang) });
      return `${states[state].padEnd(wide)}  ${subjects[about].padEnd(wider)}  ${sentence}\n`;
    })
    .join("");
}

/** The file system's code in words. */
function whyOf({ problem }: Diagnosis["values"], lang: Lang): { readonly why?: string } {
  return problem === undefined ? {} : { why: writeReason(problem, lang) ?? problem };
}
