import { join, resolve } from "node:path";
import { clusterOf, concerns, type Plan } from "../../domain/plan.js";
import type { CommandContext } from "../command-context.js";
import { filesBelow, namedFrom, packageRoot, readText } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { schemaFiles } from "../schema-files.js";
import { SCHEMA_FOLDER, schemaLine, withSchemaLine } from "../schema-line.js";
import { say } from "../words.js";
import { packagedBases, packagedPlan, provinceFiles, WORKSPACE_FILE } from "../workspace.js";
import { writeFiles } from "../write-files.js";

/**
 * `thidua init`: a new workspace. The province's own files are copied into `plan/`, so that it reviews them in its own
 * git; national law stays in the package and is named with its version. Every YAML file points editors to its schema.
 */
export async function initCommand(
  context: CommandContext,
  folder: string,
  version: string,
  options: { readonly base?: string },
): Promise<number> {
  const { io, lang } = context;
  const root = resolve(io.cwd, folder);
  if (filesBelow(root).length > 0) throw new UsageError(say(lang, "notEmpty", { what: folder }));
  const base = options.base ?? onlyOne(packagedBases());
  const plan = packagedPlan(base);
  if (!plan) throw new UsageError(say(lang, "unknownBase", { what: base, known: packagedBases().join(", ") }));
  const [name = "", folderOfYear = ""] = base.split("/");
  const [year = ""] = folderOfYear.split("-");
  const province = join(packageRoot, "data", name);
  const files = editorFiles();
  for (const path of provinceFiles(base)) {
    const file = `plan/${namedFrom(province, path).replace(/^\d{4}[^/]*\//, "")}`;
    files.set(file, withSchemaLine(file, readText(path)));
  }
  files.set(WORKSPACE_FILE, schemaLine("workspace", WORKSPACE_FILE) + workspaceText(plan, year, version));
  files.set("plan/goals.csv", goalTable(plan, `${year}-12-31`));
  files.set("plan/goals.yaml", schemaLine("goals", "plan/goals.yaml") + goalsText(plan));
  for (const empty of ["reports", "registers"]) files.set(`${empty}/.gitkeep`, "");
  files.set(".gitignore", "out/\n~$*\n");
  await writeFiles(context, root, folder, files);
  io.err(`${say(lang, "written", { count: String(files.size), where: folder })}\n`);
  io.out(`${say(lang, "nextSteps", { where: folder })}\n`);
  return exitCode.done;
}

/** The schemas, since the package may lie anywhere and an office be offline, and the extension of VS Code that reads them. */
function editorFiles(): Map<string, string> {
  const schemas = [...schemaFiles()].map(([name, text]): [string, string] => [`${SCHEMA_FOLDER}/${name}`, text]);
  const extensions = `${JSON.stringify({ recommendations: ["redhat.vscode-yaml"] }, null, 2)}\n`;
  return new Map([...schemas, [".vscode/extensions.json", extensions]]);
}

/** With several packaged rules a person says which. */
function onlyOne(bases: readonly string[]): string {
  return bases.length === 1 ? (bases[0] ?? "") : "";
}

/** The annex of goals, to be filled: a row for each target that concerns one of the units, a column for each unit. */
function goalTable(plan: Plan, day: string): string {
  const units = [...plan.units.values()].filter((unit) => unit.level === "district" || clusterOf(plan, unit.id, day));
  const targets = [...plan.targets.values()].filter(
    (target) => target.direction !== "achieved" && units.some((unit) => concerns(plan, target, unit)),
  );
  const lines = [
    ["target", ...units.map((unit) => unit.id)],
    ...targets.map((target) => [target.id, ...units.map(() => "")]),
  ];
  return `${lines.map((line) => line.join(",")).join("\n")}\n`;
}

function goalsText(plan: Plan): string {
  const [target] = plan.targets.values();
  return `# Mức giao cho từng đơn vị. Trong goals.csv: số viết như 4520.5 (dấu chấm thập phân, không có dấu nghìn); để trống là chưa
# giao, x là chỉ tiêu không thuộc diện của đơn vị.
goals:
  table: goals.csv
  cite:
    document: ${target?.cite.document ?? ""}
    basis: assumption
    note: Chưa có phụ lục giao chỉ tiêu; khi có, ghi văn bản và điều khoản vào đây.
`;
}

function workspaceText(plan: Plan, year: string, version: string): string {
  return `# Một đợt xét. Ngày viết dạng ${Number(year) + 1}-02-28.
plan: ${plan.id}
period:
  kind: year            # year | half_year | school_year | campaign
  name: năm ${year}
  from: ${year}-01-01
  to: ${year}-12-31
# decided_on: ${Number(year) + 1}-02-28   # ngày quyết định khen thưởng, khi đã biết
# reports_due:
#   on: ${Number(year) + 1}-01-15
#   letter: số và ngày của công văn định hạn
national_law: thidua ${version}
`;
}
