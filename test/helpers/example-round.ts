import { type RoundRead, readRound } from "../../src/cli/read-round.js";

/** The filled province as read. */
export async function exampleRound(): Promise<RoundRead> {
  const cwd = new URL("../../", import.meta.url).pathname;
  const io = { cwd, out: () => {}, err: () => {}, colour: false, watched: false, width: 100 };
  const read = await readRound({ io, lang: "vi", finish: () => {} }, "examples/kien-giang-2017", undefined);
  if (!read) throw new Error("the example cannot be read");
  return read;
}
