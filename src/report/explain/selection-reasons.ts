import type { AwardResult } from "../../award/award-result.js";
import { votesEnough } from "../../award/reasons.js";
import type { Award } from "../../domain/award.js";
import { decimal } from "../../domain/decimal.js";
import { placeText } from "../../domain/place.js";
import type { RankAward } from "../../domain/scheme.js";
import { clusterIn, type UnitEvaluation, unitIn } from "../../evaluate/evaluation.js";
import { clusterName, type DrawContext } from "../tables/draw-context.js";
import { rankText } from "../tables/ranking-table.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText, percentOf } from "../words/numbers.js";

/** Why a nominee is selected or not, among those that compete: rank, places, quota, votes, hold. */
export function selectionReasons(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const own = explainWords[lang];
  const { quota, vote, hold } = result;
  const share = quota ? numberText(percentOf(quota.quota.share), lang) : "";
  const enough = vote && votesEnough(vote);
  const base = vote?.share?.denominator ?? decimal(vote?.vote.members ?? 0);
  const votes = {
    yes: String(vote?.vote.yes ?? ""),
    base: numberText(base, lang),
    present: String(vote?.vote.present ?? ""),
    written: String(vote?.vote.written ?? ""),
    enough: enough?.toFixed() ?? "",
  };
  return [
    ...(hold ? [fill(own.hold, { paper: hold.paper, cell: placeText(hold.place) })] : []),
    ...rankReasons(context, result),
    ...(result.subBlockRank ? [fill(own.subBlock, { rank: result.subBlockRank.toFixed() })] : []),
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
  const { award } = result;
  const unit = unitIn(evaluation, result.nominee.id);
  if (award.competition !== "rank" || result.occasion !== "year" || unit?.cluster === undefined) return [];
  const cluster = clusterName(context, unit.cluster);
  const places = placesFor(context, unit, award);
  if (places.length === 0) return [fill(own.noPlace, { cluster })];
  const ranks = places.map((one) => one.rank).join(", ");
  const behind = behindPlace(context, result);
  const level = unit.tiedWith.map((id) => plan.units.get(id)?.name ?? id);
  return [
    fill(own.place, { rank: ranks, cluster, award: award.name, own: rankText(unit) }),
    ...(behind
      ? [
          fill(own.behind, {
            unit: behind.holder.name,
            rank: String(behind.holder.rank),
            gap: numberText(behind.gap, lang),
          }),
        ]
      : []),
    ...(result.selection === "tie_for_council" ? [fill(own.level, { units: level.join(", ") })] : []),
  ];
}

/** The holder of the last place of any award of the scheme that a unit stands behind, and by how many points. */
export function behindPlace(context: DrawContext, { nominee, award }: AwardResult) {
  const { evaluation } = context.result;
  const unit = unitIn(evaluation, nominee.id);
  const [last] = [...placesFor(context, unit, award)].sort((a, b) => b.rank - a.rank);
  const holder = evaluation.units.find(
    (one) => one.cluster === unit?.cluster && one.rank === last?.rank && one !== unit,
  );
  if (!unit?.total || unit.rank === undefined || !holder?.total?.gt(unit.total)) return undefined;
  return { holder, gap: holder.total.minus(unit.total) };
}

/** The ranks of the unit's cluster that lead to an award. */
function placesFor({ result }: DrawContext, unit: UnitEvaluation | undefined, award: Award): readonly RankAward[] {
  return clusterIn(result.evaluation, unit?.cluster)?.places.filter((one) => one.award === award.id) ?? [];
}
