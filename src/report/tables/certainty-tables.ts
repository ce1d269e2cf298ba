import type { ClusterCertainty, PlaceCertainty } from "../../evaluate/certainty/certainty.js";
import { unitIn } from "../../evaluate/evaluation.js";
import type { Explanation, ReportTable, TableCell } from "../document.js";
import { openExplanation, rankExplanation, totalExplanation } from "../explain/rank-explanation.js";
import { certaintyWords } from "../words/certainty-words.js";
import { certaintySentence } from "./certainty-sentence.js";
import { type DrawContext, isAnyShown, isShown, say, unitNames } from "./draw-context.js";
import { pointsCell, pointsText } from "./points-cell.js";

/** Hạng nhất chắc đến đâu: one sentence for each cluster. */
export function firstPlacesTable(context: DrawContext): ReportTable {
  const own = certaintyWords[context.lang];
  return {
    id: "first-places",
    title: own.firstPlaces,
    sheet: own.sheet,
    columns: [
      { title: say(context).cluster, width: 24 },
      { title: own.conclusion, width: 92 },
    ],
    rows: shownOf(context).map((one) => [
      { text: one.cluster.cluster.name, tone: "strong" },
      { text: certaintySentence(context, one) },
    ]),
    notes: [own.howToRead],
  };
}

/** Khoảng hạng: each place with the ranks and points that open and doubtful figures allow, and the gap to the next. */
export function placesTable(context: DrawContext): ReportTable {
  const own = certaintyWords[context.lang];
  return {
    id: "places",
    title: own.places,
    sheet: own.sheet,
    columns: [
      { title: say(context).cluster, width: 30 },
      { title: say(context).rank, align: "right" },
      { title: say(context).unit, width: 34 },
      { title: own.least, align: "right" },
      { title: own.most, align: "right" },
      { title: own.ahead, align: "right" },
    ],
    rows: shownOf(context).flatMap((one) =>
      one.places.filter(({ unit }) => isShown(context, unit)).map((place) => placeRow(context, one, place)),
    ),
    grouped: true,
    notes: [own.awardsLookElsewhere],
  };
}

function shownOf(context: DrawContext): readonly ClusterCertainty[] {
  return context.result.certainty().filter((one) => isAnyShown(context, one.cluster));
}

function placeRow(
  context: DrawContext,
  { cluster, places }: ClusterCertainty,
  place: PlaceCertainty,
): readonly TableCell[] {
  const { lang } = context;
  const { rankFrom, rankTo, least, most, ahead } = place;
  const unit = unitIn(context.result.evaluation, place.unit);
  const rank = rankFrom === rankTo ? String(rankFrom) : `${rankFrom}–${rankTo}`;
  const isOpen = !least.eq(most);
  const total = () => (unit ? totalExplanation(context, unit) : []);
  return [
    { text: cluster.cluster.name },
    {
      text: rank,
      number: rank,
      tone: rank === "1" ? "strong" : "plain",
      explained: () => [[certaintyWords[lang].places, rank], ...(unit ? rankExplanation(context, unit) : [])],
    },
    { text: unit?.name ?? "" },
    { ...pointsCell(least, lang), tone: isOpen ? "open" : "strong", explained: total },
    {
      ...pointsCell(most, lang),
      tone: isOpen ? "open" : "plain",
      explained: unit && isOpen ? () => openExplanation(context, unit) : total,
    },
    ahead ? { ...pointsCell(ahead, lang), explained: () => aheadExplanation(context, places, place) } : { text: "" },
  ];
}

/** The least of the unit, and the most of whoever behind it may come to most. */
function aheadExplanation(context: DrawContext, places: readonly PlaceCertainty[], own: PlaceCertainty): Explanation {
  const behind = places.slice(places.indexOf(own) + 1);
  const nearest = behind.reduce<PlaceCertainty | undefined>((a, b) => (a?.most.gte(b.most) ? a : b), undefined);
  return [
    [unitNames(context, [own.unit]), pointsText(own.least, context.lang)],
    ...(nearest ? [[unitNames(context, [nearest.unit]), pointsText(nearest.most, context.lang)] as const] : []),
  ];
}
