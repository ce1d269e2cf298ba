import { join, resolve } from "node:path";
import { clusterOf, type Plan, type Round, schemeOf } from "../../domain/plan.js";
import { type RegisterName, registerNames, registers } from "../../domain/registers.js";
import { membersOn } from "../../domain/unit.js";
import { formContent } from "../../report/form-content.js";
import { buildForm } from "../../report/xlsx/form-workbook.js";
import { buildRegister } from "../../report/xlsx/register-workbook.js";
import { buildScores } from "../../report/xlsx/scores-workbook.js";
import { writeWorkbook } from "../../report/xlsx/write-workbook.js";
import { expectUnit } from "../arguments.js";
import type { CommandContext } from "../command-context.js";
import { deliver } from "../deliver.js";
import { isFile } from "../files.js";
import { exitCode, UsageError } from "../io.js";
import { commandOf, originOf } from "../origin.js";
import { openSound, type SoundWorkspace } from "../sound-workspace.js";
import { say } from "../words.js";

interface TemplateOptions {
  readonly unit?: readonly string[];
  readonly register?: readonly string[];
  readonly out: string;
}

/** `thidua template`: each unit's empty report form, from its own targets and items; or a register's. */
export async function templateCommand(
  context: CommandContext,
  folder: string,
  options: TemplateOptions,
): Promise<number> {
  const workspace = openSound(context, folder);
  if (!workspace) return exitCode.workspace;
  const { plan, round } = workspace;
  for (const unit of options.unit ?? []) expectUnit(context, plan, unit);
  if (options.register) {
    const forms = new Map<string, Uint8Array>();
    for (const name of options.register)
      for (const [file, bytes] of await registerForms(plan, round, expectRegister(context, name)))
        forms.set(file, bytes);
    deliverNew(context, workspace, options, forms);
    return exitCode.done;
  }
  const takesPart = (id: string) => id === plan.provinceUnit || clusterOf(plan, id, round.period.to) !== undefined;
  const chosen = [...plan.units.values()].filter((unit) => options.unit?.includes(unit.id) ?? takesPart(unit.id));
  const files = new Map<string, Uint8Array>();
  for (const unit of chosen) {
    const form = await buildForm(formContent(plan, round, unit));
    files.set(`${unit.id}.xlsx`, await writeWorkbook(form, round.period.to));
  }
  deliverNew(context, workspace, options, files);
  return exitCode.done;
}

/** Write forms, never over a file that people may have filled. */
function deliverNew(
  context: CommandContext,
  workspace: SoundWorkspace,
  options: TemplateOptions,
  forms: ReadonlyMap<string, Uint8Array>,
): void {
  const { out } = options;
  const folder = resolve(context.io.cwd, out);
  const filled = [...forms.keys()].find((file) => isFile(join(folder, file)));
  if (filled !== undefined) throw new UsageError(say(context.lang, "isThere", { what: `${out}/${filled}` }));
  const command = commandOf("template", { ...options }, context.lang, undefined);
  deliver(context, folder, out, { files: forms, origin: originOf(workspace), command });
}

/** A register that the command line names. */
function expectRegister({ lang }: CommandContext, name: string): RegisterName {
  const known = registerNames.find((one) => one === name);
  if (known !== undefined) return known;
  throw new UsageError(say(lang, "unknownRegister", { what: name, known: registerNames.join(", ") }));
}

/** The empty form of a register; of scores one for each cluster. */
async function registerForms(plan: Plan, round: Round, name: RegisterName): Promise<ReadonlyMap<string, Uint8Array>> {
  const { period } = round;
  if (name !== "scores")
    return new Map([[`${name}.xlsx`, await writeWorkbook(buildRegister(plan, registers[name], period), period.to)]]);
  const forms = new Map<string, Uint8Array>();
  for (const cluster of plan.clusters.filter((one) => membersOn(one, period.to).length > 0)) {
    const scheme = schemeOf(plan, cluster, period.to);
    if (!scheme) continue;
    const form = buildScores(plan, cluster, scheme, period);
    forms.set(`scores-${cluster.id}.xlsx`, await writeWorkbook(form, period.to));
  }
  return forms;
}
