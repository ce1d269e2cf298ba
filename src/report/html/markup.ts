/** Text that is already markup. Made by `markup` alone, so that no text of a file can become a tag. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | undefined | readonly (Markup | undefined)[];

/** Markup from a template: what is put in is escaped unless it is markup itself; undefined is nothing. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(fixed.map((text, at) => text + partText(parts[at])).join(""));
}

/** Text of ours, or drawn by us, that is markup as it stands. */
export function asMarkup(text: string): Markup {
  return new Markup(text);
}

function partText(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.toString();
  return typeof part === "object" ? part.map(partText).join("") : escaped(String(part));
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? "");
}
