import type { AwardResult, Need } from "../../award/award-result.js";
import { type Markup, markup } from "../html/markup.js";
import type { DrawContext } from "../tables/draw-context.js";
import { fill } from "../words/language.js";
import { pageWords } from "../words/page-words.js";
import { words } from "../words/words.js";
import { textLines, wrapped } from "./svg.js";

/** Each mark around the point 0, 0: told apart by its sign and its shade, and by colour. */
export const marks = {
  selected: sign("★", "#7a4a00"),
  qualifies: sign("✓", "#12602c"),
  fails: square("✗", "#a31515", "#fff"),
  open: square("?", "#fff", "#1b1b1b"),
};

/** So many squares have room side by side; of more, how many. */
const ROOM = 8;

/** One unit beside one award: that it qualifies, or a square for each condition that it lacks; the words in the title. */
export function distanceCell(context: DrawContext, result: AwardResult): Markup {
  const { lacking, verdict } = result;
  const shown =
    verdict === "met"
      ? metMarkup(context, result)
      : lacking.length > 0
        ? squares(lacking)
        : heldMarkup(context, result);
  return markup`<title>${behindCell(context, result)}</title>${shown}`;
}

function metMarkup({ lang }: DrawContext, { selection }: AwardResult): Markup {
  const text = selection === undefined ? pageWords[lang].qualifies : words[lang].selections[selection];
  return besideMark(selection === "selected" ? marks.selected : marks.qualifies, text);
}

/** Where nothing is lacking by the law, something beside it keeps the verdict open. */
function heldMarkup({ lang }: DrawContext, { hold, verdict }: AwardResult): Markup {
  return besideMark(
    verdict === "not_met" ? marks.fails : marks.open,
    hold ? words[lang].text.underReview : words[lang].verdicts[verdict],
  );
}

function besideMark(mark: Markup, text: string): Markup {
  const lines = wrapped(text, 22);
  return markup`<g transform="translate(9 0)">${mark}</g>${textLines(lines, { x: 23, y: 4 - (lines.length - 1) * 6, step: 12 })}`;
}

function squares(lacking: readonly Need[]): Markup {
  const more = lacking.length - ROOM;
  const drawn = lacking
    .slice(0, ROOM)
    .map(
      (need, at) =>
        markup`<g class="need" transform="translate(${9 + at * 20} 0)">${need.verdict === "unknown" ? marks.open : marks.fails}</g>`,
    );
  return markup`${drawn}${more > 0 ? textLines([`+${more}`], { x: ROOM * 20 + 2, y: 4 }) : undefined}`;
}

/** "Huyện A: Cờ thi đua – không đạt; còn 2 điều kiện: ✗ …; ? …". */
function behindCell({ lang }: DrawContext, { nominee, award, verdict, selection, hold, lacking }: AwardResult): string {
  const needs = lacking.map((need) => `${need.verdict === "unknown" ? "?" : "✗"} ${need.leaf.label}`);
  const told = [
    words[lang].verdicts[verdict],
    ...(selection === undefined ? [] : [words[lang].selections[selection]]),
    ...(hold ? [words[lang].text.underReview] : []),
    ...(needs.length === 0
      ? []
      : [`${fill(pageWords[lang].lacking, { count: String(needs.length) })}: ${needs.join("; ")}`]),
  ];
  return `${nominee.name}: ${award.name} – ${told.join("; ")}`;
}

function sign(letter: string, colour: string): Markup {
  return markup`<text text-anchor="middle" y="6" font-size="17" fill="${colour}">${letter}</text>`;
}

function square(letter: string, colour: string, ink: string): Markup {
  return markup`<rect x="-8" y="-8" width="16" height="16" fill="${colour}" stroke="#1b1b1b"/><text text-anchor="middle" y="4" fill="${ink}">${letter}</text>`;
}
