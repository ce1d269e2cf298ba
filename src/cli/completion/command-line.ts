import type { Command } from "commander";

/** What can be typed behind one command's name (lệnh); behind `thidua` alone the name is empty. */
export interface CommandLine {
  readonly name: string;
  /** Its options (tùy chọn), those of every command among them. */
  readonly flags: readonly string[];
  /** Of the options that take a value the words it can be; none: a path, or something of one's own. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The words of its first argument: for `thidua` itself the commands. */
  readonly words: readonly string[];
}

/**
 * Every command line of a program, as its help describes it: whoever adds a command adds its completion. Options of
 * `thidua` itself that take a value, such as `--lang`, hold for every command.
 */
export function commandLinesOf(program: Command): readonly CommandLine[] {
  const own = commandLine(
    program,
    "",
    program.commands.map((command) => command.name()),
  );
  const inner = program.commands.map((command) => {
    const line = commandLine(command, command.name(), command.registeredArguments[0]?.argChoices ?? []);
    return { ...line, flags: [...line.flags, ...own.values.keys()], values: new Map([...line.values, ...own.values]) };
  });
  return [own, ...inner];
}

function commandLine(command: Command, name: string, words: readonly string[]): CommandLine {
  const options = command.createHelp().visibleOptions(command);
  const flagsOf = (option: (typeof options)[number]) =>
    [option.long, option.short].filter((flag) => flag !== undefined);
  const valued = options.filter((option) => option.required);
  return {
    name,
    flags: options.flatMap(flagsOf),
    values: new Map(
      valued.flatMap((option) => flagsOf(option).map((flag) => [flag, option.argChoices ?? []] as const)),
    ),
    words,
  };
}
