import type { Argument, Command, CommanderError, Option } from "commander";
import type { Lang } from "../report/words/words.js";
import { say, words } from "./words.js";

/** Commander's own words, in the reader's language. */
export function speak(command: Command, lang: Lang): void {
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
      optionDescription: (option) => withValues(option, lang),
      argumentDescription: (argument) => withValues(argument, lang),
    });
}

/** What an option or an argument is, what it can be, and what it is unless told otherwise. */
function withValues({ description, argChoices, defaultValue }: Option | Argument, lang: Lang): string {
  const choices = argChoices ? [`${words[lang].choices}: ${argChoices.join(", ")}`] : [];
  const known = defaultValue === undefined ? [] : [`${words[lang].default}: ${String(defaultValue)}`];
  const extra = [...choices, ...known].join("; ");
  return extra === "" ? description : `${description} (${extra})`;
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
