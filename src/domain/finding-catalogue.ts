import { awardsFindings } from "./findings/awards.js";
import { loadingFindings } from "./findings/loading.js";
import { papersFindings } from "./findings/papers.js";
import { readingFindings } from "./findings/reading.js";
import { registersFindings } from "./findings/registers.js";
import { runsFindings } from "./findings/runs.js";
import { scoringFindings } from "./findings/scoring.js";

/**
 * Every finding there is. A code is never reused and never changes its meaning; its words may improve freely.
 *
 * TD1xx load, TD2xx ingest, TD3xx evaluate, TD4xx award, TD5xx papers, TD6xx files and runs.
 */
export const findingCatalogue = {
  ...loadingFindings,
  ...readingFindings,
  ...registersFindings,
  ...scoringFindings,
  ...awardsFindings,
  ...papersFindings,
  ...runsFindings,
} as const;

export type FindingCode = keyof typeof findingCatalogue;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? ArgumentName<Name> | Placeholders<Rest>
  : never;

type ArgumentName<Placeholder extends string> = Placeholder extends `${infer Name}:${string}` ? Name : Placeholder;

/** The arguments that a code's sentence names; a missing one does not compile. */
export type FindingArgs<C extends FindingCode> = Readonly<
  Record<Placeholders<(typeof findingCatalogue)[C]["vi"]>, string>
>;
