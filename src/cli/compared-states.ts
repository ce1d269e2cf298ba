import { basename, dirname, join, posix, relative, resolve } from "node:path";
import type { CommandContext } from "./command-context.js";
import { filesBelow, isFile, isFolder, namedFrom, packageRoot, readBytes, readText } from "./files.js";
import { checkOut, type Revision, repositoryOf, revisionsOf } from "./git.js";
import { UsageError } from "./io.js";
import { registerOf } from "./read-registers.js";
import { type ScratchFolder, scratchFolder } from "./scratch-folder.js";
import { asSound, type SoundWorkspace } from "./sound-workspace.js";
import { say } from "./words.js";
import { openWorkspace, WORKSPACE_FILE, type Workspace } from "./workspace.js";

/** A state of a round that is compared: a revision, the working tree, or a folder. */
export interface State {
  readonly name: string;
  readonly workspace: Workspace;
}

export interface StateOptions {
  readonly workspace?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Open the two states that are asked for, do something with them, and leave nothing behind. */
export async function withStates<T>(
  context: CommandContext,
  revisions: string | undefined,
  options: StateOptions,
  use: (before: State, after: State) => Promise<T>,
): Promise<T> {
  const { from, to } = options;
  if (from === undefined && to === undefined) return betweenRevisions(context, revisions ?? "HEAD", options, use);
  if (from === undefined || to === undefined || revisions !== undefined)
    throw new UsageError(say(context.lang, "bothFolders"));
  const [before, after] = folderStates(context, [from, to], options);
  if (!before || !after) throw new UsageError(say(context.lang, "bothFolders"));
  return use(before, after);
}

async function betweenRevisions<T>(
  context: CommandContext,
  written: string,
  options: StateOptions,
  use: (before: State, after: State) => Promise<T>,
): Promise<T> {
  const { io, lang } = context;
  const root = resolve(io.cwd, options.workspace ?? ".");
  if (!isFolder(root)) throw new UsageError(say(lang, "noFolder", { what: options.workspace ?? "." }));
  const repository = repositoryOf(context, root);
  const { from, to } = revisionsOf(context, repository, written);
  const folders: ScratchFolder[] = [];
  const packaged = packageOf(root);
  const inside = namedFrom(repository.top, packaged);
  // The rules that come with the package are compared too, where the package itself is what is reviewed.
  const isReviewed = !inside.startsWith("..");
  const at = ({ name, commit }: Revision): State => {
    const scratch = scratchFolder();
    folders.push(scratch);
    const folder = scratch.path;
    const take = (paths: readonly string[]) => checkOut(context, repository, commit, paths, folder);
    take([repository.prefix, ...(isReviewed ? [posix.join(inside, "data")] : [])]);
    const open = () => stateIn(name, join(folder, repository.prefix), isReviewed ? join(folder, inside) : packageRoot);
    const elsewhere = placesElsewhere(open(), repository.prefix);
    if (elsewhere.length > 0) take(elsewhere);
    return open();
  };
  try {
    return await use(at(from), to === undefined ? stateIn(say(lang, "workingTree"), root, packaged) : at(to));
  } finally {
    for (const folder of folders) folder.remove();
  }
}

/** Folders of rules, reports and registers that lie outside the workspace, as paths of the repository. */
function placesElsewhere({ workspace: { places } }: State, prefix: string): readonly string[] {
  const named = places ? [places.plan, places.reports, places.registers] : [];
  return named
    .map((place) => posix.join(prefix, place))
    .filter((path) => !path.startsWith(prefix) && !path.startsWith(".."));
}

/** Two workspaces; or two folders of reports, or of registers, under the rules of the workspace in use. */
function folderStates(context: CommandContext, names: readonly [string, string], options: StateOptions) {
  const { io, lang } = context;
  const [first, second] = names.map((name) => {
    const folder = resolve(io.cwd, name);
    if (!isFolder(folder)) throw new UsageError(say(lang, "noFolder", { what: name }));
    return { name, folder, kind: kindOf(folder) };
  });
  if (!first || !second) throw new UsageError(say(lang, "bothFolders"));
  const known = [first.kind, second.kind].filter((one) => one !== undefined);
  if (new Set(known).size > 1) throw new UsageError(say(lang, "twoKinds", { from: first.name, to: second.name }));
  const [kind = "reports"] = known;
  return [first, second].map(({ name, folder }): State => {
    if (kind === "workspace") return stateIn(name, folder, packageOf(folder));
    const rules = resolve(io.cwd, options.workspace ?? ".");
    const state = stateIn(name, rules, packageOf(rules));
    const { places, root } = state.workspace;
    if (!places) return state;
    return { name, workspace: { ...state.workspace, places: { ...places, [kind]: relative(root, folder) } } };
  });
}

/** What a folder holds; undefined where it is empty. */
function kindOf(folder: string): "workspace" | "reports" | "registers" | undefined {
  if (isFile(join(folder, WORKSPACE_FILE))) return "workspace";
  const files = filesBelow(folder);
  if (files.length === 0) return undefined;
  return files.every((path) => registerOf(path)) ? "registers" : "reports";
}

function stateIn(name: string, folder: string, packaged: string): State {
  return { name, workspace: openWorkspace(dirname(folder), basename(folder), packaged) };
}

/** The folder with the packaged rules that belong to a workspace: the package that it stands in, else the one in use. */
function packageOf(folder: string): string {
  const isPackage = isFolder(join(folder, "data", "national")) && nameOfPackage(folder) === "thidua";
  if (isPackage) return folder;
  const above = dirname(folder);
  return above === folder ? packageRoot : packageOf(above);
}

function nameOfPackage(folder: string): unknown {
  const path = join(folder, "package.json");
  if (!isFile(path)) return undefined;
  try {
    return (JSON.parse(readText(path)) as { readonly name?: unknown }).name;
  } catch {
    return undefined;
  }
}

export type SoundState = { readonly name: string; readonly workspace: SoundWorkspace };

/** The state with a plan that can be used; undefined where it cannot. */
export function soundState({ name, workspace }: State): SoundState | undefined {
  const sound = asSound(workspace);
  return sound && { name, workspace: sound };
}

/** Files of rules whose text is another one, by their names. */
export function filesChanged(before: Workspace, after: Workspace): readonly string[] {
  const names = new Set([...before.texts.keys(), ...after.texts.keys()]);
  return [...names].filter((name) => before.texts.get(name) !== after.texts.get(name)).sort();
}

/** Whether two workspaces hold the same files of reports and registers, byte for byte, so that reading them twice says nothing more. */
export function holdSameData(before: SoundWorkspace, after: SoundWorkspace): boolean {
  const filesOf = ({ root, places }: SoundWorkspace) =>
    [places.reports, places.registers].flatMap((place) =>
      filesBelow(join(root, place)).map((path) => [namedFrom(root, path), readBytes(path)] as const),
    );
  const [was, is] = [filesOf(before), filesOf(after)];
  return (
    was.length === is.length &&
    was.every(([name, bytes], at) => name === is[at]?.[0] && Buffer.compare(bytes, is[at][1]) === 0)
  );
}
