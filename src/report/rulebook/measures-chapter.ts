import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { anchors } from "./anchors.js";
import type { Chapter } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The units of measure (đơn vị tính), their other spellings, and what each is a multiple of. */
export function measuresChapter(context: RulebookContext): Chapter {
  const own = tell(context);
  const { measures } = context.result.plan;
  const columns = [own.name, own.id, own.otherNames, own.isA];
  const rows = [...measures.values()].map(({ id, name, aliases, base, factor }) => ({
    id: anchors.measure(id),
    cells: [
      lawWords(context, name),
      id,
      lawWords(context, aliases.join("; ")),
      base === id
        ? ""
        : lawWords(
            context,
            fill(own.multiple, { factor: numberText(factor, context.lang), base: measures.get(base)?.name ?? base }),
          ),
    ],
  }));
  return {
    id: "measures",
    lines: [],
    content: bookTable(
      own.chapters.measures,
      columns.map((title) => ({ title })),
      rows,
    ),
  };
}
