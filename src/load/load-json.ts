import type { z } from "zod";
import type { Frozen } from "../domain/frozen.js";
import type { Manifest } from "../domain/manifest.js";
import { frozenFile } from "./shapes/frozen.js";
import { manifestFile } from "./shapes/manifest.js";

/** The manifest of a folder of results; undefined where the text is none that this tool wrote. */
export function loadManifest(text: string): Manifest | undefined {
  return loadJson(text, manifestFile);
}

/** What a round was when it was locked; undefined where the text is none that this tool wrote. */
export function loadFrozen(text: string): Frozen | undefined {
  return loadJson(text, frozenFile);
}

/** A key that every object has is none that this tool wrote, and would be passed over without a word. */
function ownKeys(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError(key);
  return value;
}

function loadJson<S extends z.ZodType>(text: string, shape: S): z.output<S> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text, ownKeys);
  } catch {
    return undefined;
  }
  const read = shape.safeParse(value);
  return read.success ? read.data : undefined;
}
