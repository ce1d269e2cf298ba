/** The bytes of UTF-8 that mean something to XML. */
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const AMPERSAND = 38;
export const QUOTE = 39;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

/** Of each byte: whether it is white space, and whether a name ends before it. */
const WHITE = 1;
export const ENDS_NAME = 2;
export const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const white = byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB;
  return (white ? WHITE : 0) | (byte <= SPACE || byte === GREATER || byte === SLASH || byte === LESS ? ENDS_NAME : 0);
});

/** Returned where a token does not end within the bytes at hand. */
export const CUT = -1;

/** The first byte from here on that is no white space. */
export function passWhite(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && ((kinds[bytes[at] ?? 0] ?? 0) & WHITE) !== 0) at++;
  return at;
}
