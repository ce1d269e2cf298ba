/** What was seen of the machine, of the package and of the workspace: data only, so that any machine can be described. */
export interface Environment {
  readonly node: { readonly seen: string; readonly needed: string };
  readonly package: { readonly version: string; readonly root: string; readonly files: Found };
  /** The packages that ours stands on. */
  readonly libraries: Found;
  /** The files of rules that come with the package. */
  readonly rules: Found;
  readonly unicode: { readonly version: string; readonly vietnamese: boolean; readonly windows1258: boolean };
  readonly letters: Letters;
  readonly screen: Screen;
  readonly workspace: {
    readonly path: string;
    /** A folder without thidua.yaml is no round. */
    readonly is: "round" | "folder" | "absent";
    /** Files and folders that cannot be read. */
    readonly unreadable: readonly string[];
  };
  /** Where a file was written and removed again, with the code of the file system where that failed. */
  readonly writing: readonly { readonly folder: string; readonly problem: string | undefined }[];
  /** Workbooks of the round beside which Excel has left its lock. */
  readonly open: readonly string[];
  readonly git: Git;
  /** Undefined where the file system does not tell. */
  readonly freeBytes: number | undefined;
}

/** How many things are there, and which are not, or cannot be read. */
export interface Found {
  readonly count: number;
  readonly missing: readonly string[];
}

/** In which encoding the terminal understands what it is sent: Windows has code pages, other systems a locale. */
export type Letters =
  | { readonly system: "windows"; readonly codePage: number | undefined }
  | { readonly system: "other"; readonly locale: string };

export interface Screen {
  /** Undefined where stdout is a pipe or a file. */
  readonly columns: number | undefined;
  readonly noColor: boolean;
  readonly term: string;
}

export type Git =
  | { readonly is: "absent" }
  | { readonly is: "repository"; readonly version: string; readonly top: string }
  | { readonly is: "no_repository"; readonly version: string }
  /** The repository belongs to another user of the machine, so that git reads nothing of it. */
  | { readonly is: "not_trusted"; readonly version: string; readonly top: string }
  | { readonly is: "refusing"; readonly version: string; readonly why: string };
