import type { Scheme } from "../../domain/scheme.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell, TableColumn } from "../document.js";
import {
  bonusExplanation,
  gapExplanation,
  groupExplanation,
  openExplanation,
  rankExplanation,
  totalExplanation,
} from "../explain/rank-explanation.js";
import { keys } from "../formulas/cell-keys.js";
import { gapTo, groupPoints, openPoints, rankFormula, totalPoints, unitBonus } from "../formulas/unit-formulas.js";
import { words } from "../words/words.js";
import { clusterName, type DrawContext, isShown, say } from "./draw-context.js";
import { pointsCell } from "./points-cell.js";
import { reportCells } from "./report-cells.js";
import { schemeLine } from "./sources-table.js";

/** Bảng xếp hạng: each cluster's units by rank, with the points of each group and the gap to the unit above. */
export function rankingTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const groups = groupColumns(context);
  const rows = result.evaluation.clusters.flatMap(({ cluster }) => {
    const units = result.evaluation.units.filter((unit) => unit.cluster === cluster.id).sort(byRank);
    return units.flatMap((unit) =>
      isShown(context, unit.unit) ? [rankingRow(context, unit, units, groups.length)] : [],
    );
  });
  return {
    id: "ranking",
    title: text.ranking,
    columns: [
      { title: text.cluster, width: 30 },
      { title: text.rank, align: "right" },
      { title: text.unit, width: 34 },
      ...groups,
      { title: text.bonus, align: "right" },
      { title: text.total, align: "right" },
      { title: text.leftOpen, align: "right" },
      { title: text.gap, align: "right" },
      { title: text.targetsMet, align: "right" },
      { title: text.reported, width: 14 },
    ],
    rows,
    grouped: true,
    notes: [
      words[lang].text.proposal,
      ...groupNames(context),
      ...schemesOf(context).map((one) => schemeLine(context, one)),
    ],
  };
}

function rankingRow(
  context: DrawContext,
  unit: UnitEvaluation,
  cluster: readonly UnitEvaluation[],
  groups: number,
): readonly TableCell[] {
  const ranked = cluster.filter((one) => one.rankFrom !== undefined);
  const above = ranked[ranked.indexOf(unit) - 1];
  const head = [{ text: clusterName(context, unit.cluster) }, rankCell(context, unit, ranked), { text: unit.name }];
  const tail = reportCells(context, unit);
  if (unit.rankFrom === undefined && unit.gate !== "not_met") {
    const empty = Array.from({ length: groups + 4 }, () => ({ text: "" }));
    return [...head, ...empty, ...tail];
  }
  const { lang } = context;
  const bonus = {
    ...pointsCell(unit.bonus, lang),
    live: () => ({ key: keys.unit(unit.unit, "bonus"), formula: unitBonus(unit) }),
    explained: () => bonusExplanation(context, unit),
  };
  return [
    ...head,
    ...Array.from({ length: groups }, (_, at) => groupCell(context, unit, at)),
    bonus,
    totalCell(context, unit),
    openCell(context, unit),
    gapCell(context, unit, above),
    ...tail,
  ];
}

/** The groups' own numbers, I, II, III, as far as their names carry them and all schemes agree. */
function groupColumns(context: DrawContext): readonly TableColumn[] {
  const schemes = schemesOf(context);
  const count = Math.max(0, ...schemes.map((scheme) => scheme.groups.length));
  return Array.from({ length: count }, (_, at) => {
    const titles = schemes.map(({ groups }) => {
      const group = groups[at];
      return group && `${group.name.split(". ")[0] ?? group.id} (${group.max.toFixed()})`;
    });
    const [first = "", ...others] = new Set(titles);
    const title = others.length === 0 ? first : `${say(context).group} ${at + 1}`;
    return { title, align: "right", over: say(context).points };
  });
}

/** By rank, units without one last. */
export function byRank(a: UnitEvaluation, b: UnitEvaluation): number {
  const place = (unit: UnitEvaluation) => unit.rankFrom ?? Number.MAX_SAFE_INTEGER;
  const last = (unit: UnitEvaluation) => unit.rankTo ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || last(a) - last(b);
}

/** The rank, or the range that open figures leave. */
export function rankText(unit: UnitEvaluation): string {
  if (unit.rankFrom === undefined) return "–";
  return unit.rank === undefined ? `${unit.rankFrom}–${unit.rankTo}` : String(unit.rank);
}

function rankCell(context: DrawContext, unit: UnitEvaluation, ranked: readonly UnitEvaluation[]): TableCell {
  const text = rankText(unit);
  const explained = () => rankExplanation(context, unit);
  if (unit.rankFrom === undefined) return { text, explained };
  const live = () => ({ formula: rankFormula(unit, ranked) });
  const tone = unit.rank === 1 ? "strong" : "plain";
  return { text, tone, live, explained, ...(unit.rank === undefined ? {} : { number: text }) };
}

function groupCell(context: DrawContext, unit: UnitEvaluation, at: number): TableCell {
  const result = unit.groups[at];
  if (!result) return { text: "" };
  return {
    ...pointsCell(result.points, context.lang),
    live: () => ({ key: keys.group(unit.unit, result.group.id), formula: groupPoints(unit, result) }),
    explained: () => groupExplanation(context, unit, result),
  };
}

/** What is certain of the points; those that are still open stand beside it. */
function totalCell(context: DrawContext, unit: UnitEvaluation): TableCell {
  return {
    ...pointsCell(unit.known, context.lang),
    live: () => ({ key: keys.unit(unit.unit, "total"), formula: totalPoints(unit) }),
    tone: unit.open.isZero() ? "strong" : "open",
    explained: () => totalExplanation(context, unit),
  };
}

/** Zero is counted with and not shown. */
function openCell(context: DrawContext, unit: UnitEvaluation): TableCell {
  const live = () => ({ key: keys.unit(unit.unit, "open"), formula: openPoints(unit) });
  const cell = { ...pointsCell(unit.open, context.lang), live };
  return unit.open.isZero()
    ? { ...cell, text: "" }
    : { ...cell, tone: "open", explained: () => openExplanation(context, unit) };
}

function gapCell(context: DrawContext, unit: UnitEvaluation, above: UnitEvaluation | undefined): TableCell {
  if (!above) return { text: "" };
  const live = () => ({ formula: gapTo(above, unit) });
  if (!above.total || !unit.total) return { text: "", live };
  return {
    ...pointsCell(above.total.minus(unit.total), context.lang),
    live,
    explained: () => gapExplanation(context, above, unit),
  };
}

function schemesOf({ result }: DrawContext): readonly Scheme[] {
  return [...new Set(result.evaluation.clusters.map((one) => one.scheme))];
}

/** What I, II and III stand for, where names begin with such a number. */
function groupNames(context: DrawContext): readonly string[] {
  const names = schemesOf(context).flatMap(({ groups }) => groups.map((group) => group.name));
  const numbered = [...new Set(names)].filter((name) => name.includes(". "));
  return numbered.length === 0 ? [] : [`${numbered.join("; ")}.`];
}
