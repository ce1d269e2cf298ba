import { type Command, Option } from "commander";
import { lineRegisters, registerNames } from "../../domain/register-names.js";
import { evaluationFormats, kindNames, reportFormats } from "../../domain/report-kinds.js";
import type { CommandContext } from "../command-context.js";
import { screenFormats } from "../show-document.js";
import { words } from "../words.js";
import { described, failOnOption, formatOption, offering, repeatable, reportsOption } from "./options.js";

export function addTemplate(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "template", [
    "thidua template --out out/bieu-mau",
    "thidua template examples/kien-giang-2017 --unit rach-gia --out out",
    "thidua template --register received --register covenants --out dot-xet-2018/registers",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--unit <id>", words[lang].unit))
    .addOption(repeatable("--register <name>", words[lang].register, registerNames))
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (workspace: string | undefined, options) => {
      const { templateCommand } = await import("../commands/template.js");
      context.finish(await templateCommand(context, workspace ?? ".", options));
    });
}

export function addIngest(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "ingest", [
    "thidua ingest examples/kien-giang-2017",
    "thidua ingest --reports bao-cao-moi --format json",
    "thidua ingest --suggest-mapping > ban-nhap.yaml",
    "thidua ingest --register decisions --reports danh-sach-2016.xlsx --suggest-mapping",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(reportsOption(lang))
    .addOption(formatOption(lang, ["terminal", "json", "csv"]))
    .addOption(offering("--register <name>", words[lang].registerRead, lineRegisters))
    .option("--suggest-mapping", words[lang].suggestMapping)
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { ingestCommand } = await import("../commands/ingest.js");
      const { ingestRegister } = await import("../commands/ingest-register.js");
      const ingest = options.register === undefined ? ingestCommand : ingestRegister;
      context.finish(await ingest(context, workspace ?? ".", options));
    });
}

export function addReturn(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "return", ["thidua return --by 2018-01-20 --out out/de-nghi-ra-soat"])
    .argument("[workspace]", words[lang].workspace)
    .addOption(reportsOption(lang))
    .addOption(repeatable("--unit <id>", words[lang].unit))
    .option("--by <date>", words[lang].by)
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (workspace: string | undefined, options) => {
      const { returnCommand } = await import("../commands/return.js");
      context.finish(await returnCommand(context, workspace ?? ".", options));
    });
}

export function addEvaluate(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "evaluate", [
    "thidua evaluate examples/kien-giang-2017",
    "thidua evaluate --decided-on 2018-02-28 --format xlsx --out out",
    "thidua evaluate --unit rach-gia --format json",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(reportsOption(lang))
    .addOption(repeatable("--unit <id>", words[lang].unitShown))
    .option("--decided-on <date>", words[lang].decidedOn)
    .addOption(formatOption(lang, evaluationFormats))
    .option("--out <dir>", words[lang].out)
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { evaluateCommand } = await import("../commands/evaluate.js");
      context.finish(await evaluateCommand(context, workspace ?? ".", options));
    });
}

export function addReport(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "report", [
    "thidua report --kind request --kind awards --format docx --out out",
    "thidua report examples/kien-giang-2017 --kind ranking --format xlsx --format html --out out",
    "thidua report --kind letters --unit rach-gia --format docx --out out",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--kind <kind>", words[lang].kind, kindNames).makeOptionMandatory())
    .addOption(repeatable("--format <format>", words[lang].formatAgain, reportFormats).makeOptionMandatory())
    .addOption(reportsOption(lang))
    .addOption(repeatable("--unit <id>", words[lang].unitShown))
    .option("--decided-on <date>", words[lang].decidedOn)
    .option("--as-of <date>", words[lang].asOf)
    .option("--mask-persons", words[lang].maskPersons)
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (workspace: string | undefined, options) => {
      const { reportCommand } = await import("../commands/report.js");
      context.finish(await reportCommand(context, workspace ?? ".", options));
    });
}

export function addExplain(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "explain", [
    "thidua explain rach-gia -C examples/kien-giang-2017",
    "thidua explain 'Hội Nông dân' provincial-flag",
    "thidua explain rice-output",
    "thidua explain TD404",
    "thidua explain --format json > trace.json",
  ])
    .argument("[what]", words[lang].explained)
    .argument("[award]", words[lang].explainedAward)
    .addOption(new Option("-C, --workspace <dir>", words[lang].workspace))
    .addOption(reportsOption(lang))
    .option("--decided-on <date>", words[lang].decidedOn)
    .addOption(formatOption(lang, ["terminal", "json"]))
    .action(async (what: string | undefined, award: string | undefined, options) => {
      const { explainCommand } = await import("../commands/explain.js");
      context.finish(await explainCommand(context, what, award, options));
    });
}

export function addStatus(program: Command, context: CommandContext): void {
  const { lang } = context;
  described(program, context, "status", ["thidua status", "thidua status --as-of 2018-01-31 --format md"])
    .argument("[workspace]", words[lang].workspace)
    .addOption(reportsOption(lang))
    .option("--as-of <date>", words[lang].asOf)
    .addOption(formatOption(lang, screenFormats))
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { statusCommand } = await import("../commands/status.js");
      context.finish(await statusCommand(context, workspace ?? ".", options));
    });
}

export function addBatch(program: Command, context: CommandContext, version: string): void {
  const { lang } = context;
  described(program, context, "batch", [
    "thidua batch chay-dem.yaml",
    "thidua batch chay-dem.yaml --quiet --log chay-dem.log",
  ])
    .argument("<file>", words[lang].batchFile)
    .option("--quiet", words[lang].quiet)
    .option("--log <file>", words[lang].log)
    .option("--no-cache", words[lang].noCache)
    .action(async (file: string, options) => {
      const { batchCommand } = await import("../commands/batch.js");
      context.finish(await batchCommand(context, file, version, options));
    });
}
