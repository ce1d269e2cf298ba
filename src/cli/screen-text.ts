/**
 * Text of ours and of files as it may reach a terminal: a cell or a name cannot move the cursor, overwrite what stands or
 * set the window's title.
 */
export function screenText(text: string): string {
  return text.replaceAll(doubtful, (sign, at: number) => (mayStay(sign, at, text) ? sign : "\ufffd"));
}

/** Signs that move something; line ends and tabs always stay. */
const doubtful = /(?![\n\t])\p{Cc}/gu;

/** Colours; progress begins with a carriage return and clears the rest of its line. */
function mayStay(sign: string, at: number, text: string): boolean {
  switch (sign) {
    case "\r":
      return at === 0 || text[at + 1] === "\n";
    case "\u001b":
      return /^\[(?:[\d;]*m|K)/.test(text.slice(at + 1, at + 12));
    default:
      return false;
  }
}
