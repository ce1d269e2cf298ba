import {
  AlignmentType,
  type FileChild,
  type INumberingOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
} from "docx";
import type { ParagraphKind } from "../../domain/paper-template.js";
import type { TextBlock } from "../document.js";
import type { Lang } from "../words/language.js";
import { blankLine } from "./blanks.js";
import { MILLIMETRE, type Page, type PageLayout, POINT } from "./page.js";
import { gap, markedParagraphOf } from "./paragraph.js";
import { tableOf } from "./tables.js";

const FIRST_LINE = Math.round(10 * MILLIMETRE);
/** What the dash or the number of an item takes of its line. */
const SIGN = { bullet: Math.round(4 * MILLIMETRE), numbered: Math.round(7 * MILLIMETRE) };

/** The lists of a paper's text, by the kind of their items. */
export const lists: INumberingOptions = {
  config: [
    {
      reference: "numbered",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
        },
      ],
    },
    {
      reference: "bullet",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "-",
          style: { paragraph: { indent: { left: FIRST_LINE + SIGN.bullet, hanging: SIGN.bullet } } },
        },
      ],
    },
  ],
};

const spacing = { before: 0, after: 6 * POINT, line: 276, lineRule: LineRuleType.AUTO };
const running = { alignment: AlignmentType.JUSTIFIED, spacing } as const;
const indented = { ...running, indent: { firstLine: FIRST_LINE } } as const;

const styles: Readonly<Record<ParagraphKind, IParagraphOptions>> = {
  text: indented,
  ground: indented,
  heading: { ...indented, spacing: { ...spacing, before: 6 * POINT }, keepNext: true, outlineLevel: 1 },
  centred: { alignment: AlignmentType.CENTER, spacing: { ...spacing, before: 6 * POINT }, keepNext: true },
  bullet: running,
  numbered: running,
};

/** A paper's text. Its last paragraph stays with what follows: nobody signs a page that has nothing else on it. */
export function textOf(blocks: readonly TextBlock[], layout: PageLayout, page: Page, lang: Lang): readonly FileChild[] {
  let list = 0;
  return blocks.flatMap((block, at): readonly FileChild[] => {
    const previous = blocks[at - 1]?.kind;
    const begins = previous === "page" ? { pageBreakBefore: true } : {};
    if (block.kind === "page") return [];
    if (block.kind === "table") return [gap(0, begins), ...tableOf(block.table, page, layout, lang), gap(6)];
    // Each run of neighbouring items is a list of its own and begins at 1.
    if (block.kind !== previous) list++;
    const item = block.kind === "numbered" || block.kind === "bullet" ? block.kind : undefined;
    const size = layout.body.text;
    const begin = FIRST_LINE + (item ? SIGN[item] : 0);
    const line = block.kind === "centred" ? undefined : blankLine(block.text, size, begin, page.width);
    return [
      markedParagraphOf(
        line?.text ?? block.text,
        { size, bold: block.kind === "heading" },
        {
          ...styles[block.kind],
          ...line?.options,
          ...begins,
          ...(at === blocks.length - 1 && { keepNext: true, keepLines: true }),
          ...(item && { numbering: { reference: item, level: 0, instance: list } }),
        },
      ),
    ];
  });
}
