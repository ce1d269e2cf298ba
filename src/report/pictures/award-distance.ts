import type { AwardResult } from "../../award/award-result.js";
import type { Award } from "../../domain/award.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Picture } from "../document.js";
import { type Markup, markup } from "../html/markup.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { fill } from "../words/language.js";
import { pageWords } from "../words/page-words.js";
import { words } from "../words/words.js";
import { distanceCell, marks } from "./distance-cell.js";
import { rankedUnits } from "./ranked-units.js";
import { drawing, LEGEND_STEP, type LegendEntry, legend, textLines, wrapped } from "./svg.js";

const NAMES = 210;
const CELL = { width: 185, height: 30 };

/** Còn cách danh hiệu bao xa: for each unit and award a square for each condition that is still lacking. */
export function awardDistance(context: DrawContext): Picture {
  const word = pageWords[context.lang];
  const named = {
    id: "award-distance",
    title: word.distancePicture,
    description: fill(word.distanceDescription, { table: say(context).awardsOverview }),
  };
  const results = resultsOfUnits(context);
  const awards = [...new Set(results.map((one) => one.award))];
  const entries = legendOf(context);
  const head = entries.length * LEGEND_STEP + 62;
  const lines = linesOf(context, head);
  const size = { width: NAMES + awards.length * CELL.width, height: (lines.at(-1)?.y ?? head) + CELL.height + 6 };
  const content = [
    legend(entries, { x: 4, y: 14 }),
    markup`<g font-weight="bold">${awards.map((award, at) => awardHead(award, at, head))}</g>`,
    ...lines.map((line) =>
      "unit" in line ? unitRow(context, line, awards, results) : clusterRow(line.cluster, line.y, size.width),
    ),
  ];
  return { ...named, svg: drawing(named, size, content) };
}

function resultsOfUnits({ result: { awards, evaluation } }: DrawContext): readonly AwardResult[] {
  const members = new Set(evaluation.units.filter(({ cluster }) => cluster !== undefined).map(({ unit }) => unit));
  return awards.filter(({ nominee }) => members.has(nominee.id));
}

/** What stands in the rows below each other: a cluster's name, then its units. */
type Line = { readonly y: number } & ({ readonly cluster: string } | { readonly unit: UnitEvaluation });

function linesOf(context: DrawContext, from: number): readonly Line[] {
  return context.result.evaluation.clusters
    .flatMap((one) => {
      const units = rankedUnits(context, one).map((unit) => ({ unit }));
      return units.length === 0 ? [] : [{ cluster: one.cluster.name }, ...units];
    })
    .map((line, at) => ({ ...line, y: from + at * CELL.height }));
}

function awardHead({ name }: Award, at: number, bottom: number): Markup {
  const lines = wrapped(name, 25);
  return textLines(lines, { x: NAMES + at * CELL.width, y: bottom - 8 - (lines.length - 1) * 14 });
}

function clusterRow(name: string, y: number, width: number): Markup {
  return markup`<rect x="0" y="${y + 2}" width="${width}" height="${CELL.height - 4}" fill="#e4eaf2"/><g font-weight="bold">${textLines([name], { x: 4, y: y + 19 })}</g>`;
}

function unitRow(
  context: DrawContext,
  { unit, y }: { readonly unit: UnitEvaluation; readonly y: number },
  awards: readonly Award[],
  results: readonly AwardResult[],
): Markup {
  const names = wrapped(unit.name, 30);
  const cells = awards.map((award, at) => {
    const found = results.find((one) => one.nominee.id === unit.unit && one.award === award);
    return markup`<g class="cell" transform="translate(${NAMES + at * CELL.width} ${y + 15})">${
      found && distanceCell(context, found)
    }</g>
`;
  });
  return markup`${textLines(names, { x: 4, y: y + 19 - (names.length - 1) * 7 })}${cells}`;
}

function legendOf({ lang }: DrawContext): readonly LegendEntry[] {
  const word = pageWords[lang];
  return [
    { mark: marks.selected, text: words[lang].selections.selected },
    { mark: marks.qualifies, text: word.qualifies },
    { mark: marks.fails, text: word.mustChange },
    { mark: marks.open, text: word.needsEvidence },
  ];
}
