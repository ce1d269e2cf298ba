import { spawnSync } from "node:child_process";
import { NARROWEST } from "../io.js";
import type { Environment, Letters } from "./environment.js";

/** What the machine's Node, terminal and system settings are; a terminal that does not tell its width is drawn for as the narrowest. */
export function seenOfMachine(): Pick<Environment, "unicode" | "letters" | "screen"> {
  const { env, stdout, versions } = process;
  return {
    unicode: {
      version: versions.icu ?? "",
      vietnamese: typeof Intl !== "undefined" && Intl.Collator.supportedLocalesOf(["vi"]).length > 0,
      windows1258: knowsWindows1258(),
    },
    letters: lettersOf(),
    screen: {
      columns: stdout.isTTY === true ? stdout.columns || NARROWEST : undefined,
      noColor: (env["NO_COLOR"] ?? "") !== "",
      term: env["TERM"] ?? "",
    },
  };
}

/** A Node built without its full ICU knows only a few encodings. */
function knowsWindows1258(): boolean {
  try {
    return new TextDecoder("windows-1258").decode(new Uint8Array([0xf0])) === "đ";
  } catch {
    return false;
  }
}

function lettersOf(): Letters {
  if (process.platform === "win32") {
    // "Active code page: 1258", in the words of the system's language.
    const [page] = /\d+/.exec(spawnSync("chcp.com", { encoding: "latin1" }).stdout ?? "") ?? [];
    return { system: "windows", codePage: page === undefined ? undefined : Number(page) };
  }
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return { system: "other", locale: LC_ALL || LC_CTYPE || LANG || "" };
}
