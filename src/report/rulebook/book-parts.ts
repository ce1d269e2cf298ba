import { asMarkup, type Markup, markup } from "../html/markup.js";
import { anchors } from "./anchors.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** What the contents link to. */
export interface ContentsLine {
  readonly anchor: string;
  readonly name: string;
}

export type ChapterId = keyof ReturnType<typeof tell>["chapters"];

/** A chapter of the annex, with its lines of the contents. */
export interface Chapter {
  readonly id: ChapterId;
  readonly lines: readonly ContentsLine[];
  readonly content: Markup;
}

export function drawChapter(context: RulebookContext, { id, content }: Chapter): Markup {
  const { chapters } = tell(context);
  const anchor = anchors.chapter(id);
  return markup`<section class="chapter" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${chapters[id]}</h2>
${content}</section>
`;
}

/** A part of a chapter under a heading. */
export function part(anchor: string, title: Markup | string, content: Markup): Markup {
  return markup`<section class="part" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title">${title}</h3>
${content}</section>
`;
}

/** One rule under its own heading. */
export function entry(anchor: string, title: Markup | string, content: Markup): Markup {
  return markup`<article id="${anchor}" aria-labelledby="${anchor}-title">
<h4 id="${anchor}-title">${title} <a class="own" href="#${anchor}" aria-label="#${anchor}">#</a></h4>
${content}</article>
`;
}

/** From so many characters on, what is said takes a line of its own. */
const LONG = 55;

/** Terms with what is said of each, short ones side by side; those of which nothing is said are left out. */
export function termList(terms: readonly (readonly [term: string, said: Markup | string | undefined])[]): Markup {
  return markup`<dl>${terms.map(([term, said]) => {
    if (said === undefined || said === "") return undefined;
    const isLong = String(said).replaceAll(/<[^>]*>/g, "").length > LONG;
    return markup`<div${isLong ? asMarkup(' class="long"') : undefined}><dt>${term}</dt><dd>${said}</dd></div>`;
  })}</dl>
`;
}

/** A small heading with what stands under it. */
export function under(heading: string, content: Markup): Markup {
  return markup`<p class="under">${heading}</p>
${content}`;
}

export function bulletList(lines: readonly (Markup | string)[]): Markup {
  return markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>
`;
}

/** Parts set off by a mark. */
export function joined(parts: readonly (Markup | string)[], by = ", "): Markup {
  return markup`${parts.map((one, at) => markup`${at > 0 ? by : ""}${one}`)}`;
}

export function linkTo(anchor: string, name: Markup | string): Markup {
  return markup`<a href="#${anchor}">${name}</a>`;
}
