import type { Change } from "../../compare/changes.js";
import type { CausedEffects, Comparison } from "../../compare/comparison.js";
import { awardTurns, hasEffect } from "../../compare/effects.js";
import type { Reach } from "../../compare/reach.js";
import { strictnessOf } from "../../compare/strictness.js";
import { SUPPOSED } from "../../compare/suppose.js";
import { screenDate } from "../../domain/dates.js";
import { countBySeverity, type Finding } from "../../domain/finding.js";
import { placeText } from "../../domain/place.js";
import type { ReportDocument, ReportTable, TableCell } from "../document.js";
import { changeWords } from "../words/change-words.js";
import { fill } from "../words/language.js";
import { signedText } from "../words/numbers.js";
import type { Lang } from "../words/words.js";
import { type ChangeContext, changeContext } from "./change-context.js";
import { changedTexts, whatChanged, whereChanged } from "./change-place.js";
import { effectTables, saidTable } from "./effect-tables.js";
import { reachSentence, reachTable } from "./reach-table.js";
import { briefCite, capital } from "./said-text.js";

/** What changed and what it comes to, for somebody who knows neither YAML nor the tool; `title` says of what kind it is. */
export function changeDocument(
  comparison: Comparison,
  title: "title" | "ifTitle",
  lang: Lang,
  reach?: Reach,
): ReportDocument {
  const { before, after, rules, data } = comparison;
  const text = changeWords[lang];
  const context = changeContext(before.plan, after.plan, [before.registers, after.registers], lang);
  const tables = [
    ...(reach ? [reachTable(context, reach)] : []),
    ...(rules.length > 0 ? [rulesTable(context, rules)] : []),
    ...(data.length > 0 ? [dataTable(context, data)] : []),
    ...(comparison.checked.length > 0 ? [checkedTable(context, comparison.checked)] : []),
    ...comparison.effects.flatMap(({ cause, effects }) =>
      effectTables(context, effects).map((table) => ({
        ...table,
        id: `${cause}-${table.id}`,
        // Of two causes each table says which is its.
        title: comparison.effects.length > 1 ? `${table.title} (${text.causes[cause].toLowerCase()})` : table.title,
      })),
    ),
  ];
  return {
    lang,
    title: text[title],
    subtitle: [
      ...(reach ? [reachSentence(context, reach)] : []),
      fill(text.compared, { from: before.name, to: after.name }),
      ...summary(comparison, context),
    ],
    tables,
    closing: closing(comparison, context),
  };
}

function summary(comparison: Comparison, context: ChangeContext): readonly string[] {
  const { files, effects, reportCount } = comparison;
  const text = changeWords[context.lang];
  const head = [...attention(comparison, context), changedText(comparison, context)];
  const isSame = files.length === 0 && comparison.rules.length === 0 && comparison.data.length === 0;
  if (isSame) return head;
  if (reportCount === 0) return [...head, text.noReports];
  const effective = effects.filter((one) => hasEffect(one.effects));
  if (effective.length > 0) return [...head, ...effective.map((one) => effectText(context, one))];
  const none = fill(text.noEffect, { reports: String(reportCount) });
  return [...head, files.length > 0 ? `${none} ${text.noEffectOfRules}` : none];
}

/** "Quy định đổi 3 điều, chặt hơn 2; số liệu, sổ đổi 1 chỗ." */
function changedText({ rules, data }: Comparison, context: ChangeContext): string {
  const text = changeWords[context.lang].summary;
  const asked = rules.map((one) => strictnessOf(one, context.result.plan));
  const counted = (sentence: string, count: number) => (count <= 0 ? [] : [fill(sentence, { count: String(count) })]);
  const ofRules = [
    ...counted(text.rules, rules.length),
    ...counted(text.stricter, asked.filter((one) => one === "stricter").length),
    ...counted(text.looser, asked.filter((one) => one === "looser").length),
  ].join(", ");
  const parts = [ofRules, ...counted(text.data, data.length)].filter(Boolean);
  return `${capital(parts.join("; ") || text.nothing)}.`;
}

function effectText({ lang }: ChangeContext, { cause, effects: { units, awards, money } }: CausedEffects): string {
  const text = changeWords[lang];
  const difference = money.after.all.amount.minus(money.before.all.amount);
  const turned = awardTurns.flatMap((turn) => {
    const count = awards.filter((one) => one.turn === turn).length;
    return count === 0 ? [] : [fill(text.turned[turn], { count: String(count) })];
  });
  const sentence = fill(text.effectSummary, {
    units: String(units.length),
    awards: turned.join(", ") || text.awardsSame,
    money: difference.isZero() ? text.moneySame : fill(text.moneyOther, { difference: signedText(difference, lang) }),
  });
  return `${text.causes[cause]}: ${sentence}`;
}

/** What a reviewer must look at before anything else. */
function attention({ rules, checked, effects, examples }: Comparison, { lang }: ChangeContext): readonly string[] {
  const text = changeWords[lang];
  const said = [...checked, ...effects.flatMap((one) => one.effects.appeared)];
  const counted = (sentence: string, count: number) => (count <= 0 ? [] : [fill(sentence, { count: String(count) })]);
  const what = [
    ...counted(text.replaced, rules.filter((one) => one.kind === "superseded").length),
    ...counted(text.examplesBroken, examples?.failing ?? 0),
    ...counted(text.newErrors, countBySeverity(said, "error") - (examples?.failing ?? 0)),
    ...counted(text.newWarnings, countBySeverity(said, "warning")),
  ];
  return what.length === 0 ? [] : [fill(text.attention, { what: what.join("; ") })];
}

function rulesTable(context: ChangeContext, changes: readonly Change[]): ReportTable {
  const text = changeWords[context.lang];
  return {
    id: "rules",
    title: text.rules,
    columns: [
      { title: text.where, width: 26 },
      { title: text.what, width: 26 },
      { title: text.before, width: 24 },
      { title: text.after, width: 24 },
      { title: text.how, width: 12 },
      { title: text.since, width: 12 },
      { title: text.cite, width: 30 },
    ],
    rows: changes.map((change) => [
      ...thing(context, change),
      { text: howText(context, change), tone: "strong" },
      { text: sinceText(change) },
      { text: change.cite ? briefCite(context, change.cite) : "", tone: "faint" },
    ]),
  };
}

function dataTable(context: ChangeContext, changes: readonly Change[]): ReportTable {
  const text = changeWords[context.lang];
  return {
    id: "data",
    title: text.data,
    columns: [
      { title: text.where, width: 30 },
      { title: text.what, width: 30 },
      { title: text.before, width: 20 },
      { title: text.after, width: 20 },
      { title: text.cell, width: 34 },
    ],
    rows: changes.map((change) => [
      ...thing(context, change),
      { text: cellText(change, text.supposed), tone: "faint" },
    ]),
  };
}

function cellText({ place }: Change, supposed: string): string {
  if (!place) return "";
  return place.file === SUPPOSED.file ? supposed : placeText(place);
}

/** What `check` says now and did not say before; notes are counted. */
function checkedTable(context: ChangeContext, checked: readonly Finding[]): ReportTable {
  return saidTable(context, "checked", changeWords[context.lang].checkSays, checked);
}

/** Where, what, before and after. */
function thing(context: ChangeContext, change: Change): readonly TableCell[] {
  const [before, after] = changedTexts(context, change);
  return [
    { text: whereChanged(context, change) },
    { text: whatChanged(context, change) },
    { text: before },
    { text: after },
  ];
}

function howText({ lang, result }: ChangeContext, change: Change): string {
  const text = changeWords[lang];
  const strictness = strictnessOf(change, result.plan);
  return [text.kinds[change.kind], ...(strictness ? [text.strictness[strictness]] : [])].join(", ");
}

/** The day from which it holds; what holds from the beginning bears no day. */
function sinceText({ from }: Change): string {
  return from === undefined || from.startsWith("0000") ? "" : screenDate(from);
}

function closing(comparison: Comparison, { lang }: ChangeContext): readonly string[] {
  const text = changeWords[lang];
  const { rules, files, examples, withoutData, before, after } = comparison;
  const failing = String(examples?.failing ?? 0);
  return [
    ...(rules.length === 0 && files.length > 0 ? [text.noMeaning] : []),
    ...(files.length > 0 ? [fill(text.files, { files: files.join(", ") })] : []),
    ...(rules.length > 0 && examples
      ? [fill(examples.failing > 0 ? text.examplesFail : text.examples, { count: String(examples.count), failing })]
      : []),
    ...(withoutData ? [fill(text.notComparable, { side: { before, after }[withoutData].name })] : []),
  ];
}
