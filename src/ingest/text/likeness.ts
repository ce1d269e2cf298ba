/** From where on a name is worth asking about: half of its words are those of another. */
export const WORTH_ASKING = 0.5;

/** The same word, or one letter off in a word long enough for that to be a slip of the pen. */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1);
}
