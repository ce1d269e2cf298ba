import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan, Round } from "../../src/domain/plan.js";
import { loadPlan } from "../../src/load/load-plan.js";
import { loadRound } from "../../src/load/load-round.js";
import type { RuleFile } from "../../src/load/shelves.js";

const root = new URL("../../", import.meta.url).pathname;
const folders = ["data/national", "data/kien-giang", "examples/kien-giang-2017/plan"];

/** The texts of the rules of the filled province, and what they come to. */
export function exampleRules(): { readonly rules: readonly RuleFile[]; readonly plan: Plan; readonly round: Round } {
  const rules = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(yaml|csv|txt)$/.test(name))
      .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") })),
  );
  return { rules, plan: soundPlan(rules), round: soundRound(workspaceText()) };
}

export function workspaceText(): string {
  return readFileSync(join(root, "examples/kien-giang-2017/thidua.yaml"), "utf8");
}

export function soundPlan(files: readonly RuleFile[]): Plan {
  const { plan, findings } = loadPlan(files, "plan");
  if (!plan) throw new Error(JSON.stringify(findings.filter((one) => one.severity === "error")));
  return plan;
}

export function soundRound(text: string): Round {
  const { loaded } = loadRound("thidua.yaml", text);
  if (!loaded) throw new Error(text);
  return loaded.round;
}
