import { setFlagsFromString } from "node:v8";

/** As often as code is gone through (in bytes of it) before the engine optimises it; by itself it asks for 66 KB. */
const OFTEN = "--interrupt-budget=1000000";

/**
 * Has V8 optimise only what is run very often: a command is over in seconds, and most of what is optimised beside it, on
 * another core, is never run often enough to pay for that. Engines on which this was not measured are left as they are.
 */
export function optimiseLittle(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(OFTEN);
}
