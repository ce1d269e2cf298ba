/** How long the tool takes to begin: its help, and a check of the example, against a Node that does nothing. */
import { alternating, node, thidua } from "./measured.mjs";

export function start() {
  const { empty, help, check } = alternating(9, {
    empty: () => node(["-e", "0"]),
    help: () => node(thidua("--help")),
    check: () => node(thidua("check", "examples/kien-giang-2017", "--fail-on", "never")),
  });
  return {
    title: "Starting",
    rows: [
      ["node -e 0", empty],
      ["thidua --help", help],
      ["thidua check, the example", check],
    ],
    bounds: [{ what: "help against node -e 0", times: help.cpu / empty.cpu, must: 1.5, aim: 1.2 }],
  };
}
