import { onceFor } from "../../domain/made-once.js";

/**
 * A key for matching names only, never for showing: composed, lower case, without tone marks, punctuation, the number
 * of a list ("1.2", "a)", "-") and the words that only introduce a part ("Trong đó:"). "Uỷ ban" and "Ủy ban", "hoà"
 * and "hòa" fold to the same.
 */
export function fold(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = withoutMarks(text);
  if (text.length <= USUAL) {
    if (folds.size >= MANY) folds.clear();
    folds.set(text, folded);
  }
  return folded;
}

/** Every report says much the same: its headings, and the names of targets and units. */
const folds = new Map<string, string>();
const [USUAL, MANY] = [300, 5_000];

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/^\s*(?:[-+*•–—]|\d+(?:\.\d+)*[.)](?=\s)|\d+(?:\.\d+)+(?=\s)|[a-z]\)|[ivx]+[.)](?=\s))\s*/, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()
    .replace(/^trong do /, "");
}

/** The folded names of a target, unit or measure, made once, since every row is held against all of them. */
export const foldedNames = onceFor(
  ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] =>
    [name, ...aliases].map(fold),
);
