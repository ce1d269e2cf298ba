import type { ReportDocument, ReportTable, TextBlock } from "../document.js";
import { councilTable } from "../tables/council-table.js";
import type { DrawContext } from "../tables/draw-context.js";
import { councilMeetings, minutesOf } from "./meetings.js";
import { countText, dayInWords } from "./paper-words.js";
import { openTable, proposedTable } from "./proposals.js";
import { openAwards, proposalCounts, proposedAwards } from "./proposed-awards.js";
import { groundsOf, paperNumber, statePaper } from "./state-paper.js";

/** Tờ trình: what the standing secretariat puts before the council and the chairman, with the list and what is still open. */
export function requestDocument(context: DrawContext): ReportDocument {
  const proposed = proposedAwards(context);
  const differing = withRows(councilTable(context));
  const values = {
    proposed: countText(proposed.length),
    incomplete: countText(proposed.filter((one) => one.dossier && !one.dossier.complete).length),
    open: countText(openAwards(context).length),
  };
  return {
    ...statePaper(context.result, "request", values, {
      grounds: [...groundsOf(context.result, "request"), ...meetingGrounds(context)],
      proposals: proposalCounts(context),
      differs:
        differing.length === 0
          ? []
          : [{ kind: "text", text: "Nơi kết quả bình xét, bỏ phiếu khác với thứ tự điểm nêu tại Phụ lục III." }],
    }),
    tables: [proposedTable(context), openTable(context), ...differing],
    closing: [],
  };
}

/** The minutes of the council's meetings are a ground of what is put forward after them. */
function meetingGrounds(context: DrawContext): readonly TextBlock[] {
  const { plan, round } = context.result;
  const given = round.papers.get("minutes");
  const symbol = plan.papers.templates.get("minutes")?.symbol ?? "";
  return councilMeetings(context).map((one) => ({
    kind: "ground",
    text: `Căn cứ Biên bản số ${paperNumber(given?.number ?? minutesOf(one), symbol)} ${dayInWords(given?.on ?? one.on)} của ${one.council};`,
  }));
}

function withRows(table: ReportTable): readonly ReportTable[] {
  return table.rows.length > 0 ? [table] : [];
}
