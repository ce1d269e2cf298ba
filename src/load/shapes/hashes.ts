import { z } from "zod";
import type { Hashes } from "../../domain/manifest.js";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Files by name, each with its SHA-256; sorted by name, since it is compared as text. */
export const hashes = z.record(z.string(), sha256).transform((written): Hashes => new Map(Object.entries(written)));
