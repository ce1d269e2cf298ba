import { join } from "node:path";
import type { Hashes, Making, Manifest, Tool } from "../domain/manifest.js";
import { figuresIn } from "../ingest/result/figures-in.js";
import { isFile, readBytes } from "./files.js";
import { sha256 } from "./hashes.js";
import type { proofWords } from "./proof-words.js";

type Word = keyof (typeof proofWords)["vi"];

/** Something that is not as the manifest says, by the name of the file. */
export interface Departure {
  readonly file: string;
  readonly word: Word;
  readonly values: Readonly<Record<string, string>>;
}

/** What came of comparing. */
export interface Verified {
  readonly departures: readonly Departure[];
  /** Files that are the same byte for byte, and those of which only the figures are. */
  readonly sameBytes: number;
  readonly sameFigures: number;
}

/** A folder of results, and the one into which its commands were given again. */
export interface Folders {
  readonly written: string;
  readonly again: string;
}

/** Results beside those of the same commands given again; of another tool the figures decide where the bytes differ. */
export async function verifyMaking(making: Making, again: Making, folders: Folders): Promise<Verified> {
  const isOther = toolChanges(making.tool, again.tool).length > 0;
  const departures: Departure[] = [
    ...hashChanges(ownRules(making, again), ownRules(again, making), ["ruleChanged", "ruleGone", "ruleNew"]),
    ...hashChanges(making.inputs, again.inputs, ["inputChanged", "inputGone", "inputNew"]),
  ];
  const same = { bytes: 0, figures: 0 };
  const [written, made] = [filesOf(making), filesOf(again)];
  for (const [file, hash] of written) {
    const found = await compareFile(file, hash, folders, isOther);
    if (found === "bytes" || found === "figures") same[found] += 1;
    else departures.push(found);
  }
  for (const file of made.keys()) if (!written.has(file)) departures.push({ file, word: "fileMade", values: {} });
  return { departures, sameBytes: same.bytes, sameFigures: same.figures };
}

/** One file as written beside the one made again. */
async function compareFile(
  file: string,
  hash: string,
  folders: Folders,
  isOther: boolean,
): Promise<"bytes" | "figures" | Departure> {
  const [was, is] = [join(folders.written, file), join(folders.again, file)];
  const departs = (word: Word, values = {}): Departure => ({ file, word, values });
  if (!isFile(was)) return departs("fileGone");
  const bytes = readBytes(was);
  if (sha256(bytes) !== hash) return departs("fileTouched");
  if (!isFile(is)) return departs("fileNotMade");
  const now = readBytes(is);
  if (Buffer.compare(bytes, now) === 0) return "bytes";
  if (!isOther) return departs("fileOther");
  const [figures, figuresNow] = [await figuresIn(file, bytes), await figuresIn(file, now)];
  const length = Math.max(figures.length, figuresNow.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => figures[index] !== figuresNow[index]);
  if (at === undefined) return "figures";
  return departs("figuresOther", { was: figures[at] ?? "–", is: figuresNow[at] ?? "–" });
}

/** Every rule; but packaged ones belong to the tool where its version is another. */
function ownRules({ rules, tool }: Making, other: Making): Hashes {
  if (tool.version === other.tool.version) return rules;
  return new Map([...rules].filter(([name]) => !name.startsWith("data/")));
}

function hashChanges(was: Hashes, is: Hashes, words: readonly [changed: Word, gone: Word, added: Word]) {
  const [changed, gone, added] = words;
  const departs = (file: string, word: Word): Departure => ({ file, word, values: {} });
  return [
    ...[...was]
      .filter(([file, hash]) => is.get(file) !== hash)
      .map(([file]) => departs(file, is.has(file) ? changed : gone)),
    ...[...is.keys()].filter((file) => !was.has(file)).map((file) => departs(file, added)),
  ];
}

/** What of the tool is another than it was. */
export function toolChanges(was: Tool, is: Tool): readonly Omit<Departure, "file">[] {
  const version = { was: was.version, is: is.version };
  const libraries = [...is.libraries].filter(([name, one]) => was.libraries.get(name) !== one);
  return [
    ...(was.version === is.version ? [] : [{ word: "toolVersion" as const, values: version }]),
    ...(was.version !== is.version || was.code === is.code
      ? []
      : [{ word: "toolCode" as const, values: { version: is.version } }]),
    ...(was.node === is.node ? [] : [{ word: "toolNode" as const, values: { was: was.node, is: is.node } }]),
    ...libraries.map(([name, one]) => ({
      word: "toolLibrary" as const,
      values: { name, was: was.libraries.get(name) ?? "–", is: one },
    })),
  ];
}

function filesOf({ runs }: Making): Hashes {
  return new Map(runs.flatMap(({ files }) => [...files]));
}

/** Files of the manifest, whichever run made them. */
export function allFiles({ makings }: Manifest): ReadonlySet<string> {
  return new Set(makings.flatMap((making) => [...filesOf(making).keys()]));
}
