import {
  AlignmentType,
  type FileChild,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Signature, StatePaper } from "../document.js";
import { stateWords } from "../words/state-words.js";
import { type Page, POINT } from "./page.js";
import { gap, paragraphOf } from "./paragraph.js";
import { evenLines } from "./text-width.js";

/** Lines left white for a hand and a seal. */
const SIGNING_LINES = 4;

/** Signatures next to each other; more stand below them. */
const IN_A_ROW = 3;

/** Who receives the paper and who signs it, side by side in one row, so that no page tears them apart. */
export function signaturesOf(paper: StatePaper, page: Page): readonly FileChild[] {
  const { recipients, signatures } = paper;
  const count = signatures.length + (recipients.length > 0 ? 1 : 0);
  if (count === 0) return [];
  const inRow = Math.ceil(count / Math.ceil(count / IN_A_ROW));
  const width = Math.floor(page.width / inRow);
  const columns = [
    ...(recipients.length > 0 ? [recipientLines(paper)] : []),
    ...signatures.map((signature) => signatureLines(signature, paper, width)),
  ];
  const rows = columns.flatMap((_, at) => (at % inRow === 0 ? [columns.slice(at, at + inRow)] : []));
  const block = new Table({
    width: { size: width * inRow, type: WidthType.DXA },
    columnWidths: Array.from({ length: inRow }, () => width),
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map((cells) => {
      const lines = Array.from(
        { length: inRow },
        (_, at) => cells[at] ?? [paragraphOf("", { size: paper.layout.body.text })],
      );
      return new TableRow({ cantSplit: true, children: lines.map((one) => cellOf(one, width)) });
    }),
  });
  return [gap(12, { keepNext: true }), block, gap(0)];
}

function cellOf(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function recipientLines({ recipients, layout: { body } }: StatePaper): readonly Paragraph[] {
  return [
    paragraphOf(stateWords.recipients, { size: body.recipientsHead, bold: true, italics: true }),
    ...recipients.map((one) => paragraphOf(`- ${one}`, { size: body.recipients })),
  ];
}

function signatureLines(
  { lines, name }: Signature,
  { layout: { body } }: StatePaper,
  width: number,
): readonly Paragraph[] {
  const letters = { size: body.text, bold: true };
  const centred = { alignment: AlignmentType.CENTER };
  return [
    ...lines.map((line) =>
      paragraphOf(evenLines(line.toUpperCase(), width / POINT, body.text, "bold"), letters, centred),
    ),
    ...Array.from({ length: SIGNING_LINES }, () => paragraphOf("", letters)),
    paragraphOf(name ?? "", letters, centred),
  ];
}
