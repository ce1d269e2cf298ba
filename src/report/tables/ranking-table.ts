import { screenDate } from "../../domain/dates.js";
import type { Decimal } from "../../domain/decimal.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell } from "../document.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { clusterName, type DrawContext, figure, isShown, say } from "./draw-context.js";

/** Bảng xếp hạng: each cluster's units by rank, with the points of each group and the gap to the unit above. */
export function rankingTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const groups = groupHeadings(context);
  const rows = result.evaluation.clusters.flatMap(({ cluster }) => {
    const units = result.evaluation.units.filter((unit) => unit.cluster === cluster.id).sort(byRank);
    return units.flatMap((unit, index) =>
      isShown(context, unit.unit) ? [rankingRow(context, unit, units[index - 1], groups.length)] : [],
    );
  });
  return {
    id: "ranking",
    title: text.ranking,
    columns: [
      { title: text.cluster, width: 30 },
      { title: text.rank, align: "right" },
      { title: text.unit, width: 34 },
      ...groups.map((heading) => ({ title: heading, align: "right" as const })),
      { title: text.bonus, align: "right" },
      { title: text.total, align: "right" },
      { title: text.gap, align: "right" },
      { title: text.targetsMet, align: "right" },
      { title: text.reported, width: 14 },
    ],
    rows,
    grouped: true,
    notes: [words[lang].text.proposal],
  };
}

function rankingRow(
  context: DrawContext,
  unit: UnitEvaluation,
  above: UnitEvaluation | undefined,
  groups: number,
): readonly TableCell[] {
  const ranked = unit.rankFrom !== undefined || unit.gate === "not_met";
  const points = (value: Decimal | undefined) => (ranked ? figure(value, context.lang, 2) : { text: "" });
  return [
    { text: clusterName(context, unit.cluster) },
    { text: rankText(unit), tone: unit.rank === 1 ? "strong" : "plain" },
    { text: unit.name },
    ...Array.from({ length: groups }, (_, at) => points(unit.groups[at]?.points)),
    points(unit.bonus),
    totalCell(context, unit),
    gapCell(unit, above, context),
    { text: targetsMet(unit) },
    reportedCell(context, unit),
  ];
}

/** The groups' own numbers, I, II, III, as far as their names carry them. */
function groupHeadings({ result }: DrawContext): readonly string[] {
  const [first] = result.evaluation.clusters;
  return (first?.scheme.groups ?? []).map(
    (group) => `${group.name.split(". ")[0] ?? group.id} (${group.max.toFixed()})`,
  );
}

function byRank(a: UnitEvaluation, b: UnitEvaluation): number {
  const place = (unit: UnitEvaluation) => unit.rankFrom ?? Number.MAX_SAFE_INTEGER;
  const last = (unit: UnitEvaluation) => unit.rankTo ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || last(a) - last(b);
}

/** The rank, or the range that open figures leave. */
export function rankText(unit: UnitEvaluation): string {
  if (unit.rankFrom === undefined) return "–";
  return unit.rank === undefined ? `${unit.rankFrom}–${unit.rankTo}` : String(unit.rank);
}

function totalCell(context: DrawContext, unit: UnitEvaluation): TableCell {
  if (unit.gate === "not_met")
    return { text: `${numberText(unit.known, context.lang, 2)} (${say(context).shutOut})`, tone: "open" };
  if (unit.rankFrom === undefined) return { text: words[context.lang].statuses[unit.status], tone: "faint" };
  if (unit.total !== undefined) return { ...figure(unit.total, context.lang, 2), tone: "strong" };
  const known = numberText(unit.known, context.lang, 2);
  return { text: `${known} (+${numberText(unit.open, context.lang, 2)} ${say(context).openPoints})`, tone: "open" };
}

function gapCell(unit: UnitEvaluation, above: UnitEvaluation | undefined, context: DrawContext): TableCell {
  if (!above?.total || !unit.total) return { text: "" };
  return figure(above.total.minus(unit.total), context.lang, 2);
}

function targetsMet(unit: UnitEvaluation): string {
  const concerned = unit.targets.filter((target) => target.verdict !== "not_applicable");
  if (unit.file === undefined) return "";
  return `${concerned.filter((target) => target.verdict === "met").length}/${concerned.length}`;
}

function reportedCell(context: DrawContext, unit: UnitEvaluation): TableCell {
  const text = say(context);
  if (unit.file === undefined) return { text: words[context.lang].statuses[unit.status], tone: "open" };
  if (unit.received.late === undefined)
    return {
      text: unit.received.on === undefined ? text.noDate : `${screenDate(unit.received.on)}, ${text.noDue}`,
      tone: "faint",
    };
  return unit.received.late ? { text: text.late, tone: "open" } : { text: text.inTime };
}
