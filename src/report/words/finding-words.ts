import type { Finding } from "../../domain/finding.js";
import { findingCatalogue } from "../../domain/finding-catalogue.js";
import { argumentWords } from "./argument-words.js";
import { fillEach, type Lang } from "./language.js";

/** The finding's sentence, made last, from its code and arguments. */
export function findingWords(finding: Finding, lang: Lang): string {
  return fillEach(findingCatalogue[finding.code][lang], (name, type) =>
    argumentWords(finding.args[name] ?? "", type, lang),
  );
}
