import type { Finding } from "../../domain/finding.js";
import { findingCatalogue } from "../../domain/finding-catalogue.js";
import { argumentWords } from "./argument-words.js";
import type { Lang } from "./words.js";

/** The finding's sentence, made last, from its code and arguments. */
export function findingWords(finding: Finding, lang: Lang): string {
  return findingCatalogue[finding.code][lang].replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, type?: string) =>
    argumentWords(finding.args[name] ?? "", type, lang),
  );
}
