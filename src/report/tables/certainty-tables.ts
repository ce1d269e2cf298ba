import type { ClusterCertainty, PlaceCertainty } from "../../evaluate/certainty/certainty.js";
import type { ReportTable, TableCell } from "../document.js";
import { certaintyWords } from "../words/certainty-words.js";
import { certaintySentence } from "./certainty-sentence.js";
import { type DrawContext, isAnyShown, isShown, say, unitNames } from "./draw-context.js";
import { pointsCell } from "./points-cell.js";

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
  return context.result.certainty.filter((one) => isAnyShown(context, one.cluster));
}

function placeRow(
  context: DrawContext,
  { cluster }: ClusterCertainty,
  { unit, rankFrom, rankTo, least, most, ahead }: PlaceCertainty,
): readonly TableCell[] {
  const { lang } = context;
  const rank = rankFrom === rankTo ? String(rankFrom) : `${rankFrom}–${rankTo}`;
  const isOpen = !least.eq(most);
  return [
    { text: cluster.cluster.name },
    { text: rank, number: rank, tone: rank === "1" ? "strong" : "plain" },
    { text: unitNames(context, [unit]) },
    { ...pointsCell(least, lang), tone: isOpen ? "open" : "strong" },
    { ...pointsCell(most, lang), tone: isOpen ? "open" : "plain" },
    pointsCell(ahead, lang),
  ];
}
