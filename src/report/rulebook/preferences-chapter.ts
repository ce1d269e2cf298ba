import { markup } from "../html/markup.js";
import { anchors } from "./anchors.js";
import { type Chapter, entry, termList } from "./book-parts.js";
import { citeInFull } from "./cite-markup.js";
import { conditionTree } from "./condition-tree.js";
import { sinceText } from "./day-text.js";
import { kindsText } from "./kinds-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** Whom law and plan prefer (ưu tiên) where several qualify. */
export function preferencesChapter(context: RulebookContext): Chapter {
  const own = tell(context);
  const { preferences } = context.result.plan;
  const drawn = preferences.map((one) =>
    entry(
      anchors.preference(one, preferences),
      lawWords(context, one.label),
      markup`${termList([
        [own.from, sinceText(context, one)],
        [own.forWhom, kindsText(context, one.for)],
      ])}${conditionTree(context, one.criterion)}${citeInFull(context, one.cite)}`,
    ),
  );
  return {
    id: "preferences",
    lines: preferences.map((one) => ({ anchor: anchors.preference(one, preferences), name: one.label })),
    content: drawn.length > 0 ? markup`${drawn}` : markup`<p>${own.nothing}</p>\n`,
  };
}
