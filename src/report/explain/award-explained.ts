import type { AwardResult } from "../../award/award-result.js";
import { placesOf } from "../../award/places.js";
import { decidingLeaves, type JudgedLeaf, leastEnough, type Need, votesEnough } from "../../award/reasons.js";
import type { Leaf } from "../../domain/award.js";
import { Decimal } from "../../domain/decimal.js";
import type { FactValue } from "../../domain/fact.js";
import { leavesOf } from "../../domain/judge.js";
import { ratio } from "../../domain/ratio.js";
import type { Verdict } from "../../domain/verdict.js";
import type { ReportTable, TableCell, Tone } from "../document.js";
import { citeText, clusterName, type DrawContext, say } from "../tables/draw-context.js";
import { factText, seenText } from "../tables/fact-text.js";
import { cellText } from "../trace/cell-text.js";
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
  const all = result.traces.flatMap(({ rule, trace }) =>
    leavesOf(trace).map(
      ({ criterion, verdict, known }): JudgedLeaf => ({
        leaf: criterion,
        verdict,
        known,
        cite: criterion.cite ?? rule.cite,
      }),
    ),
  );
  const rows = [...deciding, ...all.filter((one) => !isDeciding(one))];
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
  { leaf, verdict, known, cite }: JudgedLeaf,
  decides: boolean,
): readonly TableCell[] {
  const { lang } = context;
  const cells = known?.sources ?? (known?.place ? [known.place] : []);
  return [
    { text: words[lang].verdicts[verdict], tone: tones[verdict] },
    { text: leaf.label, tone: decides ? "strong" : "plain" },
    { text: citeText(context, cite) },
    { text: words[lang].bases[cite.basis], tone: "faint" },
    { text: neededText(context, leaf) },
    { text: seenText(context, { fact: leaf.fact, seen: known?.value }) },
    { text: cells.map(cellText).join("; "), tone: "faint" },
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
  const failing = needs.filter((one) => one.verdict === "not_met").length;
  const head = failing === 1 && needs.length === 1 ? own.nearMiss : own.least;
  const missing = result.missing.map((fact) => context.result.plan.facts.get(fact)?.name ?? fact);
  return [
    ...(reasons.length > 0 ? [`${own.because}: ${reasons.join("; ")}.`] : []),
    ...(needs.length > 0 ? [`${head}: ${needs.flatMap((one) => needTexts(context, result, one)).join("; ")}.`] : []),
    ...(missing.length > 0 ? [`${own.lacking}: ${missing.join("; ")}.`] : []),
    ...(result.notModelled.length > 0 ? [`${text.notModelled}: ${result.notModelled.join("; ")}.`] : []),
  ];
}

/** The least that would have been enough; of all targets together, each that falls short. */
function needTexts(context: DrawContext, result: AwardResult, need: Need): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const { leaf, wanted, count, known } = need;
  const targets = leaf.fact === "targets_all_met" ? targetsShort(context, result) : [];
  if (targets.length > 0) return targets;
  const needed = neededText(context, leaf);
  if (!wanted) return [fill(own.mustNot, { label: leaf.label })];
  if (!known) return [fill(own.evidence, { label: leaf.label, needed })];
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

function targetsShort(context: DrawContext, { nominee }: AwardResult): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const unit = context.result.evaluation.units.find((one) => one.unit === nominee.id);
  const short = (unit?.targets ?? []).filter(({ verdict }) => verdict === "not_met" || verdict === "unknown");
  return short.map(({ name, goal, actual, place, verdict }) =>
    verdict === "not_met" && goal && actual
      ? fill(own.targetShort, {
          target: name,
          goal: numberText(goal, lang),
          actual: numberText(actual, lang),
          cell: place ? cellText(place) : "",
        })
      : fill(own.targetOpen, { target: name }),
  );
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
  const rivals = evaluation.units.filter((one) => one.cluster === unit.cluster && one.rank === places.at(-1)?.rank);
  const [holder] = rivals.filter((one) => one.unit !== unit.unit);
  const isBehind = unit.rank !== undefined && unit.total && holder?.total?.gt(unit.total);
  const gap = isBehind && unit.total ? holder?.total?.minus(unit.total) : undefined;
  const level = unit.tiedWith.map((id) => plan.units.get(id)?.name ?? id);
  return [
    fill(own.place, { rank: ranks, cluster, award: result.name }),
    ...(gap && holder
      ? [fill(own.behind, { unit: holder.name, rank: String(holder.rank), gap: numberText(gap, lang) })]
      : []),
    ...(level.length > 0 ? [fill(own.level, { units: level.join(", ") })] : []),
  ];
}
