import { basename, join, resolve } from "node:path";
import { clusterOf, concerns } from "../../domain/plan.js";
import type { CommandContext } from "../command-context.js";
import { filesBelow, namedFrom, packageRoot, readText, writeWhole } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { say } from "../words.js";
import { openWorkspace, packagedBases, provinceFiles, WORKSPACE_FILE } from "../workspace.js";

/**
 * `thidua init`: a new workspace. The province's own files are copied into `plan/`, so that it reviews them in its own
 * git; national law stays in the package and is named with its version.
 */
export function initCommand({ io, lang }: CommandContext, folder: string, version: string): number {
  const root = resolve(io.cwd, folder);
  if (filesBelow(root).length > 0) throw new UsageError(say(lang, "notEmpty", { what: folder }));
  const base = packagedBases().at(-1) ?? "";
  const province = join(packageRoot, "data", base.split("/")[0] ?? "");
  let written = 0;
  for (const path of provinceFiles(base)) {
    const inside = namedFrom(province, path).replace(/^\d{4}[^/]*\//, "");
    // The line that points editors to a schema is written for the package's own folders.
    writeWhole(join(root, "plan", inside), readText(path).replace(/^# yaml-language-server:.*\n/, ""));
    written += 1;
  }
  writeWhole(join(root, WORKSPACE_FILE), workspaceText(version));
  written += writeGoalTable(root);
  for (const empty of ["reports", "registers"]) writeWhole(join(root, empty, ".gitkeep"), "");
  writeWhole(join(root, ".gitignore"), "out/\n~$*\n");
  io.err(`${say(lang, "written", { count: String(written + 1), where: basename(folder) })}\n`);
  io.out(`${say(lang, "nextSteps", { where: folder })}\n`);
  return exitCode.done;
}

/** The annex of goals, to be filled: a row for each target that concerns one of the units, a column for each unit. */
function writeGoalTable(root: string): number {
  const { plan, round } = openWorkspace(root, ".");
  if (!plan || !round) return 0;
  const units = [...plan.units.values()].filter(
    (unit) => unit.level === "district" || clusterOf(plan, unit.id, round.period.to),
  );
  const targets = [...plan.targets.values()].filter(
    (target) => target.direction !== "achieved" && units.some((unit) => concerns(plan, target, unit)),
  );
  const lines = [
    ["target", ...units.map((unit) => unit.id)],
    ...targets.map((target) => [target.id, ...units.map(() => "")]),
  ];
  writeWhole(join(root, "plan", "goals.csv"), `${lines.map((line) => line.join(",")).join("\n")}\n`);
  writeWhole(join(root, "plan", "goals.yaml"), GOALS_TEXT);
  return 2;
}

const GOALS_TEXT = `# Mức giao cho từng đơn vị. Trong goals.csv: để trống là chưa giao, x là chỉ tiêu không thuộc diện của đơn vị.
goals:
  table: goals.csv
  cite:
    document: plan-2017
    basis: assumption
    note: Chưa có phụ lục giao chỉ tiêu; khi có, ghi văn bản và điều khoản vào đây.
`;

function workspaceText(version: string): string {
  return `# Một đợt xét. Ngày viết dạng 2018-02-28.
plan: kien-giang-2017
period:
  kind: year            # year | half_year | school_year | campaign
  name: năm 2017
  from: 2017-01-01
  to: 2017-12-31
# decided_on: 2018-02-28   # ngày quyết định khen thưởng, khi đã biết
# reports_due:
#   on: 2018-01-15
#   letter: số và ngày của công văn định hạn
national_law: thidua ${version}
`;
}
