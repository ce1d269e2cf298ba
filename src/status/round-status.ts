import type { IsoDate } from "../domain/dates.js";
import type { CellPlace } from "../domain/place.js";
import type { ExemplaryStage } from "../domain/registers/exemplary.js";
import type { Paper } from "../domain/registers/received.js";

/** How a paper stands on a day: came in time, late, or with no day to be due; is to come, or should have come. */
export const paperStates = ["in_time", "late", "received", "to_come", "overdue"] as const;
export type PaperState = (typeof paperStates)[number];

/** A paper of one unit (văn bản của đơn vị). */
export interface PaperStatus {
  readonly paper: Paper;
  readonly state: PaperState;
  readonly due: IsoDate | undefined;
  readonly received: IsoDate | undefined;
  /** Days late, overdue or left. */
  readonly days: number | undefined;
  /** Days since it came in. */
  readonly sinceReceipt: number | undefined;
  readonly letter: string | undefined;
  readonly file: string | undefined;
  readonly place: CellPlace | undefined;
}

/** One unit: its papers, and how many of the items that people score have been appraised. */
export interface UnitProgress {
  readonly id: string;
  readonly name: string;
  readonly papers: readonly PaperStatus[];
  readonly items: { readonly scored: number; readonly appraised: number; readonly all: number };
  /** How the cluster voted for the unit at its meeting. */
  readonly vote: { readonly yes: number; readonly present: number } | undefined;
}

/** What is waited for. */
export const waitKinds = [
  "paper",
  "covenant",
  "scores",
  "appraisal",
  "dossier",
  "consultation",
  "vote",
  "hold",
] as const;
export type WaitKind = (typeof waitKinds)[number];

/** One thing that somebody must do before the round goes on (việc đang chờ). */
export interface Waiting {
  readonly kind: WaitKind;
  /** Whom it waits for: a unit, a body, the council; undefined: the secretariat itself. */
  readonly on: string | undefined;
  /** What it is about: a paper, a nominee with an award. */
  readonly about: string;
  /** Ids of the papers that a dossier lacks, or of the paper that is overdue; the reason of a hold. */
  readonly what: readonly string[];
  readonly since: IsoDate | undefined;
  readonly days: number | undefined;
  readonly place: CellPlace | undefined;
}

/** A paper that units still have to send, and by when. */
export interface DueNext {
  readonly paper: Paper;
  readonly due: IsoDate;
  readonly days: number;
  readonly units: readonly string[];
}

/** Unknown: the round keeps no register of covenants. */
export const covenantStates = ["signed", "not_signed", "unknown"] as const;
export type CovenantState = (typeof covenantStates)[number];

export interface ClusterStatus {
  readonly id: string;
  readonly name: string;
  readonly leader: string | undefined;
  readonly deputy: string | undefined;
  readonly covenant: CovenantState;
  readonly covenantSignedOn: IsoDate | undefined;
  /** The meeting that the leader's workbook names. */
  readonly metOn: IsoDate | undefined;
  readonly scoresAreIn: boolean;
  readonly units: readonly UnitProgress[];
  readonly dueNext: readonly DueNext[];
  readonly waiting: readonly Waiting[];
}

/** How far the work with an exemplary case (điển hình tiên tiến) has come. */
export interface ExemplaryCase {
  readonly nominee: string;
  readonly name: string;
  readonly unit: string | undefined;
  /** The last stage reached, and since when. */
  readonly stage: ExemplaryStage;
  readonly on: IsoDate;
  readonly days: number;
  readonly note: string | undefined;
  readonly place: CellPlace;
}

/** Where the day comes from: given, the latest that registers and reports name, or the period's end where they name none. */
export const asOfSources = ["option", "registers_and_reports", "period_end"] as const;
export type AsOfSource = (typeof asOfSources)[number];

/** Where a round stands on a day (tiến độ đợt xét). */
export interface RoundStatus {
  readonly asOf: IsoDate;
  readonly asOfFrom: AsOfSource;
  readonly clusters: readonly ClusterStatus[];
  /** What waits outside every cluster. */
  readonly outside: readonly Waiting[];
  readonly exemplary: readonly ExemplaryCase[];
}
