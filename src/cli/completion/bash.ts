import type { CommandLine } from "./command-line.js";

/**
 * Completion for bash, from 3.2 on and without its bash-completion package. Where no word is known it leaves the path to
 * bash (`-o default`). bash parts `--lang=vi` at the sign, so that the option then stands one word further back.
 */
export function bashScript(lines: readonly CommandLine[]): string {
  const values = lines.flatMap(({ name, values }) =>
    [...values].map(([flag, words]) => `    '${name} ${flag}') words='${words.join(" ")}' ;;`),
  );
  const flags = lines.map(({ name, flags }) => `        '${name} -'*) words='${flags.join(" ")}' ;;`);
  const words = lines
    .filter((line) => line.words.length > 0)
    .map(({ name, words }) => `        '${name} '*) words='${words.join(" ")}' ;;`);
  const names = lines.map(({ name }) => name).filter((name) => name !== "");
  return `_thidua() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' words='' i
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
    ${names.join(" | ")})
      command=\${COMP_WORDS[i]}
      break
      ;;
    esac
  done
  case "$command $previous" in
${values.join("\n")}
    *)
      case "$command $current" in
${[...flags, ...words].join("\n")}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _thidua thidua
`;
}
