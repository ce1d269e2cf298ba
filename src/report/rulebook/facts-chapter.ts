import type { FactDefinition } from "../../domain/fact.js";
import { type Markup, markup } from "../html/markup.js";
import { anchors } from "./anchors.js";
import type { Chapter } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { kindsText } from "./kinds-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The facts (dữ kiện) on which conditions stand, and who says each. */
export function factsChapter(context: RulebookContext): Chapter {
  const own = tell(context);
  const facts = [...context.result.plan.facts.values()];
  const columns = [own.name, own.id, own.type, own.forWhom, own.whoSays];
  const rows = facts.map((fact) => ({
    id: anchors.fact(fact.id),
    cells: [
      lawWords(context, fact.name),
      fact.id,
      typeText(context, fact),
      kindsText(context, fact.for),
      sourcesText(context, fact),
    ],
  }));
  return {
    id: "facts",
    lines: [],
    content: bookTable(
      own.chapters.facts,
      columns.map((title) => ({ title })),
      rows,
    ),
  };
}

function typeText(context: RulebookContext, { type, choices }: FactDefinition): Markup {
  const named = tell(context).factTypes[type];
  if (choices.length === 0) return markup`${named}`;
  return markup`${named}: ${lawWords(context, choices.map(({ name }) => name).join("; "))}`;
}

/** Whom the tool asks, and whether it computes the fact by itself. */
function sourcesText(context: RulebookContext, { form, enterable, source }: FactDefinition): string {
  const { sources } = tell(context);
  return [
    ...(source === "derived" ? [sources.derived] : []),
    ...(form ? [sources.form] : []),
    ...(enterable ? [sources.register] : []),
  ].join("; ");
}
