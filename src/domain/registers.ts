import type { CellPlace } from "./place.js";
import type { Register } from "./register.js";
import type { LineRegister, RegisterName } from "./register-names.js";
import { appraisals } from "./registers/appraisals.js";
import { type Covenant, covenants } from "./registers/covenants.js";
import { type DecisionLine, decisions } from "./registers/decisions.js";
import { type DossierLine, dossiers } from "./registers/dossiers.js";
import { type ExemplaryStep, exemplary } from "./registers/exemplary.js";
import type { VerifiedFact } from "./registers/facts.js";
import { facts } from "./registers/facts.js";
import { type Hold, holds } from "./registers/holds.js";
import { type Initiative, initiatives } from "./registers/initiatives.js";
import { type Nominee, nominees } from "./registers/nominees.js";
import { type Receipt, received } from "./registers/received.js";
import { type Registration, registrations } from "./registers/registrations.js";
import type { ClusterMeeting, GivenScore } from "./registers/scores.js";
import { type CouncilVote, votes } from "./registers/votes.js";

/** What the form of each register looks like, what is read from it and what is checked: one description. */
export const registers = {
  received,
  covenants,
  registrations,
  appraisals,
  nominees,
  initiatives,
  exemplary,
  dossiers,
  holds,
  votes,
  decisions,
  facts,
} as const satisfies Readonly<Record<LineRegister, Register>>;

export { type LineRegister, lineRegisters, type RegisterName, registerNames } from "./register-names.js";

/**
 * A line that could not be used. What it would have said is unknown, so that its absence is no evidence: of the nominees
 * whom it names or may name, or of everybody where that cannot be told.
 */
export interface RefusedLine {
  readonly register: string;
  readonly nominees: readonly string[] | undefined;
  /** What of it was understood. */
  readonly values: ReadonlyMap<string, string>;
  readonly place: CellPlace;
}

/** Whether a register has a line that could not be used and may have been about a nominee. */
export function isDoubted(registers: RoundRegisters, register: RegisterName, nominee: string): boolean {
  return registers.refused.some((line) => line.register === register && mayConcern(line, nominee));
}

/** Whether a line that could not be used may have been about a nominee. */
export function mayConcern(line: RefusedLine, nominee: string): boolean {
  return line.nominees === undefined || line.nominees.includes(nominee);
}

/** What all registers of a round say. */
export interface RoundRegisters {
  readonly refused: readonly RefusedLine[];
  /** The registers that the round keeps; what an absent one would say is unknown, never a no. */
  readonly kept: ReadonlySet<RegisterName>;
  readonly receipts: readonly Receipt[];
  readonly covenants: readonly Covenant[];
  readonly registrations: readonly Registration[];
  /** The clusters' scores, then the appraisals. */
  readonly scores: readonly GivenScore[];
  readonly meetings: readonly ClusterMeeting[];
  readonly nominees: ReadonlyMap<string, Nominee>;
  readonly initiatives: readonly Initiative[];
  readonly exemplary: readonly ExemplaryStep[];
  readonly dossiers: readonly DossierLine[];
  readonly holds: readonly Hold[];
  readonly votes: readonly CouncilVote[];
  readonly decisions: readonly DecisionLine[];
  readonly verifiedFacts: readonly VerifiedFact[];
}

/** A round that keeps no register. */
export const noRegisters: RoundRegisters = {
  refused: [],
  kept: new Set(),
  receipts: [],
  covenants: [],
  registrations: [],
  scores: [],
  meetings: [],
  nominees: new Map(),
  initiatives: [],
  exemplary: [],
  dossiers: [],
  holds: [],
  votes: [],
  decisions: [],
  verifiedFacts: [],
};
