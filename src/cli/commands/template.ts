import { join, resolve } from "node:path";
import { clusterOf, type Plan, type Round, schemeOf } from "../../domain/plan.js";
import { type RegisterName, registerNames, registers } from "../../domain/registers.js";
import { membersOn } from "../../domain/unit.js";
import { formContent } from "../../report/form-content.js";
import type { DrawnFile } from "../../report/formats.js";
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
import { openSound } from "../sound-workspace.js";
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
  const forms = options.register
    ? options.register.flatMap((name) => registerForms(plan, round, expectRegister(context, name)))
    : unitForms(plan, round, options.unit);
  const { out } = options;
  const target = resolve(context.io.cwd, out);
  // Never over a file that people may have filled.
  const filled = forms.find(({ file }) => isFile(join(target, file)));
  if (filled) throw new UsageError(say(context.lang, "isThere", { what: `${out}/${filled.file}` }));
  const command = commandOf("template", { ...options }, context.lang, undefined);
  await deliver(context, target, out, { files: made(forms), origin: originOf(workspace), command });
  return exitCode.done;
}

/** An empty form, made when its turn comes. */
interface Form {
  readonly file: string;
  make(): Promise<Uint8Array>;
}

async function* made(forms: readonly Form[]): AsyncGenerator<DrawnFile> {
  for (const { file, make } of forms) yield [file, await make()];
}

/** The forms of the units that are named, else of all that take part. */
function unitForms(plan: Plan, round: Round, named: readonly string[] | undefined): readonly Form[] {
  const day = round.period.to;
  const takesPart = (id: string) => id === plan.provinceUnit || clusterOf(plan, id, day) !== undefined;
  return [...plan.units.values()]
    .filter((unit) => named?.includes(unit.id) ?? takesPart(unit.id))
    .map((unit) => {
      const make = async () => writeWorkbook(await buildForm(formContent(plan, round, unit)), day);
      return { file: `${unit.id}.xlsx`, make };
    });
}

/** A register that the command line names. */
function expectRegister({ lang }: CommandContext, name: string): RegisterName {
  const known = registerNames.find((one) => one === name);
  if (known !== undefined) return known;
  throw new UsageError(say(lang, "unknownRegister", { what: name, known: registerNames.join(", ") }));
}

/** The empty form of a register; of scores one for each cluster. */
function registerForms(plan: Plan, round: Round, name: RegisterName): readonly Form[] {
  const { period } = round;
  if (name !== "scores") {
    const make = () => writeWorkbook(buildRegister(plan, registers[name], period), period.to);
    return [{ file: `${name}.xlsx`, make }];
  }
  return plan.clusters
    .filter((one) => membersOn(one, period.to).length > 0)
    .flatMap((cluster) => {
      const scheme = schemeOf(plan, cluster, period.to);
      if (!scheme) return [];
      const make = () => writeWorkbook(buildScores(plan, cluster, scheme, period), period.to);
      return [{ file: `scores-${cluster.id}.xlsx`, make }];
    });
}
