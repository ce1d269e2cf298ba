import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

interface Installed {
  readonly version: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly scripts?: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = json("package.json");
const decisions = readFileSync(new URL("docs/decisions.md", root), "utf8").split("\n## Dependencies\n")[1] ?? "";
const rows = new Map(
  decisions.split("\n").flatMap((line) => {
    const [, name = "", version, , licence, , node, scripts] = line.split("|").map((cell) => cell.trim());
    return /^[@a-z]/.test(name) && name !== "package" ? [[name, { version, licence, node, scripts }] as const] : [];
  }),
);

describe("each direct dependency stands in the table of docs/decisions.md as it is installed", () => {
  const direct = Object.keys({ ...dependencies, ...devDependencies });
  test.each(direct)("%s", (name) => {
    const { version, license, engines, scripts }: Installed = json(`node_modules/${name}/package.json`);
    const installs = Object.keys(scripts ?? {}).some((script) => /^(?:pre|post)?install$/.test(script));
    expect(rows.get(name)).toEqual({
      version,
      licence: license,
      node: engines?.node?.replaceAll(/ ?\|\| ?/g, ", ").replaceAll(/>= v?(?=\d)/g, ">=") ?? "not said",
      scripts: installs ? "yes" : "no",
    });
  });

  test("and no other", () => {
    expect([...rows.keys()].sort()).toEqual([...direct].sort());
    expect(Object.keys(dependencies)).toHaveLength(13);
  });
});

test("nothing that is installed for use runs a script when it is installed, and its licences are those that were looked at", () => {
  const locked = Object.entries<{ dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean }>(
    json("package-lock.json").packages,
  ).filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional);
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  const licences = new Map<string, number>();
  for (const [path] of locked) {
    const { license = "none" }: Installed = json(`${path}/package.json`);
    licences.set(license, (licences.get(license) ?? 0) + 1);
  }
  const usual = ["MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "BlueOak-1.0.0", "Unlicense"];
  const looked = ["MIT/X11", "(MIT AND Zlib)", "(MIT OR GPL-3.0-or-later)", "none"];
  expect([...licences.keys()].sort()).toEqual([...usual, ...looked].sort());
  expect(decisions).toContain(`${locked.length} packages are installed for use: ${licences.get("MIT")} MIT`);
  expect(readFileSync(new URL("SECURITY.md", root), "utf8")).toContain(`${locked.length} with all that they bring`);
});
