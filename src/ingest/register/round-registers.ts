import type { Finding } from "../../domain/finding.js";
import { type RegisterReading, readTogether } from "../../domain/register-reading.js";
import {
  type LineRegister,
  type RefusedLine,
  type RegisterName,
  type RoundRegisters,
  registers,
} from "../../domain/registers.js";
import type { Workbook } from "../workbook/workbook.js";
import { appraisalsOf } from "./appraisals.js";
import { covenantsOf } from "./covenants.js";
import { decisionsOf } from "./decisions.js";
import { dossiersOf } from "./dossiers.js";
import { exemplaryOf } from "./exemplary.js";
import { holdsOf } from "./holds.js";
import { initiativesOf } from "./initiatives.js";
import type { Entered } from "./lines.js";
import { nomineesOf } from "./nominees.js";
import { readRegister } from "./read-register.js";
import { readScores, scoresTogether } from "./read-scores.js";
import { receiptsOf } from "./receipts.js";
import type { RegisterContext } from "./register-context.js";
import { registrationsOf } from "./registrations.js";
import { verifiedFactsOf } from "./verified-facts.js";
import { votesOf } from "./votes.js";

/** A file of a register, opened. */
export interface RegisterWorkbook {
  readonly file: string;
  readonly register: RegisterName;
  readonly workbook: Workbook;
}

/** What all registers of a round say, from all their files. */
export function roundRegisters(
  base: Omit<RegisterContext, "nominees">,
  files: readonly RegisterWorkbook[],
): { readonly registers: RoundRegisters; readonly findings: readonly Finding[] } {
  const { plan, round } = base;
  const findings: Finding[] = [];
  const kept = new Set<RegisterName>();
  const refused: RefusedLine[] = [];
  const filesOf = (name: RegisterName) => files.filter(({ register }) => register === name);
  const linesOf = (name: LineRegister, context: RegisterContext): RegisterReading => {
    const read = readTogether(
      filesOf(name).map(({ file, workbook }) => readRegister(context, registers[name], file, workbook)),
    );
    findings.push(...read.findings);
    refused.push(...read.refused);
    // An empty form is not yet a register: who is not in it has not been left out.
    if (read.rows.length > 0) kept.add(name);
    return read;
  };
  const said = <T>(entered: Entered<T>) => {
    findings.push(...entered.findings);
    return entered.entries;
  };
  // Whom the other registers speak of is known first.
  const nominees = said(nomineesOf(plan, linesOf("nominees", { ...base, nominees: new Map() }).rows));
  const context: RegisterContext = { ...base, nominees: new Map(nominees.map((one) => [one.id, one])) };
  const lines = (name: LineRegister) => linesOf(name, context).rows;
  const holds = linesOf("holds", context);
  const decided = decisionsOf(plan, context.nominees, lines("decisions"));
  refused.push(...decided.refused);
  const scored = scoresTogether(filesOf("scores").map(({ file, workbook }) => readScores(context, file, workbook)));
  findings.push(...scored.findings);
  if (scored.scores.length > 0) kept.add("scores");
  return {
    registers: {
      kept,
      refused,
      nominees: context.nominees,
      receipts: receiptsOf(lines("received")),
      covenants: said(covenantsOf(lines("covenants"))),
      registrations: said(registrationsOf(lines("registrations"), round)),
      scores: [...scored.scores, ...said(appraisalsOf(lines("appraisals")))],
      meetings: scored.meetings,
      initiatives: said(initiativesOf(lines("initiatives"))),
      exemplary: exemplaryOf(lines("exemplary")),
      dossiers: said(dossiersOf(lines("dossiers"), plan.movements)),
      holds: said(holdsOf(holds.rows, holds.refused)),
      votes: said(votesOf(plan, context.nominees, lines("votes"))),
      decisions: said(decided),
      verifiedFacts: said(verifiedFactsOf(plan, context.nominees, lines("facts"))),
    },
    findings,
  };
}
