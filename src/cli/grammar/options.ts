import { type Command, Option } from "commander";
import type { Lang } from "../../report/words/words.js";
import type { CommandContext } from "../command-context.js";
import type { FailOn } from "../fail-on.js";
import { words } from "../words.js";

/** A command with what it does and examples of it. */
export function described(
  program: Command,
  context: CommandContext,
  name: keyof (typeof words)["vi"],
  examples: readonly string[],
): Command {
  const command = program.command(name).description(words[context.lang][name]);
  command.addHelpText("before", examplesText(context.lang, examples));
  return command;
}

export function examplesText(lang: Lang, examples: readonly string[]): string {
  return `${words[lang].examples}\n${examples.map((example) => `  $ ${example}`).join("\n")}\n`;
}

const failOnLevels: readonly FailOn[] = ["error", "warning", "never"];

export function failOnOption(lang: Lang): Option {
  return new Option("--fail-on <level>", words[lang].failOn).choices(failOnLevels).default("error");
}

export function formatOption(lang: Lang, formats: readonly string[]): Option {
  return new Option("--format <format>", words[lang].format).choices(formats).default("terminal");
}

export function reportsOption(lang: Lang): Option {
  return repeatable("--reports <path>", words[lang].reports);
}

/** An option that may be given again; never variadic, which would swallow the workspace behind it. */
export function repeatable(flags: string, description: string, known: readonly string[] = []): Option {
  return offering(flags, description, known).argParser((value, previous: readonly string[] | undefined) => [
    ...(previous ?? []),
    value,
  ]);
}

/** An option whose values help and completion name; the command checks them, since it can say what may have been meant. */
export function offering(flags: string, description: string, known: readonly string[]): Option {
  const option = new Option(flags, description);
  return known.length === 0 ? option : option.choices(known).argParser(String);
}
