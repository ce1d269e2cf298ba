import type { ExampleRun } from "../../domain/example-run.js";
import type { TextPlace } from "../../domain/place.js";
import { type Markup, markup } from "../html/markup.js";
import type { RoundResult } from "../result.js";
import type { NamingContext } from "../tables/draw-context.js";
import { rulebookWords } from "../words/rulebook-words.js";

/** What every chapter of the annex is written from: the plan with its rules, and what became of their examples. */
export interface RulebookContext extends NamingContext {
  readonly result: Pick<RoundResult, "plan" | "round" | "judgedOn">;
  /** By the place where the example is written. */
  readonly runs: ReadonlyMap<TextPlace, ExampleRun>;
}

/** The annex's own words. */
export function tell({ lang }: NamingContext) {
  return rulebookWords[lang];
}

/** Words of plan and law, Vietnamese whatever the language of the page. */
export function lawWords({ lang }: NamingContext, text: string): Markup {
  return lang === "vi" ? markup`${text.trim()}` : markup`<span lang="vi">${text.trim()}</span>`;
}
