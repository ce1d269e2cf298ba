import { screenDate } from "../../domain/dates.js";
import type { ReportDocument } from "../document.js";
import { type DrawContext, say } from "../tables/draw-context.js";
import { words } from "../words/words.js";
import { listDocument } from "./lists.js";
import { nomineeName, unitOf } from "./nominee-names.js";
import { DOTS } from "./paper-words.js";
import { proposedAwards } from "./proposed-awards.js";
import { paperNumber } from "./state-paper.js";

/** Trộn thư cho nhà in: one line for each certificate, one column for each field that the printer fills in. */
export function certificatesDocument(context: DrawContext): ReportDocument {
  const { plan, round } = context.result;
  const text = say(context);
  const { nomineeKinds, occasions } = words[context.lang];
  const decision = round.papers.get("decision");
  const symbol = plan.papers.templates.get("decision")?.symbol ?? "";
  const own = proposedAwards(context).filter((one) => one.authority?.level === "province");
  return listDocument(context, {
    title: `${text.certificatesList} ${round.period.name}`,
    subtitle: [plan.name],
    tables: [
      {
        id: "certificates",
        title: text.certificatesList,
        columns: [
          { title: text.order, align: "right", width: 5 },
          { title: text.award, width: 24 },
          { title: text.nomineeKind, width: 12 },
          { title: text.nominee, width: 30 },
          { title: text.unitOrCluster, width: 24 },
          { title: text.achievement, width: 30 },
          { title: text.decisionNumber, width: 18 },
          { title: text.decidedOn, width: 12 },
          { title: text.registered, width: 14 },
        ],
        rows: own.map((one, at) => [
          { text: String(at + 1), number: String(at + 1) },
          { text: one.award.name },
          { text: nomineeKinds[one.nominee.kind] },
          { text: nomineeName(context, one), tone: "strong" },
          { text: unitOf(context, one) },
          {
            text:
              one.occasion === "year"
                ? `${text.achievementOf} ${round.period.name}`
                : (one.achievement ?? occasions[one.occasion]),
          },
          { text: decision?.number === undefined ? DOTS : paperNumber(decision.number, symbol) },
          { text: round.decidedOn === undefined ? DOTS : screenDate(round.decidedOn) },
          { text: "" },
        ]),
      },
    ],
    closing: [],
  });
}
