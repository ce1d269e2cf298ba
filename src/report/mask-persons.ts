import type { AwardResult } from "../award/award-result.js";
import type { NomineeKind } from "../domain/award.js";
import type { DecisionLine } from "../domain/registers/decisions.js";
import type { Nominee } from "../domain/registers/nominees.js";
import type { RoundRegisters } from "../domain/registers.js";
import { maskedFinding } from "./mask-findings.js";
import { HIDDEN, type NamedPerson, nameMask } from "./names-in-text.js";
import type { RoundResult } from "./result.js";

/** Whom a name alone gives away; collectives, organisations and enterprises are no persons. */
const personal: ReadonlySet<NomineeKind> = new Set(["individual", "household"]);

/**
 * The result as it may leave the office: persons and households by their ids alone, in whatever is written of them. Years
 * of birth, posts, signers and appraisers are left out. Nothing of it is judged again.
 */
export function maskPersons(result: RoundResult): RoundResult {
  const { plan, evaluation, certainty, registers, awards, findings, status } = result;
  const isPerson = (id: string) => personal.has(registers.nominees.get(id)?.kind ?? "collective");
  const text = nameMask(personsIn(registers, isPerson), keptNames(result));
  const within = <T>(value: T): T => textsWithin(value, text);
  return {
    plan,
    evaluation,
    certainty,
    round: { ...result.round, papers: withoutSigners(result.round.papers) },
    judgedOn: result.judgedOn,
    awards: awards.map((one) => maskedAward(one, text, within)),
    registers: maskedRegisters(registers, isPerson, within),
    status: {
      ...status,
      clusters: status.clusters.map((one) => ({ ...one, waiting: within(one.waiting) })),
      outside: within(status.outside),
      exemplary: within(status.exemplary).map((one) => (isPerson(one.nominee) ? { ...one, name: one.nominee } : one)),
    },
    findings: findings.map((one) => maskedFinding(one, text)),
  };
}

/** Everybody whose name is known: of the register of nominees, and as decisions write them. */
function personsIn({ nominees, decisions }: RoundRegisters, isPerson: (id: string) => boolean): readonly NamedPerson[] {
  return [
    ...[...nominees.values()].filter(({ id }) => isPerson(id)),
    ...decisions.flatMap(({ nominee: id, name }) => (isPerson(id) && name !== undefined ? [{ id, name }] : [])),
  ];
}

/** Names that stay: of units, clusters, collectives and enterprises, and of what the plan and the law have. */
function keptNames({ plan, evaluation, registers }: RoundResult): readonly string[] {
  return [
    ...[...plan.units.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...evaluation.clusters.map(({ cluster }) => cluster.name),
    ...[...registers.nominees.values()].filter(({ kind }) => !personal.has(kind)).map(({ name }) => name),
    ...plan.awards.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[plan.documents, plan.targets, plan.facts].flatMap((all) => [...all.values()].map(({ name }) => name)),
    ...plan.movements.map(({ name }) => name),
    ...[...plan.schemes.values()].flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ name }) => name))),
  ];
}

function maskedAward(one: AwardResult, text: (of: string) => string, within: <T>(of: T) => T): AwardResult {
  const { nominee, achievement, hold, dossier, vote } = one;
  return {
    ...one,
    nominee: personal.has(nominee.kind) ? { ...nominee, name: nominee.id } : nominee,
    achievement: achievement === undefined ? undefined : text(achievement),
    hold: within(hold),
    dossier: dossier && { ...dossier, awaited: within(dossier.awaited), against: within(dossier.against) },
    vote: vote && { ...vote, vote: within(vote.vote) },
  };
}

function maskedRegisters(
  registers: RoundRegisters,
  isPerson: (id: string) => boolean,
  within: <T>(of: T) => T,
): RoundRegisters {
  const maskedNominee = (one: Nominee): Nominee => ({
    ...one,
    name: one.id,
    birthYear: undefined,
    sex: undefined,
    moves: one.moves.map((move) => ({ ...move, position: undefined })),
  });
  const maskedDecision = (line: DecisionLine): DecisionLine => ({
    ...line,
    name: line.name !== undefined && isPerson(line.nominee) ? line.nominee : line.name,
    signer: line.signer === undefined ? undefined : HIDDEN,
  });
  return {
    ...within({ ...registers, nominees: new Map() }),
    // What of a line that is not used was understood may be anybody's name.
    refused: registers.refused.map((line) => ({ ...line, values: new Map() })),
    scores: registers.scores.map((one) => ({ ...within(one), by: one.by === "" ? "" : HIDDEN })),
    nominees: new Map([...registers.nominees].map(([id, one]) => [id, isPerson(id) ? maskedNominee(one) : one])),
    decisions: within(registers.decisions.map(maskedDecision)),
  };
}

/** Whose and for which award a line is: ids, by which lines find each other. */
const ids: ReadonlySet<string> = new Set(["id", "nominee", "award", "unit"]);

/** A value with every text in it masked; plain objects, lists and maps are gone through, all else stays as it is. */
function textsWithin<T>(value: T, text: (of: string) => string): T {
  return within(value) as T;

  function within(one: unknown): unknown {
    if (typeof one === "string") return text(one);
    if (Array.isArray(one)) return one.map(within);
    if (one instanceof Map) return new Map([...one].map(([key, held]) => [key, within(held)]));
    if (typeof one !== "object" || one === null || Object.getPrototypeOf(one) !== Object.prototype) return one;
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, ids.has(key) ? held : within(held)]));
  }
}

function withoutSigners(papers: RoundResult["round"]["papers"]): RoundResult["round"]["papers"] {
  return new Map([...papers].map(([paper, given]) => [paper, { ...given, signer: undefined }]));
}
