import { markup } from "../html/markup.js";
import { anchors } from "./anchors.js";
import { type Chapter, entry } from "./book-parts.js";
import { citeInFull } from "./cite-markup.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The movements by theme (phong trào thi đua theo chuyên đề) that awards can be given for. */
export function movementsChapter(context: RulebookContext): Chapter {
  const { movements } = context.result.plan;
  const drawn = movements.map(({ id, name, cite }) =>
    entry(anchors.movement(id), lawWords(context, name), citeInFull(context, cite)),
  );
  return {
    id: "movements",
    lines: movements.map(({ id, name }) => ({ anchor: anchors.movement(id), name })),
    content: drawn.length > 0 ? markup`${drawn}` : markup`<p>${tell(context).nothing}</p>\n`,
  };
}
