import { type VoteResult, voteOn } from "../../award/council-vote.js";
import { votesEnough } from "../../award/reasons.js";
import type { Award, VoteRule } from "../../domain/award.js";
import { needsConfirming } from "../../domain/basis.js";
import type { IsoDate } from "../../domain/dates.js";
import { grouped } from "../../domain/grouped.js";
import { comparePersonNames } from "../../domain/person-name.js";
import { placeText } from "../../domain/place.js";
import type { CouncilVote } from "../../domain/registers/votes.js";
import type { Explanation, ReportTable, TableCell } from "../document.js";
import type { RoundResult } from "../result.js";
import { citeText, type DrawContext, figure } from "../tables/draw-context.js";
import { numberText, percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";
import { DOTS, dayInWords } from "./paper-words.js";

/** A vote of a meeting: who, for what, and what it comes to. */
export interface MeetingVote {
  readonly award: Award;
  readonly nominee: string;
  readonly unit: string;
  readonly result: VoteResult;
}

/** A meeting of the council at which it voted (phiên họp). */
export interface CouncilMeeting {
  readonly council: string;
  readonly on: IsoDate;
  readonly votes: readonly MeetingVote[];
}

/** The meetings at which the council voted, the earliest first. */
export function councilMeetings(context: DrawContext): readonly CouncilMeeting[] {
  const { registers } = context.result;
  const shown = registers.votes.filter((one) => {
    const unit = unitIdOf(context.result, one.nominee);
    return context.shown === undefined || (unit !== undefined && context.shown.has(unit));
  });
  return [...grouped(shown, (one) => `${one.on} ${one.council}`).values()]
    .map(([first, ...others]) => meetingOf(context.result, [first as CouncilVote, ...others]))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

function meetingOf(result: RoundResult, [first, ...others]: readonly [CouncilVote, ...CouncilVote[]]): CouncilMeeting {
  const votes = [first, ...others].flatMap((line): readonly MeetingVote[] => {
    const award = result.plan.awards.find((one) => one.id === line.award);
    const counted = award && voteOn(result.registers, line.nominee, award, line.on);
    if (!award || !counted) return [];
    return [{ award, nominee: nameOf(result, line.nominee), unit: unitNameOf(result, line.nominee), result: counted }];
  });
  const order = result.plan.awards;
  return {
    council: first.council,
    on: first.on,
    votes: [...votes].sort(
      (a, b) => order.indexOf(a.award) - order.indexOf(b.award) || comparePersonNames(a.nominee, b.nominee),
    ),
  };
}

function nameOf({ plan, registers }: RoundResult, id: string): string {
  return plan.units.get(id)?.name ?? registers.nominees.get(id)?.name ?? id;
}

/** The unit that a nominee is of in the round's awards; of a unit itself its own id. */
function unitIdOf({ plan, awards }: RoundResult, id: string): string | undefined {
  return plan.units.has(id) ? id : awards.find((one) => one.nominee.id === id)?.nominee.unit;
}

function unitNameOf(result: RoundResult, id: string): string {
  const unit = unitIdOf(result, id);
  return unit === undefined || unit === id ? "" : (result.plan.units.get(unit)?.name ?? unit);
}

/** What minutes and tally say of who took part; dots where there was no meeting yet. */
export function attendance(meeting: CouncilMeeting | undefined, province: string) {
  const lines = meeting?.votes.map(({ result }) => result.vote) ?? [];
  const same = (of: (vote: CouncilVote) => number) => {
    const counts = [...new Set(lines.map(of))];
    return counts.length === 1 ? String(counts[0]) : DOTS;
  };
  return {
    council: meeting?.council ?? `Hội đồng Thi đua - Khen thưởng tỉnh ${province}`,
    met_on: dayInWords(meeting?.on),
    members: same((one) => one.members),
    present: same((one) => one.present),
    absent: same((one) => one.members - one.present),
    written: same((one) => one.written),
    ballot: ballotText(lines),
  };
}

/** The number of the minutes, where the register has it. */
export function minutesOf(meeting: CouncilMeeting | undefined): string | undefined {
  return meeting?.votes.find(({ result }) => result.vote.minutes)?.result.vote.minutes;
}

/** Kết quả bỏ phiếu: line by line, over whom the share is counted and what it comes to. */
export function votesTable(context: DrawContext, meeting: CouncilMeeting | undefined): ReportTable {
  return {
    id: "votes",
    title: "Kết quả bỏ phiếu",
    columns: [
      { title: "Danh hiệu, hình thức", width: 24 },
      { title: "TT", align: "right", width: 4 },
      { title: "Tập thể, cá nhân", width: 26 },
      { title: "Đơn vị", width: 20 },
      { title: "Đồng ý", align: "right", width: 7, over: "Số phiếu" },
      { title: "Không đồng ý", align: "right", width: 7, over: "Số phiếu" },
      { title: "Tính trên", align: "right", width: 7 },
      { title: "Tỷ lệ %", align: "right", width: 8 },
      { title: "Kết quả", width: 16 },
    ],
    rows: [...grouped(meeting?.votes ?? [], (one) => one.award).values()].flatMap((votes) =>
      votes.map((one, at) => voteRow(context, one, at + 1)),
    ),
    grouped: true,
    notes: [...new Set((meeting?.votes ?? []).map(({ result }) => voteRuleText(context, result)))],
  };
}

function voteRow(
  context: DrawContext,
  { award, nominee, unit, result }: MeetingVote,
  order: number,
): readonly TableCell[] {
  const { vote, share, passed } = result;
  const base = share?.denominator.toFixed() ?? String(vote.members);
  const explained = (): Explanation => [
    ["Phiếu", `${vote.yes}/${base}`],
    ["Quy định", voteRuleText(context, result)],
    ["Dòng trong sổ", placeText(vote.place)],
  ];
  const counted = (count: string | undefined): TableCell =>
    count === undefined ? { text: "" } : { text: count, number: count, explained };
  return [
    { text: award.name },
    { text: String(order), number: String(order) },
    { text: nominee, tone: "strong" },
    { text: unit },
    counted(String(vote.yes)),
    counted(vote.no === undefined ? undefined : String(vote.no)),
    counted(base),
    share ? { ...figure(percentOf(share), "vi", 2), explained } : { text: "" },
    { text: passed === undefined ? "chưa rõ quy định" : passed ? "đạt" : "không đạt", tone: "strong" },
  ];
}

/** How they voted, where the register says it of every line. */
function ballotText(lines: readonly CouncilVote[]): string {
  const ways = [...new Set(lines.map((one) => one.ballot))];
  if (ways.length !== 1) return DOTS;
  return ways[0] === "secret" ? "bỏ phiếu kín" : ways[0] === "open" ? "biểu quyết công khai" : DOTS;
}

/** "từ 90 % trở lên". */
export function boundText({ strict, threshold }: VoteRule): string {
  const share = `${numberText(percentOf(threshold), "vi")} %`;
  return strict ? `trên ${share}` : `từ ${share} trở lên`;
}

/** "Cần ít nhất 14/15 phiếu (90 % …; Điều 45 khoản 8, Nghị định 91/2017/NĐ-CP)". */
function voteRuleText(context: DrawContext, result: VoteResult): string {
  const { rule, share } = result;
  const enough = votesEnough(result);
  if (!rule || !enough) return "Chưa tìm thấy quy định về tỷ lệ phiếu cần có.";
  const bound = boundText(rule);
  const basis = needsConfirming(rule.cite.basis) ? `, ${words.vi.bases[rule.cite.basis]}` : "";
  return `Cần ít nhất ${enough.toFixed()}/${share?.denominator.toFixed() ?? ""} phiếu (${bound}; ${citeText(context, rule.cite)}${basis}).`;
}
