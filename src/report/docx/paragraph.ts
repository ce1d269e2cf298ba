import { BorderStyle, type IParagraphOptions, Paragraph, Tab, TextRun } from "docx";
import { POINT } from "./page.js";
import { textWidth } from "./text-width.js";

const SHORT_RULE = 0.4;

export interface Letters {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** One paragraph; line breaks and tabs in its text stay what they are. */
export function paragraphOf(text: string, letters: Letters, options: IParagraphOptions = {}): Paragraph {
  // An empty line is as high as its mark, which else has the size of the paper's text.
  if (text === "") return new Paragraph({ ...options, run: { size: letters.size * 2 } });
  return new Paragraph({ ...options, children: runsOf(text, letters) });
}

/** The same, where `**…**` in the text is bold. */
export function markedParagraphOf(text: string, letters: Letters, options: IParagraphOptions): Paragraph {
  const children = text
    .split("**")
    .flatMap((part, at) => runsOf(part, { ...letters, bold: letters.bold === true || at % 2 === 1 }));
  return new Paragraph({ ...options, children });
}

function runsOf(text: string, { size, bold = false, italics = false }: Letters): readonly TextRun[] {
  return printable(text)
    .split("\n")
    .map(
      (line, at) =>
        new TextRun({
          children: line.split("\t").flatMap((part, tab) => (tab > 0 ? [new Tab(), part] : [part])),
          size: size * 2,
          ...(bold && { bold }),
          ...(italics && { italics }),
          ...(at > 0 && { break: 1 }),
        }),
    );
}

/** Without the control characters that XML cannot hold and that cells of submitted files may bring along. */
function printable(text: string): string {
  return text.normalize("NFC").replaceAll(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, "");
}

/** A drawn rule, centred: its length and the width around it in twips. */
export function ruleOf(length: number, width: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    ...thin,
    spacing: { ...thin.spacing, before: 2 * POINT },
  });
}

/** A rule below bold lines, a third to a half as long as the last of them. */
export function shortRuleOf(lines: string, size: number, width: number): Paragraph {
  return ruleOf(textWidth(lines.split("\n").at(-1) ?? "", size, "bold") * POINT * SHORT_RULE, width);
}

/** A paragraph that nearly is not there: Word wants one between tables and after the last. */
export function gap(points: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, ...thin, spacing: { ...thin.spacing, before: points * POINT } });
}

const thin = { spacing: { before: 0, after: 0, line: 2 * POINT, lineRule: "exact" }, run: { size: 2 } } as const;
