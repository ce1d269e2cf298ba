import { rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { CommandContext } from "./command-context.js";
import { filesBelow, isFile, isFolder, namedFrom, packageRoot, readBytes } from "./files.js";
import { checkOut, repositoryOf, revisionsOf } from "./git.js";
import { UsageError } from "./io.js";
import { registerOf } from "./read-registers.js";
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
  return use(folderState(context, from, options), folderState(context, to, options));
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
  const folders: string[] = [];
  const at = (revision: string): State => {
    // The rules that come with the package are compared too, where the package itself is what is reviewed.
    const folder = checkOut(context, repository, revision, [repository.prefix || ".", "data"]);
    folders.push(folder);
    return stateIn(revision, join(folder, repository.prefix));
  };
  try {
    return await use(at(from), to === undefined ? stateIn(say(lang, "workingTree"), root) : at(to));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** A workspace; or a folder of reports or of registers alone, under the rules of the workspace in use. */
function folderState(context: CommandContext, named: string, options: StateOptions): State {
  const { io, lang } = context;
  const folder = resolve(io.cwd, named);
  if (!isFolder(folder)) throw new UsageError(say(lang, "noFolder", { what: named }));
  if (isFile(join(folder, WORKSPACE_FILE))) return stateIn(named, folder);
  const state = stateIn(named, resolve(io.cwd, options.workspace ?? "."));
  const { places, root } = state.workspace;
  if (!places) return state;
  const files = filesBelow(folder);
  const kind = files.length > 0 && files.every((path) => registerOf(path)) ? "registers" : "reports";
  return { ...state, workspace: { ...state.workspace, places: { ...places, [kind]: relative(root, folder) } } };
}

function stateIn(name: string, folder: string): State {
  return { name, workspace: openWorkspace(dirname(folder), basename(folder), packageOf(folder)) };
}

/** The folder with the packaged rules that belong to a workspace: those it stands among, else those in use. */
function packageOf(folder: string): string {
  if (isFolder(join(folder, "data", "national"))) return folder;
  const above = dirname(folder);
  return above === folder ? packageRoot : packageOf(above);
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
