/**
 * `npm run build`: `build` from src, module by module, for our own scripts; and of it `dist`, the program, with nothing else
 * in it, since its files are packed and hashed. Opening three hundred modules takes Node longer than most commands take, so the
 * program is one file for what every call loads (the command line's grammar and its words), one for each command, loaded when
 * it is chosen, and others for what several of them share. What the packaged rules say is kept as it was read, since reading
 * YAML takes longer than all else that is done with them.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const libraries = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));
const [modules, program] = [`${root}build/cli`, `${root}dist/cli`];
for (const folder of ["build", "dist"]) rmSync(`${root}${folder}`, { recursive: true, force: true });
const tsc = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
const options = ["-p", "tsconfig.build.json", "--pretty", "false"];
const { status } = spawnSync(process.execPath, [tsc, ...options], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);

const front = await rolldown({
  input: `${modules}/main.js`,
  platform: "node",
  external: libraries,
  plugins: [
    {
      name: "commands-stay-outside",
      resolveId: (id) =>
        id.includes("/commands/") ? { id: `./commands/${basename(id)}`, external: "relative" } : undefined,
    },
  ],
});
await front.write({ file: `${program}/front.cjs`, format: "cjs" });

const commands = readdirSync(`${modules}/commands`).map((name) => `commands/${name.slice(0, -".js".length)}`);
const entries = [...commands, "stand-in", "foreign-worker"].map((name) => [name, `${modules}/${name}.js`]);
const rest = await rolldown({
  input: Object.fromEntries(entries),
  platform: "node",
  external: libraries,
});
await rest.write({ dir: program, format: "esm", chunkFileNames: "[name].js" });

const { KEPT, keptTreesText } = await import("../build/cli/kept-trees.js");
writeFileSync(KEPT, keptTreesText());
