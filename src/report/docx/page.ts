import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { PageNumberPlace, PaperLayout } from "../../domain/paper-template.js";

/** Twips (twentieths of a point), Word's unit of length. */
export const POINT = 20;
export const MILLIMETRE = 1440 / 25.4;

const A4 = { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) };

/** What any paper needs of the state's layout: margins in millimetres, sizes in points. */
export interface PageLayout {
  readonly page: Readonly<Record<"top" | "bottom" | "left" | "right", number>>;
  readonly head: Pick<PaperLayout["head"], "font">;
  readonly body: Pick<PaperLayout["body"], "title" | "text" | "pageNumber" | "pageNumberAt">;
}

/** Of a document that is no paper of the state. */
export const plainLayout: PageLayout = {
  page: { top: 20, bottom: 20, left: 30, right: 20 },
  head: { font: "Times New Roman" },
  body: { title: 14, text: 13, pageNumber: 13, pageNumberAt: "bottom_centre" },
};

/** A sheet as it lies before the reader: its margins and the width between them, in twips. */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  readonly margin: Readonly<Record<"top" | "bottom" | "left" | "right", number>>;
  readonly width: number;
}

/** A landscape sheet is the portrait one turned, so that the margin at which papers are bound is on top. */
export function pageOf({ page }: PageLayout, orientation: Page["orientation"]): Page {
  const isTurned = orientation === "landscape";
  const { top, bottom, left, right } = isTurned
    ? { top: page.left, bottom: page.right, left: page.bottom, right: page.top }
    : page;
  const twips = (millimetres: number) => Math.round(millimetres * MILLIMETRE);
  const margin = { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) };
  const paper = isTurned ? A4.height : A4.width;
  return { orientation, margin, width: paper - margin.left - margin.right };
}

const ALIGNMENTS = {
  bottom_centre: AlignmentType.CENTER,
  top_centre: AlignmentType.CENTER,
  bottom_right: AlignmentType.RIGHT,
} as const satisfies Record<PageNumberPlace, unknown>;

/** Sheets of one kind, numbered on their own from 1; the first one bears no number. */
export function sectionOf(page: Page, { body }: PageLayout, children: readonly FileChild[]): ISectionOptions {
  const half = (margin: number) => Math.round(margin / 2);
  const number = new TextRun({ children: [PageNumber.CURRENT], size: body.pageNumber * 2 });
  const line = new Paragraph({ alignment: ALIGNMENTS[body.pageNumberAt], children: [number] });
  return {
    properties: {
      titlePage: true,
      page: {
        // The library itself turns the size of a landscape sheet.
        size: { ...A4, orientation: PageOrientation[page.orientation === "landscape" ? "LANDSCAPE" : "PORTRAIT"] },
        margin: { ...page.margin, header: half(page.margin.top), footer: half(page.margin.bottom) },
        pageNumbers: { start: 1 },
      },
    },
    ...(body.pageNumberAt === "top_centre"
      ? { headers: { default: new Header({ children: [line] }) } }
      : { footers: { default: new Footer({ children: [line] }) } }),
    children,
  };
}
