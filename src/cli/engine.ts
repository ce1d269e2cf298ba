import { setFlagsFromString } from "node:v8";

/** Has V8 optimise code that was gone through so often, in bytes of it. Engines on which this was not measured are left as they are. */
function optimiseAfter(bytes: number): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

/**
 * Only what is run very often is optimised: a command is over in seconds, and most of what would be optimised beside it, on
 * another core, is never run often enough to pay for that.
 */
export function optimiseLittle(): void {
  optimiseAfter(1_000_000);
}

/** As V8 does it by itself, for work that goes over the same code again and again and is stopped by a clock. */
export function optimiseAsUsual(): void {
  optimiseAfter(66 << 10);
}
