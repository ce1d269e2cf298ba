import { type IsoDate, screenDate } from "../../domain/dates.js";
import type { Finding } from "../../domain/finding.js";
import { elapsedShare } from "../../status/pace.js";
import type { ReportDocument } from "../document.js";
import { awaitedPapersTable } from "../tables/awaited-papers-table.js";
import { heldTable, risksTable } from "../tables/chances-tables.js";
import { type DrawContext, isShown } from "../tables/draw-context.js";
import { levelsTable, noFiguresTable } from "../tables/levels-table.js";
import { paceTable } from "../tables/pace-table.js";
import { elapsedIn, reportingUnits } from "../tables/paced-targets.js";
import { weakBasisLine } from "../tables/sources-table.js";
import { fill } from "../words/language.js";
import { numberText, percentOf } from "../words/numbers.js";
import { progressWords } from "../words/progress-words.js";
import { statusWords } from "../words/status-words.js";
import { listDocument } from "./lists.js";

/** Báo cáo tiến độ, để đôn đốc: who is behind, who is late, and who risks what, seen from a day within the period. */
export function progressDocument(context: DrawContext): ReportDocument {
  const { plan, round, status } = context.result;
  const own = progressWords[context.lang];
  const elapsed = elapsedIn(context);
  return listDocument(context, {
    title: fill(own.title, { period: round.period.name, day: screenDate(status.asOf) }),
    subtitle: [
      plan.name,
      fill(own.subtitle, {
        days: String(elapsed.days),
        of: String(elapsed.of),
        from: screenDate(round.period.from),
        to: screenDate(round.period.to),
        share: numberText(percentOf(elapsedShare(elapsed)), context.lang, 2),
      }),
      ...figureLines(context),
    ],
    tables: [
      paceTable(context),
      levelsTable(context),
      noFiguresTable(context),
      awaitedPapersTable(context),
      risksTable(context),
      heldTable(context),
    ],
    closing: [...asOfLine(context), ...periodLines(context), weakBasisLine(context)],
  });
}

/** Where the day comes from, unless it was asked for. */
function asOfLine({ result, lang }: DrawContext): readonly string[] {
  const { asOf, asOfFrom } = result.status;
  const { asOf: label, asOfFrom: sources } = statusWords[lang];
  return asOfFrom === "option" ? [] : [`${label} ${screenDate(asOf)}: ${sources[asOfFrom]}.`];
}

/** Of which reports the figures are, and of what days; a figure is never of a later day than its report. */
function figureLines(context: DrawContext): readonly string[] {
  const { status, round } = context.result;
  const own = progressWords[context.lang];
  const units = reportingUnits(context);
  if (units.length === 0) return [own.noReportAtAll];
  const days = units.flatMap(({ received }) => received.on ?? []).sort();
  const undated = units.filter(({ received }) => received.on === undefined).map(({ name }) => name);
  const [first, last] = [days[0], days.at(-1)];
  const day = screenDate(status.asOf);
  // A report of after the period speaks of all of it, however late the day of this paper is.
  const until = status.asOf < round.period.to ? status.asOf : round.period.to;
  const counted = (sentence: string, some: readonly string[], than: IsoDate) =>
    some.length > 0 ? [fill(sentence, { count: String(some.length), day: screenDate(than) })] : [];
  return [
    ...(first !== undefined && last !== undefined
      ? [
          fill(own.figuresFrom, {
            count: String(days.length),
            period: round.period.name,
            first: screenDate(first),
            last: screenDate(last),
            day,
          }),
        ]
      : []),
    ...(undated.length > 0 ? [fill(own.undated, { units: undated.join("; ") })] : []),
    ...counted(
      own.laterReports,
      days.filter((one) => one > status.asOf),
      status.asOf,
    ),
    ...counted(
      own.earlierReports,
      days.filter((one) => one < until),
      until,
    ),
  ];
}

/** What may be of another time than the period: forms set aside, columns that need a look, goals of the whole year. */
function periodLines(context: DrawContext): readonly string[] {
  const { findings, evaluation, round } = context.result;
  const own = progressWords[context.lang];
  const unitOf = (file: string | undefined) =>
    evaluation.units.find((unit) => unit.file !== undefined && unit.file === file);
  const isMeant = ({ place }: Finding) => context.shown === undefined || isShown(context, unitOf(place?.file)?.unit);
  const files = findings.filter((one) => one.code === "TD256" && isMeant(one)).map(({ place }) => place?.file ?? "");
  const columns = findings
    .filter((one) => one.code === "TD255" && isMeant(one))
    .map(({ place, args }) => `${unitOf(place?.file)?.name ?? place?.file ?? ""} (“${args["heading"] ?? ""}”)`);
  return [
    ...(files.length > 0 ? [fill(own.otherPeriod, { files: files.join("; ") })] : []),
    ...(columns.length > 0 ? [fill(own.doubtfulColumns, { columns: columns.join("; ") })] : []),
    ...(round.period.kind === "half_year" ? [own.ofHalfAYear] : []),
  ];
}
