import { AlignmentType, type Paragraph } from "docx";
import type { ReportDocument } from "../document.js";
import { stateWords } from "../words/state-words.js";
import { type Page, type PageLayout, POINT } from "./page.js";
import { paragraphOf, shortRuleOf } from "./paragraph.js";
import { evenLines, textWidth } from "./text-width.js";

/** What centred lines take of the width between the margins. */
const CENTRED = 0.9;

/** The kind of paper and what it is about, over a short rule. A list's further lines only tell on what it rests. */
export function titleOf(
  { title, subtitle, paper }: ReportDocument,
  layout: PageLayout,
  page: Page,
): readonly Paragraph[] {
  const size = layout.body.title;
  const isWorded = (paper?.text.length ?? 0) > 0;
  const [name = "", ...below] = [title.toUpperCase(), ...subtitle].map((line) =>
    evenLines(line, (page.width / POINT) * CENTRED, size, "bold"),
  );
  const centred = { alignment: AlignmentType.CENTER };
  return [
    paragraphOf(name, { size, bold: true }, { ...centred, spacing: { before: 18 * POINT }, outlineLevel: 0 }),
    ...below.map((lines, at) => {
      const isBold = isWorded || at === 0;
      return paragraphOf(lines, { size, bold: isBold, italics: !isBold }, centred);
    }),
    shortRuleOf(below.at(-1) ?? name, size, page.width),
  ];
}

/** Kính gửi: one addressee on the line itself, several below each other, their dashes under the colon. */
export function addresseesOf(addressees: readonly string[], layout: PageLayout, page: Page): readonly Paragraph[] {
  const size = layout.body.text;
  const before = { before: 12 * POINT };
  const [first, ...others] = addressees;
  if (first === undefined) return [];
  if (others.length === 0) {
    const lines = evenLines(`${stateWords.to} ${first}`, (page.width / POINT) * CENTRED, size, "upright");
    return [paragraphOf(lines, { size }, { alignment: AlignmentType.CENTER, spacing: before })];
  }
  const lines = addressees.map((one, at) => `- ${one}${at === addressees.length - 1 ? "." : ";"}`);
  const colon = Math.round(textWidth(stateWords.to.slice(0, -1), size) * POINT);
  const dash = Math.round(textWidth("- ", size) * POINT);
  const longest = Math.max(...lines.map((line) => textWidth(line, size))) * POINT;
  const left = Math.max(0, Math.round((page.width - colon - longest) / 2));
  return [
    paragraphOf(stateWords.to, { size }, { indent: { left }, spacing: before }),
    ...lines.map((line) => paragraphOf(line, { size }, { indent: { left: left + colon + dash, hanging: dash } })),
  ];
}
