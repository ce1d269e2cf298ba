import type { PaperLayout } from "../../domain/paper-template.js";
import type { Signature, StatePaper } from "../document.js";
import { stateWords } from "../words/state-words.js";
import { type Markup, markup } from "./markup.js";

/** The head of a paper: agency and number beside the country, its motto, place and day. */
export function paperHead({ layout, agency, number, placeAndDay, isDraft }: StatePaper): Markup {
  return markup`<div class="head" lang="vi" style="${sizesOf(layout)}">
<div class="agency">${agency.above === undefined ? undefined : markup`<p>${agency.above}</p>`}<p class="own">${agency.own}</p>${
    number === undefined ? undefined : markup`<p class="given">${number}</p>`
  }${isDraft ? markup`<p class="draft">${stateWords.draft}</p>` : undefined}</div>
<div class="state"><p class="country">${layout.country}</p><p class="motto">${layout.motto}</p><p class="place">${placeAndDay}</p></div>
</div>
`;
}

/** To whom a paper goes; several stand each on a line of their own. */
export function addresseesOf({ addressees }: StatePaper): Markup | undefined {
  const [first, ...others] = addressees;
  if (first === undefined) return undefined;
  if (others.length === 0)
    return markup`<p class="addressees">${stateWords.to} ${first}</p>
`;
  return markup`<div class="addressees"><p>${stateWords.to}</p><ul>${addressees.map((one) => markup`<li>${one}</li>`)}</ul></div>
`;
}

/** The foot of a paper: who gets it on the left, who signs on the right; a list without recipients only has signatures. */
export function paperFoot({ layout, recipients, signatures }: StatePaper): Markup {
  const list =
    recipients.length === 0
      ? undefined
      : markup`<div class="recipients"><p>${stateWords.recipients}</p><ul>${recipients.map((one) => markup`<li>${one}</li>`)}</ul></div>
`;
  return markup`<div class="foot" lang="vi" style="${sizesOf(layout)}">
${list}${signatures.map(signatureOf)}</div>
`;
}

function signatureOf({ lines, name }: Signature): Markup {
  return markup`<div class="signature">${lines.map((line) => markup`<p>${line}</p>`)}<p class="name">${name}</p></div>
`;
}

/** The layout's font and sizes, by the names under which the style uses them. */
export function sizesOf({ head, body }: PaperLayout): string {
  const sizes = {
    country: head.country,
    motto: head.motto,
    agency: head.agency,
    number: head.number,
    place: head.place,
    title: body.title,
    text: body.text,
    recipients: body.recipients,
    "recipients-head": body.recipientsHead,
  };
  const font = head.font.replaceAll(/[^\p{L}\p{N} -]/gu, "");
  return [`--font:'${font}'`, ...Object.entries(sizes).map(([name, size]) => `--${name}:${size}pt`)].join(";");
}
