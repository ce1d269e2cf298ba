import { basename, extname, join } from "node:path";
import { type Finding, finding } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import type { Plan, Round } from "../domain/plan.js";
import {
  type LineRegister,
  type RefusedLine,
  type RegisterName,
  type RoundRegisters,
  registerNames,
  registers,
} from "../domain/registers.js";
import { readWorkbook } from "../ingest/read-workbook.js";
import { appraisalsOf } from "../ingest/register/appraisals.js";
import { covenantsOf } from "../ingest/register/covenants.js";
import { decisionsOf } from "../ingest/register/decisions.js";
import { dossiersOf } from "../ingest/register/dossiers.js";
import { exemplaryOf } from "../ingest/register/exemplary.js";
import { holdsOf } from "../ingest/register/holds.js";
import { initiativesOf } from "../ingest/register/initiatives.js";
import { nomineesOf } from "../ingest/register/nominees.js";
import { type RegisterReading, readRegister } from "../ingest/register/read-register.js";
import { readScores, scoresTogether } from "../ingest/register/read-scores.js";
import { receiptsOf } from "../ingest/register/receipts.js";
import type { RegisterContext } from "../ingest/register/register-context.js";
import { registrationsOf } from "../ingest/register/registrations.js";
import { verifiedFactsOf } from "../ingest/register/verified-facts.js";
import { votesOf } from "../ingest/register/votes.js";
import type { Workbook } from "../ingest/workbook/workbook.js";
import { filesBelow, namedFrom, readBytes, whyUnreadable } from "./files.js";
import { readForeignInWorker } from "./read-foreign.js";
import type { Workspace } from "./workspace.js";

export interface ReadRegisters {
  readonly registers: RoundRegisters;
  readonly findings: readonly Finding[];
  readonly filesRead: number;
}

/** Read every register of the workspace: spreadsheets under `registers/` that are named after their register. */
export async function readRegisters(workspace: Workspace, plan: Plan, round: Round): Promise<ReadRegisters> {
  const shelf = await openRegisters(workspace);
  const findings: Finding[] = [...shelf.findings];
  const base = { plan, round, mappings: workspace.registerMappings };
  const kept = new Set<RegisterName>();
  const refused: RefusedLine[] = [];
  const linesOf = (name: LineRegister, context: RegisterContext) => {
    const read = readFiles(shelf, name, context);
    findings.push(...read.findings);
    refused.push(...read.refused);
    // An empty form is not yet a register: who is not in it has not been left out.
    if (read.rows.length > 0) kept.add(name);
    return read;
  };
  const said = <T>(entered: { readonly entries: readonly T[]; readonly findings: readonly Finding[] }) => {
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
  const scored = scoresTogether(
    openedOf(shelf, "scores").map(({ file, workbook }) => readScores(context, file, workbook)),
  );
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
    filesRead: shelf.files.length,
  };
}

/** The files of a folder of registers, opened; one that is no register, or no workbook, is a finding. */
export interface RegisterShelf {
  readonly files: readonly { readonly file: string; readonly register: RegisterName; readonly workbook: Workbook }[];
  readonly findings: readonly Finding[];
}

async function openRegisters(workspace: Workspace): Promise<RegisterShelf> {
  const folder = join(workspace.root, workspace.places?.registers ?? "registers");
  const files: RegisterShelf["files"][number][] = [];
  const findings: Finding[] = [];
  for (const path of filesBelow(folder)) {
    const file = namedFrom(workspace.root, path);
    const register = registerOf(path);
    if (basename(path).startsWith("~$")) findings.push(finding("TD228", wholeFile(file), {}));
    else if (!register) findings.push(finding("TD605", wholeFile(file), { known: registerNames.join(", ") }));
    else {
      const opened = await openWorkbook(path, file);
      if ("workbook" in opened) files.push({ file, register, workbook: opened.workbook });
      else findings.push(opened.finding);
    }
  }
  return { files, findings };
}

/** The files of one register in a workspace. */
export function registerFiles(workspace: Workspace, name: RegisterName): readonly string[] {
  const folder = join(workspace.root, workspace.places?.registers ?? "registers");
  return filesBelow(folder).filter((path) => registerOf(path) === name);
}

/** A workbook on disk, or why it cannot be used. */
export async function openWorkbook(
  path: string,
  file: string,
): Promise<{ readonly workbook: Workbook } | { readonly finding: Finding }> {
  try {
    const opened = await readWorkbook(readBytes(path), readForeignInWorker);
    return "problem" in opened ? { finding: finding("TD201", wholeFile(file), { why: opened.problem }) } : opened;
  } catch (error) {
    return { finding: finding("TD603", wholeFile(file), { path: file, why: whyUnreadable(error) }) };
  }
}

function openedOf(shelf: RegisterShelf, name: RegisterName) {
  return shelf.files.filter((one) => one.register === name);
}

/** The lines of one register, from all its files. */
function readFiles(shelf: RegisterShelf, name: LineRegister, context: RegisterContext): RegisterReading {
  const read = openedOf(shelf, name).map(({ file, workbook }) =>
    readRegister(context, registers[name], file, workbook),
  );
  return {
    rows: read.flatMap((one) => one.rows),
    refused: read.flatMap((one) => one.refused),
    skipped: read.flatMap((one) => one.skipped),
    questions: read.flatMap((one) => one.questions),
    findings: read.flatMap((one) => one.findings),
  };
}

/** `received.xlsx`, or one of several such as `received-quy-1.xlsx`. */
function registerOf(path: string): RegisterName | undefined {
  const base = basename(path, extname(path)).toLowerCase();
  return registerNames.find((name) => base.startsWith(name) && /^([-_ ]|$)/.test(base.slice(name.length)));
}
