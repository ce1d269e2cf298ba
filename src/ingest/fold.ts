/**
 * A key for matching names only, never for showing: composed, lower case, without tone marks, punctuation and the
 * words that only introduce a part ("Trong đó:"). "Uỷ ban" and "Ủy ban", "hoà" and "hòa" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()
    .replace(/^trong do /, "");
}
