import { resolve } from "node:path";
import { fill } from "../../report/words/language.js";
import type { CommandContext } from "../command-context.js";
import { type Diagnosis, diagnosesOf } from "../doctor/diagnosis.js";
import { diagnosisLines } from "../doctor/diagnosis-lines.js";
import { doctorWords } from "../doctor/doctor-words.js";
import type { Environment } from "../doctor/environment.js";
import { seenOfMachine } from "../doctor/probe-machine.js";
import { seenOfPackage } from "../doctor/probe-package.js";
import { seenOfWorkspace } from "../doctor/probe-workspace.js";
import { packageRoot } from "../files.js";
import { exitCode } from "../io.js";

/**
 * `thidua doctor`: look at the machine, the package and the workspace, and say of each how it is. Needs nothing but Node,
 * so that it still speaks where the rest of the program does not load.
 */
export function doctorCommand({ io, lang }: CommandContext, folder: string): number {
  const seen: Environment = {
    ...seenOfPackage(packageRoot),
    ...seenOfMachine(),
    ...seenOfWorkspace(resolve(io.cwd, folder)),
  };
  const diagnoses = diagnosesOf(seen);
  const count = (state: Diagnosis["state"]) => diagnoses.filter((one) => one.state === state).length;
  io.out(diagnosisLines(diagnoses, lang));
  const counts = { broken: String(count("broken")), warning: String(count("warning")) };
  io.err(`${fill(doctorWords[lang].sum, counts)}\n`);
  return count("broken") > 0 ? exitCode.found : exitCode.done;
}
