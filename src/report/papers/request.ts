import type { ReportDocument } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { countText } from "./paper-words.js";
import { openAwards, openTable, proposalCounts, proposedAwards, proposedTable } from "./proposals.js";
import { groundsOf, statePaper } from "./state-paper.js";

/** Tờ trình: what the standing secretariat puts before the council and the chairman, with the list and what is still open. */
export function requestDocument(context: DrawContext): ReportDocument {
  const values = {
    proposed: countText(proposedAwards(context).length),
    open: countText(openAwards(context).length),
  };
  return {
    ...statePaper(context.result, "request", values, {
      grounds: groundsOf(context.result, "request"),
      proposals: proposalCounts(context),
    }),
    tables: [proposedTable(context), openTable(context)],
    closing: [],
  };
}
