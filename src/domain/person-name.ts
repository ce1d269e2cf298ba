const collator = new Intl.Collator("vi");

/** Compare people as Vietnamese lists do: by given name, then surname, then middle name (Nguyễn Văn An before Lê Thị Bình). */
export function comparePersonNames(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return (
    collator.compare(first.given, second.given) ||
    collator.compare(first.surname, second.surname) ||
    collator.compare(first.middle, second.middle)
  );
}

function partsOf(name: string) {
  const words = name.normalize("NFC").trim().split(/\s+/);
  return { given: words.at(-1) ?? "", surname: words[0] ?? "", middle: words.slice(1, -1).join(" ") };
}
