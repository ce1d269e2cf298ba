import type { AwardResult, Condition } from "../../award/award-result.js";
import { notesOn } from "../../domain/award.js";
import { weakestBasis } from "../../domain/basis.js";
import { placesText } from "../../domain/place.js";
import type { ReportTable, TableCell } from "../document.js";
import { citeText, type DrawContext, say } from "../tables/draw-context.js";
import { seenText } from "../tables/fact-text.js";
import { tones } from "../tables/verdict-tones.js";
import { explainWords } from "../words/explain-words.js";
import { capital } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { neededText, needTexts } from "./need-texts.js";
import { selectionReasons } from "./selection-reasons.js";

/** One award of one nominee: the deciding conditions first, then the others; below, why, what is missing and how near. */
export function awardExplained(context: DrawContext, result: AwardResult): ReportTable {
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const { deciding } = result;
  const rows = [...deciding, ...result.conditions.filter((one) => !deciding.includes(one))];
  return {
    id: `award-${result.award.id}`,
    title: titleOf(context, result),
    columns: [
      { title: text.verdict, width: 14 },
      { title: text.condition, width: 40 },
      { title: text.article, width: 30 },
      { title: text.basis, width: 14 },
      { title: own.needed, width: 18 },
      { title: text.seen, width: 18 },
      { title: text.cell, width: 34 },
    ],
    rows: rows.map((one) => conditionRow(context, one, deciding.includes(one))),
    notes: notesOf(context, result),
  };
}

function titleOf({ lang }: DrawContext, { award, verdict, selection, occasion, achievement }: AwardResult): string {
  const told = [
    words[lang].verdicts[verdict],
    ...(selection === undefined ? [] : [words[lang].selections[selection]]),
    ...(occasion === "year" ? [] : [[words[lang].occasions[occasion], achievement].filter(Boolean).join(": ")]),
  ];
  return `${award.name}: ${told.join("; ")}`;
}

function conditionRow(context: DrawContext, condition: Condition, decides: boolean): readonly TableCell[] {
  const { lang } = context;
  const { leaf, verdict, known, cite, alternative } = condition;
  // As surely as the article and what was seen, whichever is weaker.
  const basis = weakestBasis([cite.basis, ...(known?.basis ? [known.basis] : [])]);
  return [
    { text: words[lang].verdicts[verdict], tone: tones[verdict] },
    {
      text: alternative ? `${explainWords[lang].oneOf} ${leaf.label}` : leaf.label,
      tone: decides ? "strong" : "plain",
    },
    { text: citeText(context, cite) },
    { text: words[lang].bases[basis], tone: "faint" },
    { text: neededText(context, leaf) },
    { text: seenText(context, condition) },
    { text: placesText(known?.sources ?? []), tone: "faint" },
  ];
}

function notesOf(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const reasons = selectionReasons(context, result);
  const needs = result.verdict === "met" ? [] : result.lacking;
  const texts = needs.flatMap((one) => needTexts(context, result, one));
  const isNear = texts.length === 1 && result.verdict === "not_met" && !result.hold;
  const head = isNear ? own.nearMiss : own.least;
  const missing = result.missing.map((fact) => context.result.plan.facts.get(fact)?.name ?? fact);
  return [
    ...(reasons.length > 0 ? [`${own.because}: ${reasons.join("; ")}.`] : []),
    ...(texts.length > 0 ? [`${head}: ${texts.join("; ")}.`] : []),
    ...candidacyNotes(context, result),
    ...readingNotes(context, result),
    ...(missing.length > 0 ? [`${own.lacking}: ${missing.join("; ")}.`] : []),
    ...(result.award.notModelled.length > 0 ? [`${text.notModelled}: ${result.award.notModelled.join("; ")}.`] : []),
  ];
}

/** Rules of reading that are no comparison, such as which leave counts as work, with their article and its basis. */
function readingNotes(context: DrawContext, { award }: AwardResult): readonly string[] {
  const { bases } = words[context.lang];
  return notesOn(award, context.result.judgedOn).map(
    ({ text, cite }) => `${text} (${citeText(context, cite)}; ${bases[cite.basis]})`,
  );
}

/** What the registers lack, whom the law prefers and what it would bring. */
function candidacyNotes(
  context: DrawContext,
  { verdict, dossier, preferences, prize }: AwardResult,
): readonly string[] {
  const { lang } = context;
  const text = say(context);
  const lacking = dossier?.missing.map((paper) => words[lang].dossierPapers[paper]) ?? [];
  const labels = verdict === "not_met" ? [] : preferences.map((one) => one.label);
  return [
    ...(lacking.length > 0 ? [capital(`${text.dossierMissing} ${lacking.join(", ")}.`)] : []),
    ...(labels.length > 0 ? [capital(`${text.preferred}: ${labels.join(", ")}.`)] : []),
    ...(prize?.amount ? [`${text.amount}: ${numberText(prize.amount, lang)}.`] : []),
  ];
}
