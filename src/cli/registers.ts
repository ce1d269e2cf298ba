import { join } from "node:path";
import type { Finding } from "../domain/finding.js";
import type { GivenScore, VerifiedFact } from "../domain/observation.js";
import type { Plan } from "../domain/plan.js";
import { loadScores, loadVerifiedFacts, registerFiles } from "../load/registers.js";
import { isFile, namedFrom, readText } from "./files.js";
import type { Workspace } from "./workspace.js";

export interface Registers {
  readonly scores: readonly GivenScore[];
  readonly facts: readonly VerifiedFact[];
  readonly findings: readonly Finding[];
  readonly filesRead: number;
}

/** The reviewed tables of the workspace; each may be absent. */
export function readRegisters(workspace: Workspace, plan: Plan): Registers {
  const folder = join(workspace.root, workspace.places?.registers ?? "registers");
  const table = (name: string) => {
    const path = join(folder, name);
    return isFile(path) ? { file: namedFrom(workspace.root, path), text: readText(path) } : undefined;
  };
  const [scoreTable, factTable] = [table(registerFiles.scores), table(registerFiles.facts)];
  const scores = scoreTable ? loadScores(plan, scoreTable) : { scores: [], findings: [] };
  const facts = factTable ? loadVerifiedFacts(plan, factTable) : { facts: [], findings: [] };
  return {
    scores: scores.scores,
    facts: facts.facts,
    findings: [...scores.findings, ...facts.findings],
    filesRead: Number(scoreTable !== undefined) + Number(factTable !== undefined),
  };
}
