import type { ExampleRun } from "../../domain/example-run.js";
import type { TextPlace } from "../../domain/place.js";
import { type Markup, markup } from "../html/markup.js";
import { findingWords } from "../words/finding-words.js";
import { fill } from "../words/language.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** What became of an example when it was run. */
export function outcomeOf(context: RulebookContext, place: TextPlace): Markup {
  const own = tell(context);
  const run = context.runs.get(place);
  if (!run) return markup`<span class="bad">${own.notRun}</span>`;
  const { findings } = run;
  if (findings.length === 0) return markup`<span class="good">${own.asSaid}</span>`;
  const said = findings.map((one) => findingWords(one, context.lang)).join(" ");
  return markup`<span class="bad">${own.otherwise}: ${said}</span>`;
}

/** How many examples were run, and how many of them come out. */
export function examplesLine(context: RulebookContext): string {
  const runs = [...context.runs.values()];
  const good = runs.filter(comesOut).length;
  const counts = { all: String(runs.length), good: String(good), bad: String(runs.length - good) };
  return fill(tell(context).examplesRan, counts);
}

function comesOut({ findings }: ExampleRun): boolean {
  return findings.length === 0;
}
