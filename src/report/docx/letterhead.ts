import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { StatePaper } from "../document.js";
import { stateWords } from "../words/state-words.js";
import { MILLIMETRE, type Page, POINT } from "./page.js";
import { paragraphOf, ruleOf, shortRuleOf } from "./paragraph.js";
import { evenLines, textWidth } from "./text-width.js";

/** Names of offices and the country's in 13 points need a little more than the text's width; offices let the head hang out. */
const OVERHANG = Math.round(5 * MILLIMETRE);

/** Printers and fonts differ a little from what is reckoned. */
const SPARE = 1.02;

const centred = { alignment: AlignmentType.CENTER } as const;

/** The head of a paper: who issues it, the country's name and motto; below them its number, place and day. */
export function letterhead(paper: StatePaper, page: Page): Table {
  const widths = widthsOf(paper, page);
  return new Table({
    width: { size: widths.left + widths.right, type: WidthType.DXA },
    columnWidths: [widths.left, widths.right],
    indent: { size: -OVERHANG, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      rowOf(widths, agencyLines(paper, widths.left), countryLines(paper, widths.right)),
      rowOf(widths, numberLines(paper, widths.left), [placeLine(paper)]),
    ],
  });
}

interface Widths {
  readonly left: number;
  readonly right: number;
}

/** The country's name stands on one line; the agency gets what its lines ask for of the rest, at least two fifths. */
function widthsOf({ layout: { country, head }, agency }: StatePaper, page: Page): Widths {
  const whole = page.width + 2 * OVERHANG;
  const rest = whole - textWidth(country, head.country, "bold") * POINT * SPARE;
  const widest = (text: string, face: "upright" | "bold") =>
    Math.max(
      ...evenLines(text.toUpperCase(), rest / POINT / SPARE, head.agency, face)
        .split("\n")
        .map((line) => textWidth(line, head.agency, face)),
    );
  const asked = Math.max(widest(agency.above ?? "", "upright"), widest(agency.own, "bold")) * POINT * SPARE;
  const left = Math.round(Math.max(whole * 0.4, asked));
  return { left, right: whole - left };
}

function rowOf({ left, right }: Widths, ours: readonly Paragraph[], theirs: readonly Paragraph[]): TableRow {
  const cell = (width: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  return new TableRow({ cantSplit: true, children: [cell(left, ours), cell(right, theirs)] });
}

function agencyLines({ layout, agency }: StatePaper, width: number): readonly Paragraph[] {
  const size = layout.head.agency;
  const own = evenLines(agency.own.toUpperCase(), width / POINT, size, "bold");
  const above = agency.above && evenLines(agency.above.toUpperCase(), width / POINT, size, "upright");
  return [
    ...(above === undefined ? [] : [paragraphOf(above, { size }, centred)]),
    paragraphOf(own, { size, bold: true }, centred),
    shortRuleOf(own, size, width),
  ];
}

function countryLines({ layout }: StatePaper, width: number): readonly Paragraph[] {
  const { country, motto } = layout.head;
  return [
    paragraphOf(layout.country, { size: country, bold: true }, centred),
    paragraphOf(layout.motto, { size: motto, bold: true }, centred),
    ruleOf(textWidth(layout.motto, motto, "bold") * POINT, width),
  ];
}

const below = { ...centred, spacing: { before: 6 * POINT } } as const;

function numberLines({ layout, number, isDraft }: StatePaper, width: number): readonly Paragraph[] {
  const size = layout.head.number;
  return [paragraphOf(number ?? "", { size }, below), ...(isDraft ? [draftBox(size, width)] : [])];
}

/** A draft says so in a frame below its number. */
function draftBox(size: number, width: number): Paragraph {
  const text = stateWords.draft;
  const side = Math.round((width - (textWidth(text, size, "bold") + 12) * POINT) / 2);
  const line = { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" };
  return paragraphOf(
    text,
    { size, bold: true },
    { ...below, indent: { left: side, right: side }, border: { top: line, bottom: line, left: line, right: line } },
  );
}

function placeLine({ layout, placeAndDay }: StatePaper): Paragraph {
  return paragraphOf(placeAndDay, { size: layout.head.place, italics: true }, below);
}
