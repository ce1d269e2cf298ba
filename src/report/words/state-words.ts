/** Words that the papers of the state bear, in Vietnamese whatever the language of the screen. */
export const stateWords = {
  draft: "DỰ THẢO",
  to: "Kính gửi:",
  recipients: "Nơi nhận:",
  annex: "Phụ lục",
  attachedTo: "Kèm theo",
} as const;

/** "Phụ lục II"; a single annex bears no number. */
export function annexName(at: number, count: number): string {
  return count === 1 ? stateWords.annex : `${stateWords.annex} ${roman(at + 1)}`;
}

const digits: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  const [value, sign] = digits.find(([one]) => one <= number) ?? [number, ""];
  return number === 0 ? "" : sign + roman(number - value);
}
