import { Document, type FileChild, type ISectionOptions, Packer } from "docx";
import type { IsoDate } from "../../domain/dates.js";
import type { ReportDocument, StatePaper, TabledDocument } from "../document.js";
import { annexesOf, closingOf } from "./annexes.js";
import { isWide } from "./column-widths.js";
import { letterhead } from "./letterhead.js";
import { normalise } from "./normalise.js";
import { type Page, type PageLayout, POINT, pageOf, plainLayout, sectionOf } from "./page.js";
import { gap, paragraphOf } from "./paragraph.js";
import { signaturesOf } from "./signatures.js";
import { tableOf } from "./tables.js";
import { lists, textOf } from "./text-blocks.js";
import { addresseesOf, titleOf } from "./title.js";

/** A paper as a Word document in the state's layout, the same bytes at every run. */
export async function renderDocx(document: ReportDocument, day: IsoDate): Promise<Uint8Array> {
  const { paper } = document;
  const layout = paper?.layout ?? plainLayout;
  const letters = { font: layout.head.font, size: layout.body.text * 2, language: { value: "vi-VN" } };
  const file = new Document({
    title: document.title,
    creator: "thidua",
    lastModifiedBy: "thidua",
    styles: { default: { document: { run: letters } } },
    numbering: lists,
    sections: sectionsOf({ ...document, tables: [...document.tables] }, layout),
  });
  return normalise(await Packer.pack(file, "uint8array"), day);
}

function sectionsOf(document: TabledDocument, layout: PageLayout): readonly ISectionOptions[] {
  const { paper } = document;
  return paper && paper.text.length > 0 ? wordedSections(document, paper) : [listSection(document, layout)];
}

/** The text and who signs it; the tables follow as annexes. */
function wordedSections(document: TabledDocument, paper: StatePaper): readonly ISectionOptions[] {
  const { layout, addressees, text } = paper;
  const page = pageOf(layout, "portrait");
  const body = [
    letterhead(paper, page),
    ...titleOf(document, layout, page),
    ...addresseesOf(addressees, layout, page),
    gap(12),
    ...textOf(text, layout, page, document.lang),
    ...signaturesOf(paper, page),
    ...(document.tables.length === 0 ? closingOf(document.closing) : []),
  ];
  return [sectionOf(page, layout, body), ...annexesOf(document, paper)];
}

/** A list: its tables are what is signed. One wide table turns the whole paper. */
function listSection(document: TabledDocument, layout: PageLayout): ISectionOptions {
  const { paper, tables, closing } = document;
  const page = pageOf(layout, tables.some(isWide) ? "landscape" : "portrait");
  return sectionOf(page, layout, [
    ...(paper ? [letterhead(paper, page)] : []),
    ...titleOf(document, layout, page),
    ...tablesOf(document, page, layout),
    ...closingOf(closing),
    ...(paper ? signaturesOf(paper, page) : []),
  ]);
}

/** The only table of a list is named by the list's own title. */
function tablesOf({ tables, lang }: TabledDocument, page: Page, layout: PageLayout): readonly FileChild[] {
  return tables.flatMap((table) => [
    ...(tables.length === 1
      ? [gap(12)]
      : [
          paragraphOf(
            table.title,
            { size: layout.body.text, bold: true },
            { spacing: { before: 12 * POINT, after: 4 * POINT }, keepNext: true, outlineLevel: 1 },
          ),
        ]),
    ...tableOf(table, page, layout, lang),
  ]);
}
