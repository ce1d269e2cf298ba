import type { AwardResult } from "../../award/award-result.js";
import { mayBeGiven, type PrizeTotal, type PrizeTotals } from "../../award/prize-totals.js";
import { type AwardEffect, awardTurns, type Effects, type Pair, type UnitEffect } from "../../compare/effects.js";
import type { AuthorityLevel } from "../../domain/award.js";
import { ZERO } from "../../domain/decimal.js";
import type { Finding } from "../../domain/finding.js";
import type { TargetResult, UnitEvaluation } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell, Tone } from "../document.js";
import { neededText } from "../explain/need-texts.js";
import { seenText } from "../tables/fact-text.js";
import { findingsTable } from "../tables/findings-table.js";
import { rankText } from "../tables/ranking-table.js";
import { changeWords } from "../words/change-words.js";
import { fill } from "../words/language.js";
import { numberText, signedText } from "../words/numbers.js";
import { words } from "../words/words.js";
import type { ChangeContext } from "./change-context.js";

/** What a change comes to, table by table; those without a line are left out. */
export function effectTables(context: ChangeContext, effects: Effects): readonly ReportTable[] {
  const text = changeWords[context.lang];
  const tables = [
    unitsTable(context, effects.units),
    awardsTable(context, effects.awards),
    moneyTable(context, effects.money),
    saidTable(context, "appeared", text.appeared, effects.appeared),
    saidTable(context, "gone", text.gone, effects.gone),
  ];
  return tables.filter((one) => one.rows.length > 0);
}

function unitsTable(context: ChangeContext, units: readonly UnitEffect[]): ReportTable {
  const text = changeWords[context.lang];
  return {
    id: "units",
    title: text.units,
    columns: [
      { title: text.unit, width: 28 },
      { title: text.cluster, width: 24 },
      { title: `${text.points}: ${text.before.toLowerCase()}`, align: "right" },
      { title: text.after, align: "right" },
      { title: text.difference, align: "right" },
      { title: `${text.rank}: ${text.before.toLowerCase()}`, align: "right" },
      { title: text.after, align: "right" },
      { title: text.targets, width: 44 },
    ],
    rows: units.map((unit) => unitRow(context, unit)),
  };
}

function unitRow(context: ChangeContext, { name, before, after, targets }: UnitEffect): readonly TableCell[] {
  const { lang, names } = context;
  const [was, is] = [before?.cluster ?? "", after?.cluster ?? ""].map((id) => names.get(id) ?? id);
  return [
    { text: name },
    {
      text: was === is ? (is ?? "") : `${was || "–"} → ${is || "–"}`,
      ...(was === is ? {} : { tone: "strong" as const }),
    },
    pointsOf(context, before),
    pointsOf(context, after),
    differenceOf(context, before, after),
    { text: before ? rankText(before) : "" },
    {
      text: after ? rankText(after) : "",
      tone: before && after && rankText(before) !== rankText(after) ? "strong" : "plain",
    },
    { text: targets.map((one) => targetText(lang, one)).join("; ") },
  ];
}

/** Points only of who is scored; of others why not. */
function pointsOf({ lang }: ChangeContext, unit: UnitEvaluation | undefined): TableCell {
  if (!unit || unit.scheme === undefined) return { text: "" };
  if (!isScored(unit)) return { text: words[lang].statuses[unit.status] };
  const known = numberText(unit.known, lang);
  const open = fill(changeWords[lang].openPoints, { open: numberText(unit.open, lang) });
  return { text: unit.open.isZero() ? known : `${known} ${open}`, number: unit.known.toFixed() };
}

function isScored({ scheme, status }: UnitEvaluation): boolean {
  return scheme !== undefined && (status === "evaluated" || status === "partly");
}

/** Of the points that are certain. */
function differenceOf(
  { lang }: ChangeContext,
  before: UnitEvaluation | undefined,
  after: UnitEvaluation | undefined,
): TableCell {
  if (!before || !after || !isScored(before) || !isScored(after)) return { text: "" };
  const difference = after.known.minus(before.known);
  const tone: Tone = difference.isZero() ? "faint" : difference.isPositive() ? "good" : "bad";
  return { text: signedText(difference, lang), number: difference.toFixed(), tone };
}

function targetText(lang: ChangeContext["lang"], { before, after }: Pair<TargetResult>): string {
  const verdict = (one: TargetResult | undefined) =>
    one ? words[lang].verdicts[one.verdict] : changeWords[lang].absent;
  return `${(after ?? before)?.target.name}: ${verdict(before)} → ${verdict(after)}`;
}

const turnTones = { lost: "bad", gained: "good", shut: "bad", opened: "good", otherwise: "open" } as const;

function awardsTable(context: ChangeContext, awards: readonly AwardEffect[]): ReportTable {
  const text = changeWords[context.lang];
  return {
    id: "awards",
    title: text.awards,
    columns: [
      { title: text.turn },
      { title: text.nominee, width: 28 },
      { title: text.award, width: 30 },
      { title: text.before, width: 24 },
      { title: text.after, width: 24 },
      { title: text.why, width: 44 },
    ],
    rows: [...awards]
      .sort((a, b) => awardTurns.indexOf(a.turn) - awardTurns.indexOf(b.turn))
      .map((one) => [
        { text: text.turns[one.turn], tone: turnTones[one.turn] },
        { text: (one.after ?? one.before)?.nominee.name ?? "" },
        { text: (one.after ?? one.before)?.award.name ?? "" },
        { text: stateOf(context, one.before) },
        { text: stateOf(context, one.after) },
        { text: whyOf(context, one) },
      ]),
  };
}

function stateOf({ lang }: ChangeContext, result: AwardResult | undefined): string {
  if (!result) return changeWords[lang].notJudged;
  const { verdict, selection, prize } = result;
  const selected = selection && verdict !== "not_met" ? [words[lang].selections[selection]] : [];
  const amount = prize?.amount && mayBeGiven(result) ? [`${numberText(prize.amount, lang)} đ`] : [];
  return [words[lang].verdicts[verdict], ...selected, ...amount].join(", ");
}

/** The conditions that stand in the way now, with what they need; else those that stood there before. */
function whyOf(context: ChangeContext, { before, after }: AwardEffect): string {
  if (before?.verdict === after?.verdict) return "";
  const isHindered = after !== undefined && after.verdict !== "met";
  const hindered = isHindered ? after : before;
  const text = changeWords[context.lang];
  const conditions = (hindered?.deciding ?? [])
    .map((one) => {
      const values = { needed: neededText(context, one.leaf), seen: seenText(context, one), label: one.leaf.label };
      return fill(text.asked, values);
    })
    .join("; ");
  return isHindered || conditions === "" ? conditions : fill(text.formerly, { what: conditions });
}

/** What is proposed in all, and each award and fund whose part of it is another one. */
function moneyTable(context: ChangeContext, { before, after }: Effects["money"]): ReportTable {
  const { lang, names } = context;
  const text = changeWords[lang];
  const byId = ({ awards }: PrizeTotals) => new Map([...awards].map(([award, total]) => [award.id, total]));
  const level = (fund: AuthorityLevel | undefined) => (fund ? words[lang].levels[fund] : words[lang].text.notKnown);
  const rows = [
    ...moneyRows(lang, byId(before), byId(after), (award) => names.get(award) ?? award),
    ...moneyRows(lang, before.funds, after.funds, (fund) => fill(text.fund, { level: level(fund) })),
    ...moneyRows(lang, new Map([["all", before.all]]), new Map([["all", after.all]]), () => text.allFunds),
  ];
  return {
    id: "money",
    title: text.money,
    columns: [
      { title: text.of, width: 40 },
      { title: text.before, align: "right" },
      { title: text.after, align: "right" },
      { title: text.difference, align: "right" },
    ],
    rows,
  };
}

function moneyRows<K>(
  lang: ChangeContext["lang"],
  before: ReadonlyMap<K, PrizeTotal>,
  after: ReadonlyMap<K, PrizeTotal>,
  nameOf: (key: K) => string,
): readonly (readonly TableCell[])[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? NO_MONEY, after.get(key) ?? NO_MONEY];
    if (was.amount.eq(is.amount) && was.open === is.open) return [];
    const difference = is.amount.minus(was.amount);
    return [
      [
        { text: nameOf(key) },
        { text: moneyText(was, lang), number: was.amount.toFixed() },
        { text: moneyText(is, lang), number: is.amount.toFixed() },
        { text: signedText(difference, lang), number: difference.toFixed() },
      ],
    ];
  });
}

const NO_MONEY: PrizeTotal = { amount: ZERO, count: 0, open: 0 };

function moneyText({ amount, open }: PrizeTotal, lang: ChangeContext["lang"]): string {
  const left = open === 0 ? "" : ` (${fill(changeWords[lang].prizesOpen, { count: String(open) })})`;
  return `${numberText(amount, lang)}${left}`;
}

/** Errors and warnings one by one; notes are counted. */
export function saidTable({ lang }: ChangeContext, id: string, title: string, all: readonly Finding[]): ReportTable {
  const shown = all.filter((one) => one.severity !== "note");
  const notes = all.length - shown.length;
  return {
    ...findingsTable(shown, lang),
    id,
    title,
    notes: notes === 0 ? [] : [`+ ${notes} ${words[lang].severities.note}`],
  };
}
