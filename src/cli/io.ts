import { screenText } from "./screen-text.js";

/** The world as a command sees it: where it stands, where it speaks, and who is watching. */
export interface Io {
  readonly cwd: string;
  /** Data. */
  out(text: string): void;
  /** Talk. */
  err(text: string): void;
  /** Colour on the terminal; off for pipes and with NO_COLOR. */
  readonly colour: boolean;
  /** Somebody watches stderr: progress is worth showing. */
  readonly watched: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Tables are drawn at least this wide, in columns. */
export const NARROWEST = 60;

/** The process's own. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const plain = (env["NO_COLOR"] ?? "") !== "";
  return {
    cwd: process.cwd(),
    out: (text) => void stdout.write(screenText(text)),
    err: (text) => void stderr.write(screenText(text)),
    colour: stdout.isTTY === true && !plain,
    watched: stderr.isTTY === true,
    width: stdout.isTTY === true ? Math.max(NARROWEST, stdout.columns ?? 100) : 120,
  };
}

/** 0 done; 1 done, with a finding that counts; 2 usage; 3 workspace or plan; 4 no report; 70 a bug; 130 interrupted. */
export const exitCode = { done: 0, found: 1, usage: 2, workspace: 3, noReport: 4, bug: 70, interrupted: 130 } as const;

/** A wrong use of the command that its grammar cannot see; the sentence says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** By its name, since what is loaded first is built into one file and has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}
