/**
 * `npm run build`, its second half: what every call of the tool loads (the command line's grammar and its words) as one file,
 * since opening two dozen modules takes Node longer than all of its help. Commands stay modules of their own, each loaded when it
 * is chosen.
 */
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = fileURLToPath(new URL("../dist/cli/", import.meta.url));
const bundle = await rolldown({
  input: `${dist}main.js`,
  platform: "node",
  external: (id) => id === "commander" || id.includes("/commands/"),
});
await bundle.write({ file: `${dist}front.cjs`, format: "cjs" });
