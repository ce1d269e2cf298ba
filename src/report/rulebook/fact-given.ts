import { factValue } from "../../domain/fact.js";
import { type Markup, markup } from "../html/markup.js";
import { factText } from "../tables/fact-text.js";
import { anchors } from "./anchors.js";
import { linkTo } from "./book-parts.js";
import { lawWords, type RulebookContext } from "./rulebook-context.js";

/** A fact as an example gives it: its name and its value in words. */
export function factGiven(context: RulebookContext, id: string, text: string): Markup {
  const definition = context.result.plan.facts.get(id);
  const value = factValue(definition, text);
  const shown = value ? factText(context, id, value) : text;
  return markup`${linkTo(anchors.fact(id), lawWords(context, definition?.name ?? id))}: ${lawWords(context, shown)}`;
}
