import type { ReportDocument } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { statePaper } from "./state-paper.js";

/** A list or table as a paper to sign: in the frame that all lists share. */
export function listDocument(context: DrawContext, content: Omit<ReportDocument, "lang" | "paper">): ReportDocument {
  return { lang: context.lang, ...content, paper: statePaper(context.result, "list", {}, {}).paper };
}
