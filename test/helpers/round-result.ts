import { runRound } from "../../src/cli/run-round.js";
import type { RoundResult } from "../../src/report/result.js";

/** All that a run of a workspace finds out, without a word to anybody. */
export async function roundResult(folder: string, options: { readonly asOf?: string } = {}): Promise<RoundResult> {
  const quiet = { cwd: process.cwd(), out: () => {}, err: () => {}, colour: false, watched: false, width: 100 };
  const run = await runRound({ io: quiet, lang: "vi", finish: () => {} }, folder, options);
  if (!run) throw new Error(`The workspace ${folder} cannot be used.`);
  return run.result;
}
