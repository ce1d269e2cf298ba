import { AlignmentType, type ISectionOptions, type Paragraph } from "docx";
import type { StatePaper, TabledDocument } from "../document.js";
import { annexName, stateWords } from "../words/state-words.js";
import { isWide } from "./column-widths.js";
import { type PageLayout, POINT, pageOf, sectionOf } from "./page.js";
import { paragraphOf } from "./paragraph.js";
import { tableOf } from "./tables.js";

/** The tables of a worded paper, each as an annex (phụ lục) on sheets of its own; closing words stand below the last. */
export function annexesOf(document: TabledDocument, paper: StatePaper): readonly ISectionOptions[] {
  const { layout } = paper;
  return document.tables.map((table, at, all) => {
    const page = pageOf(layout, isWide(table) ? "landscape" : "portrait");
    return sectionOf(page, layout, [
      ...headingOf(
        annexName(at, all.length),
        table.title,
        `(${stateWords.attachedTo} ${nameOf(document.title, paper)})`,
        layout,
      ),
      ...tableOf(table, page, layout, document.lang),
      ...(at === all.length - 1 ? closingOf(document.closing) : []),
    ]);
  });
}

/** What the reader should know at the end. */
export function closingOf(closing: readonly string[]): readonly Paragraph[] {
  return closing.map((line) =>
    paragraphOf(line, { size: 11, italics: true }, { spacing: { before: 6 * POINT }, keepNext: true }),
  );
}

function headingOf(annex: string, title: string, below: string, { body }: PageLayout): readonly Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true };
  return [
    paragraphOf(annex, { size: body.title, bold: true }, { ...centred, outlineLevel: 0 }),
    paragraphOf(title.toUpperCase(), { size: body.title, bold: true }, centred),
    paragraphOf(below, { size: body.text, italics: true }, { ...centred, spacing: { after: 8 * POINT } }),
  ];
}

/** "Tờ trình số 125/TTr-BTĐKT ngày 20 tháng 02 năm 2018". */
function nameOf(title: string, { reference }: StatePaper): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1).toLowerCase()} ${reference}`;
}
