import type { TextBlock } from "../document.js";
import { type Markup, markup } from "./markup.js";
import type { PageContext } from "./page-context.js";
import { tableInText } from "./table.js";

type Paragraph = Extract<TextBlock, { readonly text: string }>;

const lists: Readonly<Partial<Record<TextBlock["kind"], "ul" | "ol">>> = { bullet: "ul", numbered: "ol" };

/** The text of a paper; neighbouring bullets, and numbered items, become one list. */
export function textOf(page: PageContext, blocks: readonly TextBlock[]): Markup {
  return markup`${runsOf(blocks).map((run) => runOf(page, run))}`;
}

/** Neighbouring items of one list, or a block by itself. */
function runsOf(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const runs: TextBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && lists[block.kind] && last[0]?.kind === block.kind) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function runOf(page: PageContext, run: readonly TextBlock[]): Markup | undefined {
  const [first] = run;
  if (!first) return undefined;
  if (first.kind === "table") return tableInText(page, first.table);
  if (first.kind === "page")
    return markup`<div class="page-end"></div>
`;
  const list = lists[first.kind];
  if (!list) return paragraphOf(first);
  const items = run.map((item) => markup`<li>${"text" in item ? inBold(item.text) : undefined}</li>`);
  return list === "ul"
    ? markup`<ul>${items}</ul>
`
    : markup`<ol>${items}</ol>
`;
}

function paragraphOf({ kind, text }: Paragraph): Markup {
  if (kind === "heading")
    return markup`<h2 class="heading">${inBold(text)}</h2>
`;
  return markup`<p class="${kind}">${inBold(text)}</p>
`;
}

/** `**…**` is bold; what stands between is text as it is. */
function inBold(text: string): Markup {
  return markup`${text.split("**").map((part, at) => (at % 2 === 0 ? markup`${part}` : markup`<strong>${part}</strong>`))}`;
}
