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
  const selected = result.selection ? `, ${words[context.lang].selections[result.selection]}` : "";
  const standing = `${words[context.lang].verdicts[result.verdict]}${selected}`;
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
      ...others.map((one) => figureRow(context, own.instead, fromReport(reach, one))),
      ...beyond.map((one) => [{ text: own.beyond }, { text: one.leaf.label }, ...EMPTY]),
    ],
    notes: [
      ...(needed.length + oneOf.length + together.length === 0 ? [own.nothingFound] : []),
      ...(reach.isOutOfReach ? [own.outOfReach] : []),
      ...(together.length > 0 ? [own.oneWay] : []),
      fill(own.result, { standing }),
    ],
  };
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
