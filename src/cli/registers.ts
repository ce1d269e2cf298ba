import { basename, extname, join } from "node:path";
import { type Finding, finding } from "../domain/finding.js";
import type { GivenScore, VerifiedFact } from "../domain/observation.js";
import { wholeFile } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import { type Covenant, type Receipt, type RegisterName, registers } from "../domain/register.js";
import { readWorkbook } from "../ingest/read-workbook.js";
import { type RegisterRow, readRegister } from "../ingest/register/read-register.js";
import { appraisalsOf, covenantsOf, receiptsOf } from "../ingest/register/round-registers.js";
import { loadScores, loadVerifiedFacts, registerFiles } from "../load/registers.js";
import { filesBelow, isFile, namedFrom, readBytes, readText, whyUnreadable } from "./files.js";
import { readForeignInWorker } from "./read-foreign.js";
import type { Workspace } from "./workspace.js";

/** What the secretariat keeps beside the reports; each register may be absent. */
export interface Registers {
  readonly scores: readonly GivenScore[];
  readonly facts: readonly VerifiedFact[];
  readonly receipts: readonly Receipt[];
  readonly covenants: readonly Covenant[];
  readonly findings: readonly Finding[];
  readonly filesRead: number;
}

/** Read every register of the workspace: reviewed tables, and spreadsheets named after their register. */
export async function readRegisters(workspace: Workspace, plan: Plan): Promise<Registers> {
  const folder = join(workspace.root, workspace.places?.registers ?? "registers");
  const table = (name: string) => {
    const path = join(folder, name);
    return isFile(path) ? { file: namedFrom(workspace.root, path), text: readText(path) } : undefined;
  };
  const [scoreTable, factTable] = [table(registerFiles.scores), table(registerFiles.facts)];
  const scores = scoreTable ? loadScores(plan, scoreTable) : { scores: [], findings: [] };
  const facts = factTable ? loadVerifiedFacts(plan, factTable) : { facts: [], findings: [] };
  const received = await readSheets(workspace, plan, folder, "received");
  const signed = await readSheets(workspace, plan, folder, "covenants");
  const appraised = await readSheets(workspace, plan, folder, "appraisals");
  const { covenants, findings } = covenantsOf(signed.rows);
  const appraisals = appraisalsOf(appraised.rows);
  const given = withAppraisals(scores.scores, appraisals.scores);
  return {
    scores: given.scores,
    facts: facts.facts,
    receipts: receiptsOf(received.rows),
    covenants,
    findings: [
      ...[scores, facts, received, signed, appraised, appraisals, given].flatMap((one) => one.findings),
      ...findings,
    ],
    filesRead:
      Number(scoreTable !== undefined) +
      Number(factTable !== undefined) +
      received.filesRead +
      signed.filesRead +
      appraised.filesRead,
  };
}

/** The scores of scores.csv and of the register of appraisals, which stands before them. */
function withAppraisals(reviewed: readonly GivenScore[], appraised: readonly GivenScore[]) {
  const replaced = reviewed.filter(
    (score) =>
      score.column === "appraised" && appraised.some((one) => one.unit === score.unit && one.item === score.item),
  );
  return {
    scores: [...reviewed.filter((score) => !replaced.includes(score)), ...appraised],
    findings: replaced.map(({ unit, item, place }) => finding("TD264", place, { unit, item })),
  };
}

/** The spreadsheets of one register: `received.xlsx`, or several such as `received-quy-1.xlsx`. */
async function readSheets(workspace: Workspace, plan: Plan, folder: string, name: RegisterName) {
  const rows: RegisterRow[] = [];
  const findings: Finding[] = [];
  const paths = filesBelow(folder).filter((path) => isOfRegister(path, name));
  for (const path of paths) {
    const file = namedFrom(workspace.root, path);
    try {
      const opened = await readWorkbook(readBytes(path), readForeignInWorker);
      if ("problem" in opened) {
        findings.push(finding("TD201", wholeFile(file), { why: opened.problem }));
        continue;
      }
      const read = readRegister(plan, registers[name], file, opened.workbook);
      rows.push(...read.rows);
      findings.push(...read.findings);
    } catch (error) {
      findings.push(finding("TD603", wholeFile(file), { path: file, why: whyUnreadable(error) }));
    }
  }
  return { rows, findings, filesRead: paths.length };
}

function isOfRegister(path: string, name: RegisterName): boolean {
  const base = basename(path, extname(path));
  return !base.startsWith("~$") && (base === name || base.startsWith(`${name}-`));
}
