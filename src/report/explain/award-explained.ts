import type { AwardResult } from "../../award/award-result.js";
import { placesOf } from "../../award/places.js";
import {
  decidingLeaves,
  type JudgedLeaf,
  judgedLeaves,
  leastEnough,
  type Need,
  votesEnough,
} from "../../award/reasons.js";
import type { Leaf } from "../../domain/award.js";
import { Decimal } from "../../domain/decimal.js";
import type { FactValue } from "../../domain/fact.js";
import { ratio } from "../../domain/ratio.js";
import type { Verdict } from "../../domain/verdict.js";
import type { ReportTable, TableCell, Tone } from "../document.js";
import { citeText, clusterName, type DrawContext, say } from "../tables/draw-context.js";
import { factText, seenText } from "../tables/fact-text.js";
import { cellsText, cellText } from "../trace/cell-text.js";
import { explainWords, fill } from "../words/explain-words.js";
import { numberText, percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";

const tones: Readonly<Record<Verdict, Tone>> = { met: "good", not_met: "bad", unknown: "open" };

/** One award of one nominee: the deciding conditions first, then the others; below, why, what is missing and how near. */
export function awardExplained(context: DrawContext, result: AwardResult): ReportTable {
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const deciding = decidingLeaves(result);
  const isDeciding = (one: JudgedLeaf) => deciding.some((other) => other.leaf === one.leaf);
  const rows = [...deciding, ...judgedLeaves(result).filter((one) => !isDeciding(one))];
  return {
    id: `award-${result.award}`,
    title: titleOf(context, result),
    sheet: text.awards,
    columns: [
      { title: text.verdict, width: 14 },
      { title: text.condition, width: 40 },
      { title: text.article, width: 30 },
      { title: text.basis, width: 14 },
      { title: own.needed, width: 18 },
      { title: text.seen, width: 18 },
      { title: text.cell, width: 34 },
    ],
    rows: rows.map((one) => leafRow(context, one, isDeciding(one))),
    grouped: false,
    notes: notesOf(context, result),
  };
}

function titleOf({ lang }: DrawContext, { name, verdict, selection, occasion, achievement }: AwardResult): string {
  const told = [
    words[lang].verdicts[verdict],
    ...(selection === undefined ? [] : [words[lang].selections[selection]]),
    ...(occasion === "year" ? [] : [[words[lang].occasions[occasion], achievement].filter(Boolean).join(": ")]),
  ];
  return `${name}: ${told.join("; ")}`;
}

function leafRow(
  context: DrawContext,
  { leaf, verdict, known, cite, alternative }: JudgedLeaf,
  decides: boolean,
): readonly TableCell[] {
  const { lang } = context;
  const cells = known?.sources ?? (known?.place ? [known.place] : []);
  return [
    { text: words[lang].verdicts[verdict], tone: tones[verdict] },
    {
      text: alternative ? `${explainWords[lang].oneOf} ${leaf.label}` : leaf.label,
      tone: decides ? "strong" : "plain",
    },
    { text: citeText(context, cite) },
    { text: words[lang].bases[cite.basis], tone: "faint" },
    { text: neededText(context, leaf) },
    { text: seenText(context, { fact: leaf.fact, seen: known?.value }) },
    { text: cellsText(cells), tone: "faint" },
  ];
}

/** What a comparison asks for: "từ 70 %", "có", "một trong: …". */
function neededText(context: DrawContext, { fact, by, to }: Leaf): string {
  const own = explainWords[context.lang];
  const type = context.result.plan.facts.get(fact)?.type;
  const shown = (value: FactValue) => factText(context, fact, value);
  if (typeof to === "boolean") return shown({ type: "boolean", value: to });
  if (typeof to === "string") return shown({ type: "choice", value: to });
  if (!(to instanceof Decimal)) return own.either + to.map((value) => shown({ type: "choice", value })).join(", ");
  const bound = shown(type === "share" ? { type: "share", value: ratio(to) } : { type: "count", value: to });
  return by === "is" || by === "one_of" ? bound : `${own.comparisons[by]} ${bound}`;
}

function notesOf(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const text = say(context);
  const own = explainWords[lang];
  const reasons = selectionReasons(context, result);
  const needs = result.verdict === "met" ? [] : leastEnough(result);
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
    ...(result.notModelled.length > 0 ? [`${text.notModelled}: ${result.notModelled.join("; ")}.`] : []),
  ];
}

/** Rules of reading that are no comparison, such as which leave counts as work, with their article. */
function readingNotes(context: DrawContext, { award }: AwardResult): readonly string[] {
  const { plan, judgedOn } = context.result;
  const notes = plan.awards.find(({ id }) => id === award)?.notes ?? [];
  return notes.filter((note) => note.from <= judgedOn).map((note) => `${note.text} (${citeText(context, note.cite)})`);
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The least that would have been enough; of all targets together each that falls short, of a rank the points to it. */
function needTexts(context: DrawContext, result: AwardResult, need: Need): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const { leaf, wanted, count, known, verdict } = need;
  const needed = neededText(context, leaf);
  if (!wanted) return [fill(own.mustNot, { label: leaf.label })];
  const closer =
    leaf.fact === "targets_all_met"
      ? targetsShort(context, result)
      : leaf.fact === "rank_commended"
        ? rankShort(context, result)
        : [];
  if (closer.length > 0) return closer;
  if (!known || verdict === "unknown") return [fill(own.evidence, { label: leaf.label, needed })];
  if (!count?.seen) return [fill(own.must, { label: leaf.label, needed })];
  const values = {
    label: leaf.label,
    enough: numberText(count.enough, lang),
    seen: numberText(count.seen, lang),
    of: count.of ? numberText(count.of, lang) : "",
  };
  const isCap = leaf.by === "at_most" || leaf.by === "less_than";
  return [fill(count.of ? own.enoughOf : isCap ? own.atMost : own.enough, values)];
}

/** Every target that keeps the unit from having met all, with what it must be. */
function targetsShort(context: DrawContext, { nominee }: AwardResult): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const unit = context.result.evaluation.units.find((one) => one.unit === nominee.id);
  return (unit?.targets ?? []).flatMap(({ name, goal, goalFrom, actual, place, verdict, direction, decides }) => {
    if (verdict === "not_applicable") return [];
    if (verdict === "met") return goalFrom === "reported" ? [fill(own.goalOnlyReported, { target: name })] : [];
    if (!decides && goalFrom !== "reported") return [fill(own.notForUs, { target: name })];
    const cell = place ? cellText(place) : "";
    if (direction === "achieved")
      return [fill(verdict === "not_met" ? own.stateNotMet : own.targetOpen, { target: name, cell })];
    const isStrict = direction === "lower_than_base" || direction === "higher_than_base";
    const bound = goal
      ? fill(isStrict ? own.strictly[direction] : "{goal}", { goal: numberText(goal, lang) })
      : own.goalNotAssigned;
    const seen = actual ? numberText(actual, lang) : words[lang].verdicts.unknown;
    return [fill(own.targetShort, { target: name, goal: bound, actual: seen, cell })];
  });
}

/** How many points are lacking to the last place that leads to an award. */
function rankShort(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const behind = behindPlace(context, result);
  if (!behind) return [];
  const { holder, gap } = behind;
  const values = { gap: numberText(gap, lang), rank: String(holder.rank), unit: holder.name };
  return [fill(explainWords[lang].pointsTo, values)];
}

/** The holder of the last place of any award of the scheme that a unit stands behind, and by how many points. */
function behindPlace(context: DrawContext, { nominee, award }: AwardResult) {
  const { plan, evaluation } = context.result;
  const unit = evaluation.units.find((one) => one.unit === nominee.id);
  const [last] = placesOf(plan, evaluation, unit?.cluster)
    .filter((one) => one.award === award)
    .sort((a, b) => b.rank - a.rank);
  const holder = evaluation.units.find(
    (one) => one.cluster === unit?.cluster && one.rank === last?.rank && one !== unit,
  );
  if (!unit?.total || unit.rank === undefined || !holder?.total?.gt(unit.total)) return undefined;
  return { holder, gap: holder.total.minus(unit.total) };
}

/** Why a nominee is selected or not, among those that compete: rank, places, quota, votes, hold. */
function selectionReasons(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const { quota, vote, hold } = result;
  const share = quota ? numberText(percentOf(quota.quota.share), lang) : "";
  const enough = vote && votesEnough(vote);
  const base = vote?.share?.denominator ?? new Decimal(vote?.vote.members ?? 0);
  const votes = { yes: String(vote?.vote.yes ?? ""), base: numberText(base, lang), enough: enough?.toFixed() ?? "" };
  return [
    ...(hold ? [fill(own.hold, { paper: hold.paper, cell: cellText(hold.place) })] : []),
    ...rankReasons(context, result),
    ...(quota?.limit && quota.base
      ? [
          fill(own.quota, {
            limit: numberText(quota.limit, lang),
            share,
            base: numberText(quota.base, lang),
            qualified: String(quota.qualified),
          }),
        ]
      : quota
        ? [fill(own.quotaOpen, { share })]
        : []),
    ...(vote ? [fill(enough ? own.votes : own.votesNoRule, votes)] : []),
  ];
}

/** Which rank leads to the award, and how far the nominee stands behind it. */
function rankReasons(context: DrawContext, result: AwardResult): readonly string[] {
  const { plan, evaluation } = context.result;
  const { lang } = context;
  const own = explainWords[lang];
  const award = plan.awards.find((one) => one.id === result.award);
  const unit = evaluation.units.find((one) => one.unit === result.nominee.id);
  if (award?.competition !== "rank" || result.occasion !== "year" || unit?.cluster === undefined) return [];
  const cluster = clusterName(context, unit.cluster);
  const places = placesOf(plan, evaluation, unit.cluster).filter((one) => one.award === result.award);
  if (places.length === 0) return [fill(own.noPlace, { cluster })];
  const ranks = places.map((one) => one.rank).join(", ");
  const behind = behindPlace(context, result);
  const level = unit.tiedWith.map((id) => plan.units.get(id)?.name ?? id);
  return [
    fill(own.place, { rank: ranks, cluster, award: result.name }),
    ...(behind
      ? [
          fill(own.behind, {
            unit: behind.holder.name,
            rank: String(behind.holder.rank),
            gap: numberText(behind.gap, lang),
          }),
        ]
      : []),
    ...(level.length > 0 ? [fill(own.level, { units: level.join(", ") })] : []),
  ];
}
