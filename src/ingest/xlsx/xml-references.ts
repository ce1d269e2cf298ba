import { Unreadable } from "../workbook/limits.js";

/** The entities that XML knows by itself; a document type, which could add others, is refused. */
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text with the characters that its references stand for; one that stands for none is damage. */
export function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,12})(;?)/g, (_, name: string, closed: string) => {
    const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? "", code[1] === undefined ? 10 : 16) : undefined;
    const character =
      point === undefined
        ? Object.hasOwn(entities, name)
          ? entities[name]
          : undefined
        : point > 0 && point <= 0x10ffff
          ? String.fromCodePoint(point)
          : undefined;
    if (character === undefined || closed === "") throw new Unreadable("damaged");
    return character;
  });
}
