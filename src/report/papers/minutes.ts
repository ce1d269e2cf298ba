import type { Documents, ReportDocument, TextBlock } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { attendance, type CouncilMeeting, councilMeetings, minutesOf, votesTable } from "./meetings.js";
import { countText } from "./paper-words.js";
import { statePaper } from "./state-paper.js";

/** Biên bản họp bình xét: one for each meeting at which the council voted, or an empty one. */
export function minutesDocuments(context: DrawContext): Documents {
  const meetings = councilMeetings(context);
  if (meetings.length === 0) return new Map([["minutes", minutesOfMeeting(context, undefined, false)]]);
  return new Map(
    meetings.map((one) => [meetingName("minutes", one, meetings), minutesOfMeeting(context, one, meetings.length > 1)]),
  );
}

/** "minutes-2018-02-09", with a number where two councils met on one day. */
export function meetingName(kind: string, meeting: CouncilMeeting, all: readonly CouncilMeeting[]): string {
  const sameDay = all.filter((one) => one.on === meeting.on);
  return [kind, meeting.on, ...(sameDay.length > 1 ? [String(sameDay.indexOf(meeting) + 1)] : [])].join("-");
}

function minutesOfMeeting(
  context: DrawContext,
  meeting: CouncilMeeting | undefined,
  isOneOfSeveral: boolean,
): ReportDocument {
  const { plan } = context.result;
  return {
    ...statePaper(
      context.result,
      "minutes",
      attendance(meeting, plan.province),
      {
        results: [{ kind: "table", table: votesTable(context, meeting) }],
        passed: namesText(meeting, true, "Đạt tỷ lệ phiếu theo quy định"),
        not_passed: namesText(meeting, false, "Không đạt tỷ lệ phiếu theo quy định"),
      },
      { number: minutesOf(meeting), on: meeting?.on, isOneOfSeveral },
    ),
    tables: [],
    closing: [],
  };
}

function namesText(meeting: CouncilMeeting | undefined, passed: boolean, label: string): readonly TextBlock[] {
  const own = (meeting?.votes ?? []).filter((one) => one.result.passed === passed);
  if (own.length === 0) return [];
  const names = own.map((one) => `${one.nominee} (${one.award.name})`).join("; ");
  return [{ kind: "text", text: `${label}: ${countText(own.length)} trường hợp, gồm ${names}.` }];
}
