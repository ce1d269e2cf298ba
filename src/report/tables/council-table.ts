import type { FindingCode } from "../../domain/finding-catalogue.js";
import { placeText } from "../../domain/place.js";
import type { ReportTable } from "../document.js";
import { findingWords } from "../words/finding-words.js";
import { type DrawContext, say } from "./draw-context.js";

/** Where people decided otherwise than the computation: cluster votes, the council's ballot, a decision. */
const codes: readonly FindingCode[] = ["TD409", "TD413", "TD414", "TD422", "TD423"];

/** Hội đồng khác với tính toán: where and why, each with the line that says how people decided. */
export function councilTable(context: DrawContext): ReportTable {
  const text = say(context);
  const differing = context.result.findings.filter((one) => codes.includes(one.code));
  return {
    id: "council",
    title: text.council,
    columns: [
      { title: text.sentence, width: 84 },
      { title: text.cell, width: 34 },
    ],
    rows: differing.map((one) => [
      { text: findingWords(one, context.lang) },
      { text: one.place ? placeText(one.place) : "", tone: "faint" as const },
    ]),
  };
}
