import type { LegalDocument } from "../../domain/document.js";
import { grouped } from "../../domain/grouped.js";
import { type Markup, markup } from "../html/markup.js";
import { paperName } from "../words/paper-name.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { backLinks } from "./back-links.js";
import { type Chapter, entry, joined, linkTo, termList } from "./book-parts.js";
import { basisMark } from "./cite-markup.js";
import type { CitedRule } from "./cited-rules.js";
import { dayText } from "./day-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The register of documents (sổ văn bản), each with the rules that cite it. */
export function documentsChapter(context: RulebookContext, rules: readonly CitedRule[]): Chapter {
  const documents = [...context.result.plan.documents.values()];
  const citing = grouped(rules, ({ cite }) => cite.document);
  return {
    id: "documents",
    lines: documents.map((one) => ({ anchor: anchors.document(one.id), name: paperName(one) })),
    content: markup`${documents.map((one) => documentEntry(context, one, citing.get(one.id) ?? []))}`,
  };
}

function documentEntry(context: RulebookContext, document: LegalDocument, citing: readonly CitedRule[]): Markup {
  const own = tell(context);
  const { name, number, kind, issuer, issued, inForce, until, overtaken, amends, replaces, seenIn, note } = document;
  const link = (id: string) => documentLink(context, id);
  const force = [
    ...(inForce === undefined ? [] : [`${own.from.toLowerCase()} ${dayText(inForce)}`]),
    ...(until === undefined ? [] : [`${own.until.toLowerCase()} ${dayText(until)}`]),
  ];
  return entry(
    anchors.document(document.id),
    lawWords(context, paperName(document)),
    markup`${termList([
      [own.kind, lawWords(context, kind)],
      [own.number, number],
      [own.name, lawWords(context, name)],
      [own.issuer, issuer && lawWords(context, issuer)],
      [own.issued, dayText(issued)],
      [own.inForce, force.join(", ")],
      [own.amends, amends.length > 0 ? joined(amends.map(link), "; ") : undefined],
      [own.replaces, replaces.length > 0 ? joined(replaces.map(link), "; ") : undefined],
      [own.overtaken, overtaken && overtakenText(context, overtaken)],
      [words[context.lang].text.basis, basisMark(context, document.basis)],
      [own.seenIn, seenIn && lawWords(context, seenIn)],
      [words[context.lang].text.noteBeside, note && lawWords(context, note)],
      [own.citedBy, citing.length > 0 ? backLinks(context, citing) : own.notCited],
    ])}`,
  );
}

function overtakenText(context: RulebookContext, { by, from }: NonNullable<LegalDocument["overtaken"]>): Markup {
  return markup`${documentLink(context, by)}, ${tell(context).from.toLowerCase()} ${dayText(from)}`;
}

function documentLink(context: RulebookContext, id: string): Markup {
  const document = context.result.plan.documents.get(id);
  return linkTo(anchors.document(id), lawWords(context, document ? paperName(document) : id));
}
