import type { Award } from "../../domain/award.js";
import { type Markup, markup } from "../html/markup.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { awardExamples } from "./award-examples.js";
import { awardRule } from "./award-rule.js";
import { authorityTable, quotaTable, voteTable } from "./award-tables.js";
import { bulletList, type Chapter, part, termList, under } from "./book-parts.js";
import { citeInFull } from "./cite-markup.js";
import { dayText, sinceText } from "./day-text.js";
import { kindsText } from "./kinds-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** Each title and commendation with all its rules, and what remains for people to judge. */
export function awardsChapter(context: RulebookContext): Chapter {
  const { awards } = context.result.plan;
  return {
    id: "awards",
    lines: awards.map(({ id, name }) => ({ anchor: anchors.award(id), name })),
    content: markup`${awards.map((award) =>
      part(anchors.award(award.id), lawWords(context, award.name), awardContent(context, award)),
    )}`,
  };
}

function awardContent(context: RulebookContext, award: Award): Markup {
  const own = tell(context);
  const { text } = words[context.lang];
  const { notModelled } = award;
  return markup`${termList([
    [own.forWhom, kindsText(context, award.for)],
    [own.kind, own.awardKinds[award.kind]],
    [own.clock, own.decisionClock],
    [own.competition, own.competitions[award.competition]],
    [own.otherNames, award.aliases.length > 0 ? lawWords(context, award.aliases.join("; ")) : undefined],
  ])}${award.onlyWhenPutForward ? markup`<p>${own.putForward}</p>\n` : undefined}${award.rules.map((rule) =>
    awardRule(context, award, rule),
  )}${award.votes.length > 0 ? under(own.votes, voteTable(context, award)) : undefined}${
    award.quotas.length > 0 ? under(own.quotas, quotaTable(context, award)) : undefined
  }${award.authorities.length > 0 ? under(own.authorities, authorityTable(context, award)) : undefined}${dossierOf(
    context,
    award,
  )}${notesOf(context, award)}${
    notModelled.length > 0
      ? under(text.notModelled, bulletList(notModelled.map((one) => lawWords(context, one))))
      : undefined
  }${award.examples.length > 0 ? under(own.examples, awardExamples(context, award)) : undefined}`;
}

function dossierOf(context: RulebookContext, { id, dossier }: Award): Markup | undefined {
  if (!dossier) return undefined;
  const papers = dossier.papers.map((one) => words[context.lang].dossierPapers[one]);
  return under(
    tell(context).dossier,
    markup`<div id="${anchors.dossier(id)}">${bulletList(papers)}${citeInFull(context, dossier.cite)}</div>
`,
  );
}

function notesOf(context: RulebookContext, { id, notes }: Award): Markup | undefined {
  if (notes.length === 0) return undefined;
  const own = tell(context);
  const lines = notes.map((note, at) => {
    const until = note.until === undefined ? "" : ` – ${dayText(note.until)}`;
    return markup`<li id="${anchors.note(id, at)}">${lawWords(context, note.text)} <span class="faint">(${own.from.toLowerCase()} ${sinceText(context, note)}${until})</span>${citeInFull(context, note.cite)}</li>
`;
  });
  return under(own.notes, markup`<ul>${lines}</ul>\n`);
}
