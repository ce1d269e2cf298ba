import { Command, type CommanderError, Option } from "commander";
import { registerNames } from "../domain/registers.js";
import type { Lang } from "../report/words/words.js";
import type { CommandContext } from "./command-context.js";
import { failOnLevels } from "./fail-on.js";
import { say, words } from "./words.js";

/** The program with its commands; each command's work is imported when it is chosen. */
export function buildProgram(context: CommandContext, version: string): Command {
  const { lang, io } = context;
  const program = new Command("thidua");
  // Before any command is added, since commands take these settings over when they are made.
  program.configureOutput({
    writeOut: (text) => io.out(text),
    writeErr: (text) => io.err(text),
    outputError: () => {},
  });
  program.description(words[lang].about).version(version, "-V, --version", words[lang].version);
  program.addOption(new Option("--lang <lang>", words[lang].lang).choices(["vi", "en"]).default("vi"));
  program.addHelpText(
    "before",
    examplesText(lang, ["thidua check", "thidua evaluate examples/kien-giang-2017", "thidua init dot-xet-2018"]),
  );

  addCommand(program, context, "check", ["thidua check", "thidua check examples/kien-giang-2017 --lang en"])
    .argument("[workspace]", words[lang].workspace)
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { checkCommand } = await import("./commands/check.js");
      context.finish(await checkCommand(context, workspace ?? ".", options));
    });

  addCommand(program, context, "template", [
    "thidua template --out out/bieu-mau",
    "thidua template examples/kien-giang-2017 --unit rach-gia --out out",
    "thidua template --register received --register covenants --out dot-xet-2018/registers",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--unit <id>", words[lang].unit))
    .addOption(
      repeatable("--register <name>", `${words[lang].register} (${words[lang].choices}: ${registerNames.join(", ")})`),
    )
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (workspace: string | undefined, options) => {
      const { templateCommand } = await import("./commands/template.js");
      context.finish(await templateCommand(context, workspace ?? ".", options));
    });

  addCommand(program, context, "ingest", [
    "thidua ingest examples/kien-giang-2017",
    "thidua ingest --reports bao-cao-moi --format json",
    "thidua ingest --suggest-mapping > ban-nhap.yaml",
    "thidua ingest --register decisions --reports danh-sach-2016.xlsx --suggest-mapping",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--reports <path>", words[lang].reports))
    .addOption(
      new Option("--format <format>", words[lang].format).choices(["terminal", "json", "csv"]).default("terminal"),
    )
    .option("--register <name>", words[lang].registerRead)
    .option("--suggest-mapping", words[lang].suggestMapping)
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { ingestCommand } = await import("./commands/ingest.js");
      const { ingestRegister } = await import("./commands/ingest-register.js");
      const ingest = options.register === undefined ? ingestCommand : ingestRegister;
      context.finish(await ingest(context, workspace ?? ".", options));
    });

  addCommand(program, context, "return", ["thidua return --by 2018-01-20 --out out/de-nghi-ra-soat"])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--reports <path>", words[lang].reports))
    .addOption(repeatable("--unit <id>", words[lang].unit))
    .option("--by <date>", words[lang].by)
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (workspace: string | undefined, options) => {
      const { returnCommand } = await import("./commands/return.js");
      context.finish(await returnCommand(context, workspace ?? ".", options));
    });

  addCommand(program, context, "evaluate", [
    "thidua evaluate examples/kien-giang-2017",
    "thidua evaluate --decided-on 2018-02-28 --format xlsx --out out",
    "thidua evaluate --unit rach-gia --format json",
  ])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--reports <path>", words[lang].reports))
    .addOption(repeatable("--unit <id>", words[lang].unitShown))
    .option("--decided-on <date>", words[lang].decidedOn)
    .addOption(
      new Option("--format <format>", words[lang].format)
        .choices(["terminal", "json", "csv", "xlsx"])
        .default("terminal"),
    )
    .option("--out <dir>", words[lang].out)
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { evaluateCommand } = await import("./commands/evaluate.js");
      context.finish(await evaluateCommand(context, workspace ?? ".", options));
    });

  addCommand(program, context, "explain", [
    "thidua explain rach-gia -C examples/kien-giang-2017",
    "thidua explain 'Hội Nông dân' provincial-flag",
    "thidua explain rice-output",
    "thidua explain TD404",
    "thidua explain --format json > trace.json",
  ])
    .argument("[what]", words[lang].explained)
    .argument("[award]", words[lang].explainedAward)
    .addOption(new Option("-C, --workspace <dir>", words[lang].workspace))
    .addOption(repeatable("--reports <path>", words[lang].reports))
    .option("--decided-on <date>", words[lang].decidedOn)
    .addOption(new Option("--format <format>", words[lang].format).choices(["terminal", "json"]).default("terminal"))
    .action(async (what: string | undefined, award: string | undefined, options) => {
      const { explainCommand } = await import("./commands/explain.js");
      context.finish(await explainCommand(context, what, award, options));
    });

  addCommand(program, context, "status", ["thidua status", "thidua status --as-of 2018-01-31 --format md"])
    .argument("[workspace]", words[lang].workspace)
    .addOption(repeatable("--reports <path>", words[lang].reports))
    .option("--as-of <date>", words[lang].asOf)
    .addOption(
      new Option("--format <format>", words[lang].format).choices(["terminal", "md", "json"]).default("terminal"),
    )
    .addOption(failOnOption(lang))
    .action(async (workspace: string | undefined, options) => {
      const { statusCommand } = await import("./commands/status.js");
      context.finish(await statusCommand(context, workspace ?? ".", options));
    });

  addCommand(program, context, "init", ["thidua init dot-xet-2018"])
    .argument("<dir>", words[lang].newFolder)
    .option("--base <name>", words[lang].base)
    .action(async (folder: string, options) => {
      const { initCommand } = await import("./commands/init.js");
      context.finish(initCommand(context, folder, version, options));
    });

  addCommand(program, context, "schema", ["thidua schema --out schemas"])
    .requiredOption("--out <dir>", words[lang].out)
    .action(async (options) => {
      const { schemaCommand } = await import("./commands/schema.js");
      context.finish(await schemaCommand(context, options));
    });

  for (const command of [program, ...program.commands]) speak(command, lang);
  return program;
}

type DescribedCommand =
  | "check"
  | "template"
  | "ingest"
  | "return"
  | "evaluate"
  | "explain"
  | "status"
  | "init"
  | "schema";

function addCommand(
  program: Command,
  context: CommandContext,
  name: DescribedCommand,
  examples: readonly string[],
): Command {
  const command = program.command(name).description(words[context.lang][name]);
  command.addHelpText("before", examplesText(context.lang, examples));
  return command;
}

function examplesText(lang: Lang, examples: readonly string[]): string {
  return `${words[lang].examples}\n${examples.map((example) => `  $ ${example}`).join("\n")}\n`;
}

function failOnOption(lang: Lang): Option {
  return new Option("--fail-on <level>", words[lang].failOn).choices([...failOnLevels]).default("error");
}

/** An option that may be given again; never variadic, which would swallow the workspace behind it. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value, previous: readonly string[] | undefined) => [
    ...(previous ?? []),
    value,
  ]);
}

/** Commander's own words, in the reader's language. */
function speak(command: Command, lang: Lang): void {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words[lang].usage,
    "Arguments:": words[lang].arguments,
    "Options:": words[lang].options,
    "Global Options:": words[lang].globalOptions,
    "Commands:": words[lang].commands,
  };
  command
    .exitOverride()
    .helpOption("-h, --help", words[lang].help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace("[options]", words[lang].optionsSlot).replace("[command]", words[lang].commandSlot),
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage().replace("[options]", words[lang].optionsSlot)}`,
      optionDescription: (option) => {
        const choices = option.argChoices ? [`${words[lang].choices}: ${option.argChoices.join(", ")}`] : [];
        const known =
          option.defaultValue === undefined ? [] : [`${words[lang].default}: ${String(option.defaultValue)}`];
        const extra = [...choices, ...known].join("; ");
        return extra === "" ? option.description : `${option.description} (${extra})`;
      },
    });
}

/** What was wrong with the call, as one sentence of ours. */
export function usageSentence(error: CommanderError, lang: Lang, argv: readonly string[]): string {
  const [what = "", choices = ""] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const command = argv[0] && /^[a-z]+$/.test(argv[0]) ? `${argv[0]} ` : "";
  const values = { what, command, choices };
  switch (error.code) {
    case "commander.unknownOption":
      return say(lang, "unknownOption", values);
    case "commander.unknownCommand":
      return say(lang, "unknownCommand", values);
    case "commander.optionMissingArgument":
      return say(lang, "missingValue", values);
    case "commander.missingArgument":
      return say(lang, "missingArgument", values);
    case "commander.missingMandatoryOptionValue":
      return say(lang, "missingOption", values);
    case "commander.excessArguments":
      return say(lang, "excessArguments");
    case "commander.invalidArgument":
      return say(lang, "badValue", { what, choices: /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? "" });
    default:
      return error.message;
  }
}
