import { screenDate } from "../../domain/dates.js";
import { placeText } from "../../domain/place.js";
import { moveOn } from "../../domain/registers/nominees.js";
import { type ItemResult, type UnitEvaluation, unitIn } from "../../evaluate/evaluation.js";
import type { ReportDocument, ReportTable, TableCell } from "../document.js";
import { type DrawContext, figure, say } from "../tables/draw-context.js";
import type { TraceScope } from "../trace/trace-json.js";
import { argumentWords } from "../words/argument-words.js";
import { explainWords } from "../words/explain-words.js";
import { capital, fill } from "../words/language.js";
import { words } from "../words/words.js";
import { awardExplained } from "./award-explained.js";
import { reachedText, ruleText, targetsOf } from "./item-explanation.js";
import { standing } from "./rank-explanation.js";

/** Everything about one nominee: rank and points with their cells, then each award with what decided it. */
export function nomineeExplained(context: DrawContext, name: string, scope: TraceScope): ReportDocument {
  const { evaluation, awards } = context.result;
  const unit = unitIn(evaluation, scope.nominee);
  const own = awards.filter(
    ({ nominee, award }) => nominee.id === scope.nominee && (scope.award === undefined || award.id === scope.award),
  );
  return {
    lang: context.lang,
    title: `${name} (${scope.nominee})`,
    subtitle: [
      ...whoIs(context, scope.nominee),
      ...(unit ? [standing(context, unit)] : []),
      fill(explainWords[context.lang].judgedUnder, { day: screenDate(context.result.judgedOn) }),
    ],
    tables: [
      ...own.map((one) => awardExplained(context, one)),
      ...(unit && scope.award === undefined && unit.items.length > 0 ? [pointsTable(context, unit)] : []),
    ],
    closing: [say(context).proposal],
  };
}

/** Of a nominee of the register: what it is, where and in which post. */
function whoIs({ result, lang }: DrawContext, id: string): readonly string[] {
  const entered = result.registers.nominees.get(id);
  if (!entered) return [];
  const { unit, position } = moveOn(entered, result.judgedOn) ?? {};
  const named = unit === undefined ? undefined : (result.plan.units.get(unit)?.name ?? unit);
  return [[capital(argumentWords(entered.kind, "word", lang)), position, named].filter(Boolean).join(", ")];
}

/** Rule, figures with their cells, and points, item by item; the groups' sums below. */
function pointsTable(context: DrawContext, unit: UnitEvaluation): ReportTable {
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const concerned = unit.items.filter((item) => item.pointsFrom !== "not_applicable");
  return {
    id: "points",
    title: own.points,
    columns: [
      { title: text.group },
      { title: text.item, width: 34 },
      { title: own.ruleOfItem, width: 16 },
      { title: own.reached, width: 52 },
      { title: text.points, align: "right" },
      { title: text.max, align: "right" },
      { title: text.bonus, align: "right" },
      { title: own.counted, width: 20 },
    ],
    rows: [
      ...concerned.map((item) => itemRow(item)),
      ...unit.groups.map((group): readonly TableCell[] => [
        { text: group.group.name },
        { text: own.sum, tone: "strong" },
        { text: "" },
        { text: "" },
        { ...figure(group.points, lang, 2), tone: "strong" },
        figure(group.max, lang, 2),
        { ...figure(group.bonus, lang, 2), tone: "strong" },
        { text: "" },
      ]),
    ],
    grouped: true,
    notes: unit.scheme ? [`${unit.scheme.name}.`] : [],
  };

  function itemRow(item: ItemResult): readonly TableCell[] {
    const from = item.pointsFrom ? words[lang].sources[item.pointsFrom] : "";
    return [
      { text: item.item.group.name },
      { text: item.item.name },
      { text: ruleText(context, item.item), tone: "faint" },
      {
        text: [
          ...targetsOf(unit, item).map((one) => reachedText(context, one)),
          item.place ? placeText(item.place) : "",
        ]
          .filter(Boolean)
          .join("; "),
      },
      item.points ? figure(item.points, lang, 2) : { text: text.openPoints, tone: "open" },
      figure(item.maxPoints, lang, 2),
      figure(item.bonus, lang, 2),
      { text: item.unverified ? `${from} (${text.unverified})` : from, tone: "faint" },
    ];
  }
}
