/**
 * `npm run build`: dist from src, and nothing else in it, since its files are packed and hashed. What every call of the tool
 * loads (the command line's grammar and its words) becomes one file, because opening two dozen modules takes Node longer than all
 * of its help; commands stay modules of their own, each loaded when it is chosen. What the packaged rules say is kept as it was
 * read, since reading YAML takes longer than all else that is done with them.
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
const options = ["-p", "tsconfig.build.json", "--pretty", "false"];
const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);
const bundle = await rolldown({
  input: `${root}dist/cli/main.js`,
  platform: "node",
  external: (id) => id === "commander" || id.includes("/commands/"),
});
await bundle.write({ file: `${root}dist/cli/front.cjs`, format: "cjs" });
const { KEPT, keptTreesText } = await import("../dist/cli/kept-trees.js");
writeFileSync(KEPT, keptTreesText());
