import type { Explanation, ReportDocument, ReportTable } from "../document.js";
import { asMarkup, type Markup, markup } from "./markup.js";

/** What stands behind the cells of a page, each explanation once, under the number by which its cells name it. */
export interface ExplanationStore {
  readonly count: number;
  readonly numberOf: (explanation: Explanation) => number | undefined;
  /** For the page's script: texts, and explanations as label and text in turn, by the numbers of the texts. */
  readonly data: Markup;
}

export function explanationsIn(document: ReportDocument): ExplanationStore {
  const numbers = new Map<string, number>();
  const texts = new Map<string, number>();
  const numberOf = (known: Map<string, number>, key: string) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  const explanations: number[][] = [];
  for (const explanation of tablesOf(document).flatMap(explanationsOf)) {
    const number = numberOf(numbers, JSON.stringify(explanation));
    explanations[number] ??= explanation.flat().map((text) => numberOf(texts, text));
  }
  return {
    count: numbers.size,
    numberOf: (explanation) => numbers.get(JSON.stringify(explanation)),
    data: dataBlock({ texts: [...texts.keys()], explanations }),
  };
}

function tablesOf({ tables, paper }: ReportDocument): readonly ReportTable[] {
  return [...(paper?.text ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : [])), ...tables];
}

function explanationsOf({ rows }: ReportTable): readonly Explanation[] {
  return rows.flat().flatMap(({ explained }) => (explained ? [explained] : []));
}

/** JSON within a page; no text of it can end the element that holds it. */
function dataBlock(data: unknown): Markup {
  const json = asMarkup(JSON.stringify(data).replaceAll("<", "\\u003c"));
  return markup`<script type="application/json" id="explanations">${json}</script>`;
}
