import { doctorCommand } from "./commands/doctor.js";
import { exitCode, processIo } from "./io.js";
import { languageOf, say } from "./words.js";

/**
 * In the place of a program that cannot be loaded whole: say so, and what `doctor` finds. That is talk, unless `doctor`
 * itself was asked for.
 */
export function standIn(argv: readonly string[], failure: Error): void {
  const [command, folder = "."] = argv.filter((word, at) => !word.startsWith("-") && argv[at - 1] !== "--lang");
  const lang = languageOf(argv);
  const io = processIo();
  const isAsked = command === "doctor";
  io.err(`${say(lang, "partMissing")} ${failure.message.split("\n")[0]}\n`);
  const context = { io: isAsked ? io : { ...io, out: io.err }, lang, finish: () => {} };
  const code = doctorCommand(context, isAsked ? folder : ".");
  process.exitCode = isAsked ? code : exitCode.bug;
}
