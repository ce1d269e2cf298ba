import type { ReportTable, TableCell, TabledDocument } from "../document.js";
import { asMarkup, type Markup, markup } from "./markup.js";

/** What stands behind the cells of a page, each explanation once, under the number by which its cells name it. */
export interface ExplanationStore {
  readonly count: number;
  readonly numberOf: (explained: Explained) => number | undefined;
  /** For the page's script: texts, and explanations as label and text in turn, by the numbers of the texts. */
  readonly data: Markup;
}

type Explained = NonNullable<TableCell["explained"]>;

export function explanationsIn(document: TabledDocument): ExplanationStore {
  const known = new Map<Explained, number>();
  const numbers = new Map<string, number>();
  const texts = new Map<string, number>();
  const numberIn = (all: Map<string, number>, key: string) => {
    const number = all.get(key) ?? all.size;
    all.set(key, number);
    return number;
  };
  const explanations: number[][] = [];
  for (const explained of new Set(tablesOf(document).flatMap(explainedIn))) {
    const explanation = explained();
    const number = numberIn(numbers, JSON.stringify(explanation));
    explanations[number] ??= explanation.flat().map((text) => numberIn(texts, text));
    known.set(explained, number);
  }
  return {
    count: numbers.size,
    numberOf: (explained) => known.get(explained),
    data: dataBlock({ texts: [...texts.keys()], explanations }),
  };
}

function tablesOf({ tables, paper }: TabledDocument): readonly ReportTable[] {
  return [...(paper?.text ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : [])), ...tables];
}

function explainedIn({ rows }: ReportTable): readonly Explained[] {
  return rows.flat().flatMap(({ explained }) => (explained ? [explained] : []));
}

/** JSON within a page; no text of it can end the element that holds it. */
function dataBlock(data: unknown): Markup {
  const json = asMarkup(JSON.stringify(data).replaceAll("<", "\\u003c"));
  return markup`<script type="application/json" id="explanations">${json}</script>`;
}
