import { Command } from "commander";
import type { CommandContext } from "./command-context.js";
import { speak } from "./commander-words.js";
import type { GiveAgain } from "./commands/verify.js";
import { examplesText } from "./grammar/options.js";
import { addFreeze, addVerify } from "./grammar/proof.js";
import {
  addBatch,
  addEvaluate,
  addExplain,
  addIngest,
  addReport,
  addReturn,
  addStatus,
  addTemplate,
} from "./grammar/round.js";
import { addCheck, addDiff, addDocs, addWhatif } from "./grammar/rules.js";
import { addCompletion, addDoctor, addInit, addSchema } from "./grammar/workspace.js";
import { words } from "./words.js";

/** The program with its commands; each command's work is imported when it is chosen. Verifying gives commands again. */
export function buildProgram(context: CommandContext, version: string, giveAgain: GiveAgain): Command {
  const { lang, io } = context;
  const program = new Command("thidua");
  // Before any command is added, since commands take these settings over when they are made.
  program.configureOutput({
    writeOut: (text) => io.out(text),
    writeErr: (text) => io.err(text),
    outputError: () => {},
  });
  program.description(words[lang].about).version(version, "-V, --version", words[lang].version);
  program.addOption(program.createOption("--lang <lang>", words[lang].lang).choices(["vi", "en"]).default("vi"));
  program.addHelpText(
    "before",
    examplesText(lang, ["thidua check", "thidua evaluate examples/kien-giang-2017", "thidua init dot-xet-2018"]),
  );
  for (const add of [
    addCheck,
    addDocs,
    addTemplate,
    addIngest,
    addReturn,
    addEvaluate,
    addReport,
    addExplain,
    addStatus,
    addDiff,
    addWhatif,
  ])
    add(program, context);
  addBatch(program, context, version);
  addVerify(program, context, giveAgain);
  addFreeze(program, context);
  addInit(program, context, version);
  addSchema(program, context);
  addCompletion(program, context);
  addDoctor(program, context);
  for (const command of [program, ...program.commands]) speak(command, lang);
  return program;
}
