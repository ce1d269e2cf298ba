import { screenDate } from "../../domain/dates.js";
import { decimal } from "../../domain/decimal.js";
import { placeText } from "../../domain/place.js";
import type { ClusterStatus, PaperState, PaperStatus, UnitProgress } from "../../status/round-status.js";
import type { Explanation, ReportTable, TableCell, Tone } from "../document.js";
import { fill } from "../words/language.js";
import { progressWords } from "../words/progress-words.js";
import { statusWords } from "../words/status-words.js";
import { words } from "../words/words.js";
import { type DrawContext, figure, isShown, say } from "./draw-context.js";
import { reportingUnits } from "./paced-targets.js";

/** A paper that a unit sent late or has not sent. */
interface AwaitedPaper {
  readonly cluster: ClusterStatus;
  readonly unit: UnitProgress;
  readonly paper: PaperStatus;
}

/** What is most pressing first. */
const pressing: readonly PaperState[] = ["overdue", "late", "to_come"];
const paperTones: Readonly<Partial<Record<PaperState, Tone>>> = { overdue: "bad", late: "open" };

/** Văn bản, báo cáo: which are overdue, late or to come, by how many days, and who has sent no report. */
export function awaitedPapersTable(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const own = progressWords[lang];
  const awaited = result.status.clusters
    .flatMap((cluster) => cluster.units.map((unit) => ({ cluster, unit })))
    .filter(({ unit }) => isShown(context, unit.id))
    .flatMap(({ cluster, unit }) => unit.papers.map((paper): AwaitedPaper => ({ cluster, unit, paper })))
    .filter(({ paper }) => pressing.includes(paper.state) && paper.due !== undefined)
    .sort((a, b) => byPressure(a.paper, b.paper));
  return {
    id: "papers",
    title: own.papers,
    sheet: own.papersSheet,
    columns: [
      { title: own.state, width: 22 },
      { title: say(context).cluster, width: 26 },
      { title: say(context).unit, width: 34 },
      { title: own.paper, width: 20 },
      { title: own.due },
      { title: own.receivedOn },
      { title: statusWords[lang].days, align: "right" },
    ],
    rows: awaited.map((one) => paperRow(context, one)),
    grouped: true,
    notes: [noReportsNote(context)],
  };
}

/** Overdue by the most days first, then late; of those to come the nearest. */
function byPressure(a: PaperStatus, b: PaperStatus): number {
  const days = (b.days ?? 0) - (a.days ?? 0);
  return pressing.indexOf(a.state) - pressing.indexOf(b.state) || (a.state === "to_come" ? -days : days);
}

function paperRow({ lang }: DrawContext, { cluster, unit, paper }: AwaitedPaper): readonly TableCell[] {
  const own = progressWords[lang];
  const { state, due, received, days } = paper;
  const shown = state === "overdue" ? own.overdueState : state === "late" ? own.lateState : own.toComeState;
  return [
    { text: shown, tone: paperTones[state] ?? "plain" },
    { text: cluster.name },
    { text: unit.name },
    { text: statusWords[lang].papers[paper.paper] },
    { text: due === undefined ? "" : screenDate(due) },
    { text: received === undefined ? "" : screenDate(received) },
    days === undefined ? { text: "" } : { ...figure(decimal(days), lang), explained: () => daysExplained(paper, lang) },
  ];
}

function noReportsNote(context: DrawContext): string {
  const { result, lang } = context;
  const own = progressWords[lang];
  const without = result.evaluation.units
    .filter((unit) => isShown(context, unit.unit) && !reportingUnits(context).includes(unit))
    .map((unit) => `${unit.name} (${words[lang].statuses[unit.status]})`);
  return without.length === 0 ? own.allReported : fill(own.noReports, { units: without.join("; ") });
}

/** By which letter and from which line the days are counted. */
function daysExplained({ letter, place, file, due, received }: PaperStatus, lang: DrawContext["lang"]): Explanation {
  const { text } = words[lang];
  const own = progressWords[lang];
  return [
    [own.due, [due && screenDate(due), letter].filter(Boolean).join(", ")],
    [text.reported, received ? screenDate(received) : text.none],
    [text.cell, [place && placeText(place), file].filter(Boolean).join("; ") || text.none],
  ];
}
