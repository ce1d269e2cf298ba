import { layoutParts, type PaperLayout } from "../../domain/paper-template.js";
import { type Markup, markup } from "../html/markup.js";
import { paperName } from "../words/paper-name.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { type Chapter, linkTo, part } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { citeInTable, citesBelow } from "./cite-markup.js";
import { sinceText } from "./day-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** How the state's papers are worded and laid out, and the documents on which they rest. */
export function papersChapter(context: RulebookContext): Chapter {
  const own = tell(context);
  const parts = [
    { anchor: "wordings", name: own.wordings, content: wordingTable(context) },
    { anchor: "layouts", name: own.layouts, content: layoutTable(context) },
    { anchor: "grounds", name: own.grounds, content: groundTable(context) },
  ];
  return {
    id: "papers",
    lines: parts.map(({ anchor, name }) => ({ anchor, name })),
    content: markup`${parts.map(({ anchor, name, content }) => part(anchor, name, content))}`,
  };
}

function wordingTable(context: RulebookContext): Markup {
  const own = tell(context);
  const templates = [...context.result.plan.papers.templates.values()];
  const rows = templates.map((one) => ({
    id: anchors.wording(one.paper),
    cells: [own.wordedPapers[one.paper], one.place.file, citeInTable(context, one.cite)],
  }));
  return markup`${bookTable(own.wordings, columnsOf([own.wordings, own.writtenIn, words[context.lang].text.basis]), rows)}${citesBelow(
    context,
    templates.map(({ cite }) => cite),
  )}`;
}

function layoutTable(context: RulebookContext): Markup {
  const own = tell(context);
  const { layouts } = context.result.plan.papers;
  const citesOf = (layout: PaperLayout) => layoutParts.map((one) => layout[one].cite);
  const rows = layouts.map((layout) => ({
    id: anchors.layout(layout.id),
    cells: [
      sinceText(context, layout),
      markup`${layoutParts.map((one) => markup`<p>${own.layoutParts[one]}: ${citeInTable(context, layout[one].cite)}</p>`)}`,
    ],
  }));
  return markup`${bookTable(own.layouts, columnsOf([own.from, words[context.lang].text.basis]), rows)}${citesBelow(
    context,
    layouts.flatMap(citesOf),
  )}`;
}

function groundTable(context: RulebookContext): Markup {
  const own = tell(context);
  const { documents, papers } = context.result.plan;
  const rows = papers.grounds.map((one, at) => {
    const document = documents.get(one.document);
    const named = lawWords(context, document ? paperName(document) : one.document);
    return {
      id: anchors.ground(at),
      cells: [
        linkTo(anchors.document(one.document), named),
        one.papers.map((paper) => own.wordedPapers[paper]).join(", "),
        citeInTable(context, one.cite),
      ],
    };
  });
  return markup`${bookTable(own.grounds, columnsOf([own.document, own.usedIn, words[context.lang].text.basis]), rows)}${citesBelow(
    context,
    papers.grounds.map(({ cite }) => cite),
  )}`;
}

function columnsOf(titles: readonly string[]) {
  return titles.map((title) => ({ title }));
}
