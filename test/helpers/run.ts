import { main } from "../../src/cli/main.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run a command line in process, as a pipe would see it. */
export async function run(argv: readonly string[], cwd = process.cwd()): Promise<Ran> {
  let out = "";
  let err = "";
  const io = {
    cwd,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    colour: false,
    watched: false,
    width: 110,
  };
  const code = await main(argv, io);
  return { code, out, err };
}
