import type { AwardResult } from "../../award/award-result.js";
import { isProposed, mayBeGiven } from "../../award/prize-totals.js";
import { type RaisedFigure, raised } from "../../compare/raised-figure.js";
import type { Reach } from "../../compare/reach.js";
import type { Supposition } from "../../compare/suppose.js";
import { decimal } from "../../domain/decimal.js";
import type { ReportTable, TableCell } from "../document.js";
import { factText } from "../tables/fact-text.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { reachWords } from "../words/reach-words.js";
import { words } from "../words/words.js";
import type { ChangeContext } from "./change-context.js";

/** Cách đạt: what must be otherwise, and which single figures more would bring the rank. */
export function reachTable(context: ChangeContext, reach: Reach): ReportTable {
  const own = reachWords[context.lang];
  const { unit, award, needed, oneOf, together, beyond, result } = reach;
  const [first, ...others] = oneOf;
  return {
    id: "reach",
    title: fill(own.title, { unit: unit.name, award: award.award.name }),
    columns: [
      { title: own.kind, width: 24 },
      { title: own.what, width: 44 },
      { title: own.now, align: "right", width: 16 },
      { title: own.enough, align: "right", width: 16 },
      { title: own.change, align: "right" },
    ],
    rows: [
      ...needed.map((one) => neededRow(context, reach, one)),
      ...[...(first ? [first] : []), ...together].map((one) => figureRow(context, own.needed, fromReport(reach, one))),
      ...others.slice(0, SHOWN).map((one) => figureRow(context, own.instead, fromReport(reach, one))),
      ...beyond.map((one) => [{ text: own.beyond }, { text: one.leaf.label }, ...EMPTY]),
    ],
    notes: [
      ...(others.length > SHOWN ? [fill(own.moreOthers, { count: String(others.length - SHOWN) })] : []),
      ...(together.length > 0 ? [own.oneWay] : []),
      ...(oneOf.length > 0 ? [own.bySteps] : []),
      fill(own.result, { standing: standingText(context, result) }),
    ],
  };
}

/** Alternatives that are drawn; the JSON has all. */
const SHOWN = 5;

/** The answer in one sentence, before anything else. */
export function reachSentence(context: ChangeContext, reach: Reach): string {
  const own = reachWords[context.lang];
  const { unit, award, suppositions, isOutOfReach, isRanked, result } = reach;
  const values = { unit: unit.name, award: award.award.name, standing: standingText(context, result) };
  if (isProposed(award)) return fill(own.hasIt, values);
  if (!isRanked) return fill(own.notRanked, values);
  if (isOutOfReach) return fill(own.outOfReach, values);
  if (suppositions.length === 0) return fill(own.nothingFound, values);
  const count = String(suppositions.length);
  return fill(isProposed(result) || mayBeGiven(result) ? own.reached : own.notEnough, { ...values, count });
}

/** How an award stands: the verdict, the selection, the hold and the votes that keep it open. */
function standingText({ lang }: ChangeContext, { verdict, selection, hold, vote, lacking }: AwardResult): string {
  const own = reachWords[lang];
  return [
    words[lang].verdicts[verdict],
    ...(selection ? [words[lang].selections[selection]] : []),
    ...(hold ? [`${words[lang].text.underReview}: ${hold.paper}`] : []),
    ...(vote?.passed === false ? [`${vote.vote.yes}/${vote.vote.members} ${words[lang].text.votesWord}`] : []),
    ...(lacking.length > 0 ? [fill(own.lacking, { what: lacking.map((one) => one.leaf.label).join("; ") })] : []),
  ].join(", ");
}

const EMPTY: readonly TableCell[] = [{ text: "" }, { text: "" }, { text: "" }];

function neededRow(context: ChangeContext, { unit }: Reach, one: Supposition): readonly TableCell[] {
  const { lang, result, names } = context;
  const own = reachWords[lang];
  if (one.kind === "fact") {
    const known = unit.facts.get(one.fact);
    return [
      { text: own.needed },
      { text: names.get(one.fact) ?? one.fact },
      { text: known ? factText(context, one.fact, known.value) : words[lang].text.unknownSeen },
      { text: factText(context, one.fact, one.value) },
      { text: "" },
    ];
  }
  if (one.kind !== "figure") return [];
  const target = unit.targets.find((own) => own.target.id === one.figure.target);
  const goal = target?.target ?? result.plan.targets.get(one.figure.target);
  if (!goal) return [];
  return figureRow(context, own.needed, raised(goal, target?.actual, one.figure.actual));
}

/** Beside what was reported, whatever is supposed before it. */
function fromReport({ unit }: Reach, { target, enough }: RaisedFigure): RaisedFigure {
  return raised(target, unit.targets.find((one) => one.target === target)?.actual, enough);
}

function figureRow({ lang, result }: ChangeContext, kind: string, figure: RaisedFigure): readonly TableCell[] {
  const { target, now, enough, change } = figure;
  const measure = result.plan.measures.get(target.measure ?? "")?.name ?? "";
  const shown = (value: typeof now) => (value ? `${numberText(value, lang)} ${measure}`.trim() : "");
  return [
    { text: kind },
    { text: target.name },
    { text: now ? shown(now) : words[lang].text.unknownSeen },
    { text: enough ? shown(enough) : words[lang].readings.achieved },
    { text: change ? `${numberText(change.times(decimal(100)), lang, 2)} %` : "" },
  ];
}
