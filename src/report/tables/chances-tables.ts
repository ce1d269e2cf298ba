import type { AwardResult } from "../../award/award-result.js";
import { mayBeGiven } from "../../award/prize-totals.js";
import { screenDate } from "../../domain/dates.js";
import { type Decimal, decimal } from "../../domain/decimal.js";
import { placeText } from "../../domain/place.js";
import type { UnitEvaluation } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell } from "../document.js";
import { awardExplanation } from "../explain/explanations.js";
import { needTexts } from "../explain/need-texts.js";
import { rankExplanation } from "../explain/rank-explanation.js";
import { selectionReasons } from "../explain/selection-reasons.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { progressWords } from "../words/progress-words.js";
import { words } from "../words/words.js";
import { clusterName, type DrawContext, figure, isShown, say } from "./draw-context.js";
import { rankText } from "./ranking-table.js";
import { tones } from "./verdict-tones.js";

/** An award beside the unit that is judged for it. */
interface UnitAward {
  readonly unit: UnitEvaluation;
  readonly result: AwardResult;
}

/** Lúc này chưa đạt hoặc chưa có chỗ: each award of each unit that it would not come to, with the least that is lacking. */
export function risksTable(context: DrawContext): ReportTable {
  const { lang } = context;
  const own = progressWords[lang];
  return {
    id: "risks",
    title: own.risks,
    sheet: own.risksSheet,
    columns: [
      { title: say(context).unit, width: 26 },
      { title: say(context).award, width: 26 },
      { title: own.standing, width: 16 },
      { title: say(context).selection, width: 16 },
      { title: own.howManyNeeds, align: "right", width: 8 },
      { title: own.least, width: 76 },
    ],
    rows: unitAwards(context)
      .filter(({ result }) => !mayBeGiven(result))
      .map((one) => riskRow(context, one)),
    grouped: true,
    notes: [own.asIfTheEnd, `${fill(explainWords[lang].judgedUnder, { day: screenDate(context.result.judgedOn) })}.`],
  };
}

function riskRow(context: DrawContext, { unit, result }: UnitAward): readonly TableCell[] {
  const { lang } = context;
  const texts = lackingTexts(context, result);
  // What is said of one that qualifies is why it has no place, which is no list of needs.
  const count = result.verdict === "met" ? undefined : decimal(texts.length);
  return [
    { text: unit.name },
    { text: awardText(context, result) },
    { text: words[lang].verdicts[result.verdict], tone: tones[result.verdict] },
    selectionCell(context, result),
    {
      ...figure(count, lang),
      tone: count?.eq(1) ? "strong" : "plain",
      explained: () => awardExplanation(context, result),
    },
    { text: texts.join("; ") },
  ];
}

/** Đang đạt, đang có chỗ: what each unit would come to as it stands, and by how many points it is ahead. */
export function heldTable(context: DrawContext): ReportTable {
  const { lang } = context;
  const own = progressWords[lang];
  return {
    id: "held",
    title: own.held,
    sheet: own.heldSheet,
    columns: [
      { title: say(context).cluster, width: 26 },
      { title: say(context).unit, width: 32 },
      { title: say(context).award, width: 34 },
      { title: say(context).selection, width: 20 },
      { title: say(context).rank, align: "right" },
      { title: own.ahead, align: "right", width: 16 },
    ],
    rows: unitAwards(context)
      .filter(({ result }) => mayBeGiven(result))
      .map(({ unit, result }): readonly TableCell[] => [
        { text: clusterName(context, unit.cluster) },
        { text: unit.name },
        { text: awardText(context, result), tone: "good" },
        selectionCell(context, result),
        { text: isRanked(result) ? rankText(unit) : "" },
        isRanked(result)
          ? { ...figure(aheadOfNext(context, unit), lang, 2), explained: () => rankExplanation(context, unit) }
          : { text: "" },
      ]),
    grouped: true,
    notes: [say(context).proposal],
  };
}

/** Unit by unit, in the law's order of awards; persons and others put forward are no units. */
function unitAwards(context: DrawContext): readonly UnitAward[] {
  const { evaluation, awards } = context.result;
  return evaluation.units
    .filter((unit) => isShown(context, unit.unit))
    .flatMap((unit) => awards.filter(({ nominee }) => nominee.id === unit.unit).map((result) => ({ unit, result })));
}

/** What is lacking to qualify, or what keeps one that qualifies from a place; all of it. */
function lackingTexts(context: DrawContext, result: AwardResult): readonly string[] {
  const { hold, verdict, lacking, missing } = result;
  if (verdict === "met") return selectionReasons(context, result);
  const { plan } = context.result;
  const onHold = hold
    ? [fill(explainWords[context.lang].hold, { paper: hold.paper, cell: placeText(hold.place) })]
    : [];
  const needs = [...onHold, ...lacking.flatMap((need) => needTexts(context, result, need, "without_cells"))];
  return needs.length > 0 ? needs : missing.map((fact) => plan.facts.get(fact)?.name ?? fact);
}

/** The award, and what it would be for where that is not the year's work. */
function awardText({ lang }: DrawContext, { award, occasion, achievement }: AwardResult): string {
  if (occasion === "year") return award.name;
  return `${award.name} (${[words[lang].occasions[occasion], achievement].filter(Boolean).join(": ")})`;
}

/** How it stands in the competition or the vote; where there is none, that it is met. */
function selectionCell({ lang }: DrawContext, { selection, verdict }: AwardResult): TableCell {
  if (selection === undefined) return { text: verdict === "met" ? words[lang].verdicts.met : "" };
  return { text: words[lang].selections[selection], tone: selection === "selected" ? "strong" : "open" };
}

function isRanked({ award, occasion }: AwardResult): boolean {
  return award.competition === "rank" && occasion === "year";
}

/** By how many points a unit is ahead of the nearest below it in its cluster; none where another is level with it. */
function aheadOfNext({ result }: DrawContext, unit: UnitEvaluation): Decimal | undefined {
  const { cluster, total } = unit;
  if (!total) return undefined;
  const below = result.evaluation.units.flatMap((one) =>
    one !== unit && one.cluster === cluster && one.total?.lte(total) ? [one.total] : [],
  );
  const nearest = below.reduce<Decimal | undefined>((best, one) => (best?.gte(one) ? best : one), undefined);
  return nearest && total.minus(nearest);
}
