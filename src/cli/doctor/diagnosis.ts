import { NARROWEST } from "../io.js";
import type { DoctorSentence, DoctorSubject } from "./doctor-words.js";
import type { Environment, Found } from "./environment.js";

/** One thing that was looked at: how it is, and a sentence of what was seen and what to do, made into words last. */
export interface Diagnosis {
  readonly about: DoctorSubject;
  readonly state: "good" | "warning" | "broken";
  readonly says: DoctorSentence;
  readonly values: Readonly<Record<string, string>>;
}

/** Bytes: every paper and list of the example in every format takes 11 million; a batch holds old and new side by side. */
const ROOMY = 200e6;
const TIGHT = 20e6;

/** What each part of an environment comes to; only what keeps the program from its work is broken. */
export function diagnosesOf(seen: Environment): readonly Diagnosis[] {
  return [
    node(seen),
    found("package", seen.package.files, { version: seen.package.version, root: seen.package.root }),
    found("libraries", seen.libraries),
    found("rules", seen.rules),
    unicode(seen),
    letters(seen),
    screen(seen),
    workspace(seen),
    ...writing(seen),
    ...open(seen),
    git(seen),
    disk(seen),
  ];
}

function diagnosis(
  about: DoctorSubject,
  state: Diagnosis["state"],
  says: DoctorSentence,
  values: Diagnosis["values"] = {},
): Diagnosis {
  return { about, state, says, values };
}

function node({ node: { seen, needed } }: Environment): Diagnosis {
  const least = needed.replace(/^\D+/, "");
  const [major = 0, minor = 0] = numbers(seen);
  const [leastMajor = 0, leastMinor = 0] = numbers(least);
  const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
  return diagnosis("node", isOld ? "broken" : "good", isOld ? "nodeOld" : "nodeGood", { seen, least });
}

function numbers(version: string): readonly number[] {
  return version.split(".").map(Number);
}

function found(
  about: "package" | "libraries" | "rules",
  { count, missing }: Found,
  more: Diagnosis["values"] = {},
): Diagnosis {
  if (count === 0) return diagnosis(about, "broken", "nothingThere");
  const values = { ...more, count: String(count), missing: String(missing.length), names: someOf(missing) };
  return missing.length > 0
    ? diagnosis(about, "broken", `${about}Broken`, values)
    : diagnosis(about, "good", `${about}Good`, values);
}

/** A reader needs a few names to know where to look, not all of a folder that is gone. */
function someOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")}, …` : names.join(", ");
}

function unicode({ unicode: { version, vietnamese, windows1258 } }: Environment): Diagnosis {
  return vietnamese && windows1258
    ? diagnosis("unicode", "good", "unicodeGood", { version })
    : diagnosis("unicode", "warning", "unicodePoor");
}

function letters({ letters: seen }: Environment): Diagnosis {
  if (seen.system === "windows") {
    const page = { page: String(seen.codePage ?? "?") };
    return seen.codePage === 65001
      ? diagnosis("letters", "good", "codePageGood", page)
      : diagnosis("letters", "warning", "codePageOther", page);
  }
  return /utf-?8/i.test(seen.locale)
    ? diagnosis("letters", "good", "localeGood", { locale: seen.locale })
    : diagnosis("letters", "warning", seen.locale === "" ? "localeNone" : "localeOther", { locale: seen.locale });
}

function screen({ screen: { columns, noColor, term } }: Environment): Diagnosis {
  if (columns === undefined) return diagnosis("screen", "good", "screenNone");
  const values = { columns: String(columns), least: String(NARROWEST) };
  if (columns < NARROWEST) return diagnosis("screen", "warning", "screenNarrow", values);
  if (noColor) return diagnosis("screen", "good", "screenPlain", values);
  return term === "dumb"
    ? diagnosis("screen", "warning", "screenDumb", values)
    : diagnosis("screen", "good", "screenGood", values);
}

function workspace({ workspace: { path, is, unreadable } }: Environment): Diagnosis {
  if (is === "absent") return diagnosis("workspace", "broken", "workspaceAbsent", { path });
  if (unreadable.length > 0)
    return diagnosis("workspace", "broken", "workspaceUnreadable", { names: someOf(unreadable) });
  return is === "round"
    ? diagnosis("workspace", "good", "workspaceGood", { path })
    : diagnosis("workspace", "warning", "workspaceNone", { path });
}

function writing({ writing: tried }: Environment): readonly Diagnosis[] {
  const failed = tried.flatMap(({ folder, problem }) => (problem === undefined ? [] : [{ folder, problem }]));
  const folders = tried.map(({ folder }) => folder).join(", ");
  if (failed.length === 0) return tried.length === 0 ? [] : [diagnosis("writing", "good", "writingGood", { folders })];
  return failed.map(({ folder, problem }) => diagnosis("writing", "broken", "writingFails", { folder, problem }));
}

/** Where there is no round, nothing was looked for. */
function open({ open: names, workspace: { is } }: Environment): readonly Diagnosis[] {
  if (names.length > 0) return [diagnosis("open", "warning", "openSome", { names: names.join(", ") })];
  return is === "round" ? [diagnosis("open", "good", "openNone")] : [];
}

function git({ git: seen }: Environment): Diagnosis {
  switch (seen.is) {
    case "absent":
      return diagnosis("git", "warning", "gitAbsent");
    case "repository":
      return diagnosis("git", "good", "gitGood", { version: seen.version, top: seen.top });
    case "no_repository":
      return diagnosis("git", "good", "gitNone", { version: seen.version });
    case "not_trusted":
      return diagnosis("git", "warning", "gitNotTrusted", { top: seen.top });
    case "refusing":
      return diagnosis("git", "warning", "gitRefuses", { why: seen.why });
  }
}

function disk({ freeBytes }: Environment): Diagnosis {
  if (freeBytes === undefined) return diagnosis("disk", "good", "diskUnknown");
  const values = { free: String(Math.floor(freeBytes / 1e6)) };
  if (freeBytes < TIGHT) return diagnosis("disk", "broken", "diskFull", values);
  return freeBytes < ROOMY
    ? diagnosis("disk", "warning", "diskTight", values)
    : diagnosis("disk", "good", "diskGood", values);
}
