import { join } from "node:path";
import type { Hashes, Making, Run, Tool } from "../domain/manifest.js";
import { compareResults, type Difference } from "../ingest/result/compare-results.js";
import { isFile, readBytes } from "./files.js";
import { takeFile } from "./open-file.js";
import type { proofWords } from "./proof-words.js";

type Word = keyof (typeof proofWords)["vi"];

/** Something that is not as the manifest says, by the name of the file. */
export interface Departure {
  readonly file: string;
  readonly word: Word;
  readonly values: Readonly<Record<string, string>>;
}

/** How a file as written and as made again agree. */
type Agreement = "sameBytes" | "sameFigures";

/** What came of comparing the files of one run. */
export interface Verified {
  readonly departures: readonly Departure[];
  /** Of files that agree in their figures: where their words do not, for the reader. */
  readonly otherWords: readonly Departure[];
  readonly sameBytes: number;
  readonly sameFigures: number;
}

/** One run of a manifest, with the making it belongs to; or the same command as it was given again. */
export interface VerifiedRun {
  readonly making: Making;
  readonly run: Run;
  /** Where its files lie. */
  readonly folder: string;
}

/** The files of a run beside those of the same command given again; with another version of the tool figures decide. */
export async function verifyRun(
  written: VerifiedRun,
  again: VerifiedRun,
  known: ReadonlySet<string>,
): Promise<Verified> {
  const [was, is] = [written.making, again.making];
  const departures: Departure[] = [
    ...hashChanges(ownRules(was, is), ownRules(is, was), ["ruleChanged", "ruleGone", "ruleNew"]),
    ...hashChanges(was.inputs, is.inputs, ["inputChanged", "inputGone", "inputNew"]),
  ];
  const otherWords: Departure[] = [];
  const count = { sameBytes: 0, sameFigures: 0 };
  for (const [file, hash] of written.run.files) {
    const found = await compareFile(file, hash, written, again);
    if (found.agreement === undefined) departures.push(found.said);
    else count[found.agreement] += 1;
    if (found.agreement === "sameFigures") otherWords.push(found.said);
  }
  // What another run of the manifest has written since is compared there.
  const added = [...again.run.files.keys()].filter((file) => !known.has(file));
  departures.push(...added.map((file): Departure => ({ file, word: "fileMade", values: {} })));
  return { departures, otherWords, ...count };
}

type Compared =
  | { readonly agreement: "sameBytes" }
  | { readonly agreement: Exclude<Agreement, "sameBytes"> | undefined; readonly said: Departure };

/** One file as written beside the one made again. */
async function compareFile(file: string, hash: string, written: VerifiedRun, again: VerifiedRun): Promise<Compared> {
  const departs = (word: Word, values = {}) => ({ agreement: undefined, said: { file, word, values } });
  const [was, is] = [join(written.folder, file), join(again.folder, file)];
  if (!isFile(was)) return departs("fileGone");
  const taken = takeFile(was, file);
  if ("finding" in taken) return departs("fileClosed");
  const { bytes } = taken;
  if (taken.hash !== hash) return departs("fileTouched");
  if (!isFile(is)) return departs("fileNotMade");
  const now = readBytes(is);
  if (Buffer.compare(bytes, now) === 0) return { agreement: "sameBytes" };
  const differences = await compareResults(file, bytes, now);
  if (!differences) return departs("fileOther");
  const { figures, words } = differences;
  const [first] = [...figures, ...words];
  const values = { count: String(figures.length || words.length), ...shown(first) };
  if (figures.length > 0) return departs("figuresOther", values);
  if (written.making.tool.version === again.making.tool.version)
    return first ? departs("wordsOther", values) : departs("looksOther");
  return { agreement: "sameFigures", said: { file, word: first ? "wordsOther" : "looksOther", values } };
}

/** Both texts from where they part, and a little before it. */
function shown({ place, was, is }: Difference = { place: "", was: "", is: "" }) {
  const parts = [...was].findIndex((letter, at) => letter !== is[at]);
  const from = Math.max(0, (parts < 0 ? was.length : parts) - 20);
  const cut = (text: string) => {
    const tail = `${from > 0 ? "…" : ""}${text.slice(from)}`.replaceAll(/\s+/g, " ");
    return tail.length > 60 ? `${tail.slice(0, 59)}…` : tail;
  };
  return { place, was: cut(was), is: cut(is) };
}

/** Every rule; but packaged ones belong to the tool where its version is another. */
function ownRules({ rules, tool }: Making, other: Making): Hashes {
  if (tool.version === other.tool.version) return rules;
  return new Map([...rules].filter(([name]) => !name.startsWith("package:")));
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
  const names = [...new Set([...was.libraries.keys(), ...is.libraries.keys()])];
  const parts = (word: Word, one: string, other: string, values = {}) =>
    one === other ? [] : [{ word, values: { was: one, is: other, ...values } }];
  return [
    ...parts("toolVersion", was.version, is.version),
    ...(was.version === is.version ? parts("toolCode", was.code, is.code, { version: is.version }) : []),
    ...parts("toolNode", was.node, is.node),
    ...names.flatMap((name) =>
      parts("toolLibrary", was.libraries.get(name) ?? "–", is.libraries.get(name) ?? "–", { name }),
    ),
  ];
}
