import { decimal, ZERO } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import { wholeFile } from "../../domain/place.js";
import { clusterOf, schemeOf } from "../../domain/plan.js";
import { ratio, roundRatio } from "../../domain/ratio.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { GivenScore } from "../../domain/registers/scores.js";
import { adjustments, type ClusterMeeting, clusterVotes, meetings } from "../../domain/registers/scores.js";
import type { Workbook } from "../workbook/workbook.js";
import { countIn, placeOf } from "./lines.js";
import { readRegister } from "./read-register.js";
import type { RegisterContext } from "./register-context.js";
import { firstOfEach, type MatrixScore, meanOfAssessors, readMatrices } from "./score-matrix.js";

export interface ScoresRead {
  readonly scores: readonly GivenScore[];
  readonly meetings: readonly ClusterMeeting[];
  readonly findings: readonly Finding[];
}

/** Read what the leader of a cluster sent: the matrix of points, bonus and deduction, the meeting and its vote. */
export function readScores(context: RegisterContext, file: string, workbook: Workbook): ScoresRead {
  const matrices = readMatrices(context, file, workbook);
  if (!matrices) return { scores: [], meetings: [], findings: [finding("TD277", wholeFile(file), {})] };
  const changed = readRegister(context, adjustments, file, workbook, "optional");
  const held = readRegister(context, meetings, file, workbook, "optional");
  const voted = readRegister(context, clusterVotes, file, workbook, "optional");
  const { scores, findings: twice } = firstOfEach(matrices.scores);
  const meeting = meetingOf(held.rows, voted.rows);
  const cluster = meeting.meeting?.cluster ?? majority(context, scores);
  const isOwn = (unit: string) => clusterOf(context.plan, unit, context.round.period.to)?.id === cluster;
  const strangers = [...new Map(scores.filter(({ unit }) => !isOwn(unit)).map((one) => [one.unit, one])).values()];
  const own = scores.filter(({ unit }) => isOwn(unit));
  const assessed = assessorScores(context, own);
  const plain = own.filter((one) => one.assessor === undefined && one.points !== undefined).map(scoreOf);
  return {
    scores: withAdjustments([...plain, ...assessed.scores], changed.rows),
    meetings: meeting.meeting ? [meeting.meeting] : [],
    findings: [
      ...matrices.findings,
      ...twice,
      ...[changed, held, voted, meeting, assessed].flatMap((one) => one.findings),
      ...strangers.map(({ unit, place }) =>
        finding("TD278", place, {
          unit: context.plan.units.get(unit)?.name ?? unit,
          cluster: context.plan.clusters.find((one) => one.id === cluster)?.name ?? "",
        }),
      ),
    ],
  };
}

function scoreOf({ unit, item, column, points, place }: MatrixScore): GivenScore {
  return {
    unit,
    item,
    column,
    points,
    bonus: undefined,
    deduction: undefined,
    by: "",
    reason: "",
    on: undefined,
    place,
  };
}

/** The cluster of most units of a matrix, where the workbook does not name one. */
function majority({ plan, round }: RegisterContext, scores: readonly MatrixScore[]): string | undefined {
  const units = [...new Set(scores.map((one) => one.unit))];
  const clusters = units.flatMap((unit) => clusterOf(plan, unit, round.period.to)?.id ?? []);
  const count = (id: string) => clusters.filter((one) => one === id).length;
  return [...new Set(clusters)].sort((a, b) => count(b) - count(a))[0];
}

/** Items that assessors score: the mean of each unit, rounded as the scheme says. */
function assessorScores({ plan, round }: RegisterContext, scores: readonly MatrixScore[]) {
  const findings: Finding[] = [];
  const assessed = scores.filter((one) => one.assessor !== undefined);
  const firsts = new Map(assessed.map((one) => [`${one.unit} ${one.item}`, one]));
  const means = [...firsts.values()].flatMap((first): GivenScore[] => {
    const given = assessed.filter(({ unit, item }) => unit === first.unit && item === first.item);
    const scheme = schemeOf(plan, clusterOf(plan, first.unit, round.period.to), round.period.to);
    const { points, blank } = meanOfAssessors(given, (total, count) =>
      roundRatio(ratio(total, decimal(count)), scheme?.decimals.points ?? 2, scheme?.rounding ?? "half_up"),
    );
    for (const place of blank)
      findings.push(
        finding("TD279", place, { unit: plan.units.get(first.unit)?.name ?? first.unit, item: first.item }),
      );
    return points === undefined ? [] : [scoreOf({ ...first, column: "cluster", points })];
  });
  return { scores: means, findings };
}

/** The scores of all files; a cluster's score that another file gives too counts once, and the second is said. */
export function scoresTogether(reads: readonly ScoresRead[]): ScoresRead {
  const { scores, findings } = firstOfEach(reads.flatMap((one) => one.scores));
  return {
    scores,
    meetings: reads.flatMap((one) => one.meetings),
    findings: [...reads.flatMap((one) => one.findings), ...findings],
  };
}

/** Bonus and deduction stand beside the cluster's points of their item; several of one kind are added. */
function withAdjustments(scores: readonly GivenScore[], rows: readonly RegisterRow[]): readonly GivenScore[] {
  const result = new Map(scores.map((score) => [`${score.unit} ${score.item} ${score.column}`, score]));
  for (const row of rows) {
    const [unit, item, kind, points] = ["unit", "item", "kind", "points"].map((id) => row.values.get(id));
    if (unit === undefined || item === undefined || points === undefined || points === "x") continue;
    const key = `${unit} ${item} cluster`;
    const place = placeOf(row, "points");
    const known =
      result.get(key) ?? scoreOf({ unit, item, column: "cluster", assessor: undefined, points: undefined, place });
    const which = kind === "bonus" ? "bonus" : "deduction";
    result.set(key, {
      ...known,
      [which]: (known[which] ?? ZERO).plus(points),
      reason: [known.reason, row.values.get("reason")].filter(Boolean).join("; "),
    });
  }
  return [...result.values()];
}

/** The meeting of the cluster with its vote; more votes than people at the meeting cannot be. */
function meetingOf(
  held: readonly RegisterRow[],
  voted: readonly RegisterRow[],
): { readonly meeting: ClusterMeeting | undefined; readonly findings: readonly Finding[] } {
  const [row] = held;
  const [cluster, on] = [row?.values.get("cluster"), row?.values.get("on")];
  if (!row || cluster === undefined || on === undefined) return { meeting: undefined, findings: [] };
  const [members, present] = [countIn(row, "members") ?? 0, countIn(row, "present") ?? 0];
  const findings: Finding[] = [];
  if (present > members) findings.push(impossible(row, "present", "present", present, members));
  const votes = new Map<string, { yes: number; no: number | undefined }>();
  for (const line of voted) {
    const [unit, yes, no] = [line.values.get("unit"), countIn(line, "yes"), countIn(line, "no")];
    if (unit === undefined || yes === undefined) continue;
    if (yes + (no ?? 0) > present) findings.push(impossible(line, "yes", "votes_cast", yes + (no ?? 0), present));
    else votes.set(unit, { yes, no });
  }
  return {
    meeting: { cluster, on, minutes: row.values.get("minutes"), members, present, votes, place: row.place },
    findings,
  };
}

function impossible(row: RegisterRow, column: string, what: string, seen: number, limit: number): Finding {
  return finding("TD269", placeOf(row, column), { what, seen: String(seen), limit: String(limit) });
}
