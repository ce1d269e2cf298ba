import type { Lang } from "../report/words/words.js";
import type { Io } from "./io.js";

/** What every command is given: the world, the language, and where to leave its exit code. */
export interface CommandContext {
  readonly io: Io;
  readonly lang: Lang;
  /** Called once, with the exit code. */
  finish(code: number): void;
}
