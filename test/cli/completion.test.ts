import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { buildProgram } from "../../src/cli/program.js";
import { run } from "../helpers/run.js";

/** Everything that can be typed, as commander itself has it. */
const io = { cwd: "", out: () => {}, err: () => {}, colour: false, watched: false, width: 80 };
const program = buildProgram({ io, lang: "vi", finish: () => {} }, "0", main);
const commands = program.commands.map((command) => ({
  name: command.name(),
  flags: [...command.options, ...program.options.filter((option) => option.required)].flatMap(flagsOf),
  choices: command.options.flatMap((option) => flagsOf(option).map((flag) => [flag, option.argChoices ?? []] as const)),
}));

function flagsOf({ long, short }: { readonly long?: string; readonly short?: string }): readonly string[] {
  return [long, short].filter((flag) => flag !== undefined);
}

const scripts = { bash: "", powershell: "" };
beforeAll(async () => {
  for (const shell of ["bash", "powershell"] as const) scripts[shell] = (await run(["completion", shell])).out;
});

/** What a real bash offers for the last of some words, as it parts them. */
function offered(...words: readonly string[]): readonly string[] {
  const asked = `${scripts.bash}
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_thidua
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-uc", asked, "bash", ...words], {
    encoding: "utf8",
  });
  expect([stderr, status]).toEqual(["", 0]);
  return stdout.split("\n").filter((word) => word !== "");
}

describe("bash", () => {
  test.each([
    ["the commands that begin so", ["thidua", "st"], ["status"]],
    ["commands behind an option of them all", ["thidua", "--lang", "en", "sch"], ["schema"]],
    ["the options of a command", ["thidua", "evaluate", "--de"], ["--decided-on"]],
    ["options behind a workspace", ["thidua", "evaluate", "dot-xet-2018", "--f"], ["--format", "--fail-on"]],
    ["kinds of report", ["thidua", "report", "--kind", "pr"], ["prizes", "progress"]],
    ["formats of one command, not of another", ["thidua", "status", "--format", ""], ["terminal", "md", "json"]],
    ["languages, where bash parts the word at the sign", ["thidua", "check", "--lang", "=", "e"], ["en"]],
    ["languages right behind the sign", ["thidua", "check", "--lang", "="], ["vi", "en"]],
    ["registers", ["thidua", "template", "--register", "no"], ["nominees"]],
    ["shells", ["thidua", "completion", ""], ["bash", "powershell"]],
    ["no word for a workspace, which is a path", ["thidua", "evaluate", ""], []],
    ["no word for a folder, though an option stands before", ["thidua", "report", "--out", ""], []],
    ["no option for the value of an option", ["thidua", "evaluate", "--unit", "-"], []],
  ])("offers %s", (_, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  test("leaves paths to bash", () => {
    const told = spawnSync("bash", ["--norc", "-c", `${scripts.bash}\ncomplete -p thidua`], { encoding: "utf8" });
    expect(told.stdout).toBe("complete -o default -F _thidua thidua\n");
  });

  test("knows every command", () => {
    expect(offered("thidua", "")).toEqual(commands.map(({ name }) => name));
  });

  test.each(commands)("knows every option of $name", ({ name, flags }) => {
    expect(new Set(offered("thidua", name, "-"))).toEqual(new Set([...flags, "--help", "-h"]));
  });

  test.each(commands.flatMap(({ name, choices }) => choices.map(([flag, words]) => ({ name, flag, words }))))(
    "knows what can follow $name $flag",
    ({ name, flag, words }) => {
      expect(offered("thidua", name, flag, "")).toEqual(words);
    },
  );
});

/** No PowerShell runs these tests: only that the script holds everything, and that its parts close. */
describe("PowerShell", () => {
  test("holds each command with all its options", () => {
    for (const { name, flags } of commands) {
      const line = scripts.powershell.split("\n").find((one) => one.trim().startsWith(`'${name}' = @('--`));
      expect(flags.filter((flag) => !line?.includes(`'${flag}'`))).toEqual([]);
    }
  });

  test("holds the words of each option that has some", () => {
    for (const { name, choices } of commands)
      for (const [flag, words] of choices.filter(([, known]) => known.length > 0))
        expect(scripts.powershell).toContain(`'${name} ${flag}' = @(${words.map((word) => `'${word}'`).join(", ")})`);
  });

  test("names no key twice in a table, which PowerShell refuses, even in other letters", () => {
    for (const table of scripts.powershell.split("@{").slice(1)) {
      const keys = [...table.matchAll(/^ +'([^']*)' = @\(/gm)].map(([, key = ""]) => key.toLowerCase());
      expect(keys.length).toBeGreaterThan(10);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("closes what it opens, and is ASCII", () => {
    const bare = scripts.powershell.replace(/'[^']*'/g, "");
    for (const [open, close] of ["()", "{}", "[]"])
      expect(bare.split(open ?? "").length).toBe(bare.split(close ?? "").length);
    expect(bare).not.toContain("'");
    expect(scripts.powershell).toMatch(/^[\n -~]+$/);
  });
});
