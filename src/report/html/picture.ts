import type { Picture } from "../document.js";
import { asMarkup, type Markup, markup } from "./markup.js";

/** A picture under a heading, in a frame that scrolls by itself; what it shows stands below it in words. */
export function pictureSection(picture: Picture): Markup {
  const id = pictureId(picture);
  const tall = isTall(picture) ? " tall" : "";
  return markup`
<section class="drawn${tall}" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${picture.title}</h2>
<figure>
<figcaption>${picture.description}</figcaption>
<div class="frame" role="region" tabindex="0" aria-labelledby="${id}-title">${asMarkup(picture.svg)}</div>
</figure>
</section>`;
}

export function pictureId({ id }: Picture): string {
  return `picture-${id}`;
}

/** Higher than wide, so that it is printed on an upright page. */
function isTall({ svg }: Picture): boolean {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return Number(height) > Number(width);
}
