import { evaluationDocument } from "./evaluation-document.js";
import type { Format } from "./format-names.js";
import type { RoundResult } from "./result.js";
import type { Lang } from "./words/words.js";

export interface DrawOptions {
  readonly lang: Lang;
  /** Units to show; undefined for all. */
  readonly shown: ReadonlySet<string> | undefined;
  readonly colour: boolean;
  readonly width: number;
}

/** A drawn result: what goes to stdout, and the files that `--out` gets instead. */
export interface Drawing {
  readonly main: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

type Draw = (result: RoundResult, options: DrawOptions) => Promise<Drawing>;

/** Every way to draw an evaluation; heavy ones are imported only when asked for. */
export const drawings: Readonly<Record<Format, Draw>> = {
  terminal: async (result, { colour, width, ...context }) => {
    const { renderTerminal } = await import("./terminal.js");
    const extent = context.shown === undefined ? "brief" : "full";
    const text = renderTerminal(evaluationDocument({ result, ...context }, extent), { colour, width });
    return { main: text, files: new Map([["evaluation.txt", text]]) };
  },
  json: async (result, { lang, shown }) => {
    const { renderJson } = await import("./json/evaluation-json.js");
    const text = renderJson({ result, lang, shown });
    return { main: text, files: new Map([["evaluation.json", text]]) };
  },
  csv: async (result, { lang, shown }) => {
    const { renderCsv } = await import("./csv.js");
    const { tables } = evaluationDocument({ result, lang, shown }, "full");
    const files = new Map(tables.map((table): [string, string] => [`${table.id}.csv`, renderCsv(table)]));
    return { main: [...files.values()][0] ?? "", files };
  },
  xlsx: async (result, { lang, shown }) => {
    const { renderXlsx } = await import("./xlsx/report-workbook.js");
    const bytes = await renderXlsx(evaluationDocument({ result, lang, shown }, "full"), result.round.period.to);
    return { main: "", files: new Map([["evaluation.xlsx", bytes]]) };
  },
};
