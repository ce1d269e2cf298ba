/** The most letters that a sheet's name may have. */
const LONGEST = 31;

/** Names of sheets for titles, in their order: whole words where they do not fit, and never the same twice. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const name = freeName(title, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize("NFC")
    .replaceAll(/[\\/*?:[\]]/g, " ")
    .replaceAll(/^'+|'+$/g, "")
    .trim();
  for (let count = 1; ; count++) {
    const ending = count === 1 ? "" : ` (${count})`;
    const name = cutAtWord(plain || "Sheet", LONGEST - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return text.slice(0, end > 0 ? end : longest).replace(/[,;.\s–-]+$/, "");
}
