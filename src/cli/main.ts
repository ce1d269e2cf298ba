import { CommanderError } from "commander";
import type { Lang } from "../report/words/words.js";
import { usageSentence } from "./commander-words.js";
import { optimiseLittle } from "./engine.js";
import { faultText } from "./fault.js";
import { packageRoot } from "./files.js";
import { exitCode, type Io, isUsageError, processIo } from "./io.js";
import { packageIn } from "./package.js";
import { buildProgram } from "./program.js";
import { languageOf, say } from "./words.js";

/** Run one command line; everything it says goes through `io`. Returns the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(argv);
  let code: number = exitCode.done;
  const finish = (value: number) => {
    code = value;
  };
  const program = buildProgram({ io, lang, finish }, packageIn(packageRoot).version, main);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return usageCode(error, io, lang, argv, () => program.outputHelp());
    if (isUsageError(error)) {
      io.err(`${error.message}\n`);
      return exitCode.usage;
    }
    if (isPartMissing(error)) {
      io.err(`${say(lang, "partMissing")} ${say(lang, "seeDoctor")}\n`);
      return exitCode.bug;
    }
    io.err(bugReport(error, lang));
    return exitCode.bug;
  }
}

/** The process: run, and leave its exit code. An interruption ends with 130. */
export async function run(): Promise<void> {
  optimiseLittle();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(exitCode.interrupted));
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const [argv, io] = [process.argv.slice(2), processIo()];
  // What nobody waited for would be told by Node itself, with its message.
  process.once("uncaughtException", (error) => {
    io.err(bugReport(error, languageOf(argv)));
    process.exit(exitCode.bug);
  });
  process.exitCode = await main(argv, io);
}

function bugReport(error: unknown, lang: Lang): string {
  return `${say(lang, "bug")}\n${faultText(error)}\n`;
}

function usageCode(error: CommanderError, io: Io, lang: Lang, argv: readonly string[], help: () => void): number {
  if (error.code === "commander.helpDisplayed" || error.code === "commander.version") return exitCode.done;
  if (error.code === "commander.help") {
    help();
    return exitCode.usage;
  }
  io.err(`${usageSentence(error, lang, argv)}\n`);
  return exitCode.usage;
}

/** A file of ours or a package that is not there; what is imported late is missed late. */
function isPartMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
