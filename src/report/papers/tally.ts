import type { Documents, ReportDocument } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { attendance, type CouncilMeeting, councilMeetings, votesTable } from "./meetings.js";
import { meetingName } from "./minutes.js";
import { statePaper } from "./state-paper.js";

/** Biên bản kiểm phiếu: one for each meeting at which the council voted, or an empty one. */
export function tallyDocuments(context: DrawContext): Documents {
  const meetings = councilMeetings(context);
  if (meetings.length === 0) return new Map([["tally", tallyOf(context, undefined)]]);
  return new Map(meetings.map((one) => [meetingName("tally", one, meetings), tallyOf(context, one)]));
}

function tallyOf(context: DrawContext, meeting: CouncilMeeting | undefined): ReportDocument {
  const { plan } = context.result;
  return {
    ...statePaper(
      context.result,
      "tally",
      attendance(meeting, plan.province),
      { results: [{ kind: "table", table: votesTable(context, meeting) }] },
      { on: meeting?.on },
    ),
    tables: [],
    closing: [],
  };
}
