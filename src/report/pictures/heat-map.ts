import type { Target } from "../../domain/target.js";
import type { TargetResult } from "../../evaluate/evaluation.js";
import type { Picture } from "../document.js";
import { type Markup, markup } from "../html/markup.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { fill } from "../words/language.js";
import { numberText, percentOf } from "../words/numbers.js";
import { pageWords } from "../words/page-words.js";
import { words } from "../words/words.js";
import { columnsOf, type MapColumn, mapHead } from "./map-columns.js";
import { drawing, legend, textLines, wrapped } from "./svg.js";
import { signOf, stateMarks, stateOf, stateWords, targetStates } from "./target-state.js";

const NAMES = 300;
const HEAD = 210;
const CELL = { width: 32, height: 20 };
const ID = "map";

/** Chỉ tiêu × đơn vị: who met what, and how much of the goal was reached where it was missed. */
export function heatMap(context: DrawContext): Picture {
  const word = pageWords[context.lang];
  const named = {
    id: ID,
    title: word.targetsPicture,
    description: fill(word.targetsDescription, { table: say(context).results }),
  };
  const columns = columnsOf(context, { from: NAMES + 10, step: CELL.width, gap: 10 });
  const right = (columns.at(-1)?.x ?? NAMES) + CELL.width / 2;
  const rows = rowsOf(context, columns);
  const height = (rows.at(-1)?.bottom ?? HEAD) + 6;
  const content = [
    markup`<defs>${targetStates.map(
      (state) =>
        markup`<rect id="${ID}-${state}" x="${-CELL.width / 2}" y="-14" width="${CELL.width}" height="${CELL.height}" fill="${stateMarks[state].colour}" stroke="#fff"/>`,
    )}</defs>`,
    legend(legendOf(context), { x: 4, y: 24 }),
    mapHead(context, columns, HEAD),
    textLines([word.metOf], { x: right + 54, y: HEAD - 8 }, "end"),
    ...rows.map((row) => rowMarkup(context, row, columns, right)),
  ];
  return { ...named, svg: drawing(named, { width: right + 60, height }, content) };
}

/** A target's row: its name may need more than one line. */
interface Row {
  readonly target: Target;
  readonly name: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** The targets that concern a unit shown, in the plan's order, with a gap between its sections. */
function rowsOf({ result }: DrawContext, columns: readonly MapColumn[]): readonly Row[] {
  const concerned = [...result.plan.targets.values()].filter((target) =>
    columns.some(({ results }) => isConcerned(results.get(target.id))),
  );
  const rows: Row[] = [];
  for (const target of concerned) {
    const last = rows.at(-1);
    const top = (last?.bottom ?? HEAD) + (last && last.target.section !== target.section ? 8 : 0);
    const name = wrapped(target.name, 46);
    rows.push({ target, name, top, bottom: top + Math.max(CELL.height, name.length * 14 + 4) });
  }
  return rows;
}

function isConcerned(one: TargetResult | undefined): boolean {
  return one !== undefined && one.verdict !== "not_applicable";
}

function rowMarkup(
  context: DrawContext,
  { target, name, top, bottom }: Row,
  columns: readonly MapColumn[],
  right: number,
): Markup {
  const base = (top + bottom) / 2 + 4;
  const { provinceUnit } = context.result.plan;
  const concerned = columns
    .filter(({ unit }) => unit.unit !== provinceUnit)
    .flatMap(({ results }) => results.get(target.id) ?? [])
    .filter(isConcerned);
  const met = concerned.filter(({ verdict }) => verdict === "met").length;
  return markup`${textLines(name, { x: 4, y: base - (name.length - 1) * 7 })}<g text-anchor="middle" font-size="11">${columns.map(
    (column) => cellMarkup(context, target, column, base),
  )}</g>${textLines([concerned.length === 0 ? "" : `${met}/${concerned.length}`], { x: right + 54, y: base }, "end")}`;
}

function cellMarkup(context: DrawContext, target: Target, { unit, x, results }: MapColumn, base: number): Markup {
  const found = results.get(target.id);
  return markup`<g class="cell" transform="translate(${x} ${base})"><title>${unit.name}: ${target.name} – ${behindCell(context, found)}</title><use href="#${ID}-${stateOf(found)}"/><text>${signOf(found)}</text></g>
`;
}

/** "không đạt, 98,76 % so với mức phải đạt". */
function behindCell({ lang }: DrawContext, found: TargetResult | undefined): string {
  const verdict = words[lang].verdicts[found?.verdict ?? "not_applicable"];
  if (!found?.share || found.target.direction === "achieved") return verdict;
  const share = numberText(percentOf(found.share), lang);
  return `${verdict}, ${fill(pageWords[lang].ofGoal, { share })}`;
}

function legendOf({ lang }: DrawContext) {
  return targetStates.map((state) => ({
    mark: markup`<use href="#${ID}-${state}"/><text text-anchor="middle" font-size="11">${stateMarks[state].sign}</text>`,
    text: stateWords(lang, state),
  }));
}
