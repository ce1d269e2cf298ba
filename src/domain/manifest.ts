/** SHA-256 of files by their names, in hexadecimal digits (mã băm). */
export type Hashes = ReadonlyMap<string, string>;

/** The tool that makes results, with all that could make them come out otherwise. */
export interface Tool {
  readonly version: string;
  /** Hash of its code. */
  readonly code: string;
  /** The version of Node that runs it. */
  readonly node: string;
  /** Versions of the libraries by their names. */
  readonly libraries: ReadonlyMap<string, string>;
}

/** Where the workspace stood in its git repository. */
export interface Commit {
  readonly id: string;
  /** It holds every file of rules and inputs that lies in the workspace, as it was read. */
  readonly clean: boolean;
}

/** A command that wrote files, without its workspace and its folder: it can be given again anywhere. */
export interface Run {
  readonly command: readonly string[];
  readonly files: Hashes;
}

/** What results were made from, and the runs that made them (nguồn của kết quả). */
export interface Making {
  readonly tool: Tool;
  readonly commit: Commit | undefined;
  /** thidua.yaml, mapping.yaml, and every file of rules; those of the package under `package:`. */
  readonly rules: Hashes;
  /** Reports and registers, named from the workspace. */
  readonly inputs: Hashes;
  readonly runs: readonly Run[];
}

/** What is in a folder of results and where it came from (bản kê kết quả); each file is of one run. */
export interface Manifest {
  readonly makings: readonly Making[];
}

export type Origin = Omit<Making, "runs">;

/** The manifest once a run has written its files: they, and what the same command wrote before, are of no older run. */
export function withRun(manifest: Manifest, origin: Origin, run: Run): Manifest {
  const older = manifest.makings
    .map((making) => ({ ...making, runs: making.runs.flatMap((one) => left(one, run)) }))
    .filter((making) => making.runs.length > 0);
  const at = older.findIndex((making) => isSame(originOf(making), origin));
  if (at < 0) return { makings: [...older, { ...origin, runs: [run] }] };
  return {
    makings: older.map((making, index) => (index === at ? { ...making, runs: [...making.runs, run] } : making)),
  };
}

/** What is left of an older run. */
function left(older: Run, run: Run): readonly Run[] {
  const files = new Map([...older.files].filter(([name]) => !run.files.has(name)));
  const isAgain = older.command.join("\n") === run.command.join("\n");
  return isAgain || (files.size === 0 && older.files.size > 0) ? [] : [{ ...older, files }];
}

function originOf({ runs: _, ...origin }: Making): Origin {
  return origin;
}

function isSame(one: Origin, other: Origin): boolean {
  const text = (origin: Origin) =>
    JSON.stringify(origin, (_, value) => (value instanceof Map ? [...value].sort() : value));
  return text(one) === text(other);
}
