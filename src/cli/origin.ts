import { resolve } from "node:path";
import type { Hashes, Origin } from "../domain/manifest.js";
import { namedFrom } from "./files.js";
import { standingCommit } from "./git.js";
import { toolInUse } from "./tool.js";
import type { Workspace } from "./workspace.js";

/** What results follow from: a workspace with what was read of it; the schemas follow from the tool alone. */
export function originOf(
  workspace: Pick<Workspace, "root" | "hashes"> | undefined,
  inputs: Hashes = new Map<string, string>(),
): Origin {
  const rules = workspace?.hashes ?? new Map<string, string>();
  return {
    tool: toolInUse(),
    commit: workspace && standingCommit(workspace.root, [...rules.keys(), ...inputs.keys()]),
    rules,
    inputs,
  };
}

/** Options of a command as commander gives them. */
export type GivenOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What decides where results go and how the command ends, but not what is in them. */
const aside = ["out", "failOn"];

/** A command as it can be given again to a workspace: its options in one order, its paths seen from the workspace. */
export function commandOf(
  name: string,
  given: GivenOptions,
  lang: string,
  paths: Paths | undefined,
): readonly string[] {
  const options = Object.entries({ ...given, lang }).filter(([key]) => !aside.includes(key));
  return [name, ...options.sort(([one], [other]) => (one < other ? -1 : 1)).flatMap((one) => argumentsOf(one, paths))];
}

/** The folder from which paths were given, and the workspace's. */
export interface Paths {
  readonly cwd: string;
  readonly root: string;
}

function argumentsOf([key, value]: [string, GivenOptions[string]], paths: Paths | undefined): readonly string[] {
  const flag = `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (value === undefined || value === false) return [];
  if (value === true) return [flag];
  const values = typeof value === "string" ? [value] : value;
  const named = (one: string) => (key === "reports" && paths ? namedFrom(paths.root, resolve(paths.cwd, one)) : one);
  return values.flatMap((one) => [flag, named(one)]);
}

/** The command line that gives a recorded command again. */
export function givenAgain(command: readonly string[], root: string, out: string): readonly string[] {
  const [name = "", ...options] = command;
  const values = options.map((one, at) => (options[at - 1] === "--reports" ? resolve(root, one) : one));
  return [name, ...(name === "schema" ? [] : [root]), ...values, "--out", out];
}
