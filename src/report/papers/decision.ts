import type { AwardResult } from "../../award/award-result.js";
import type { Award } from "../../domain/award.js";
import { sum } from "../../domain/decimal.js";
import { grouped } from "../../domain/grouped.js";
import type { Documents, ReportDocument, ReportTable } from "../document.js";
import { citeText, type DrawContext, figure } from "../tables/draw-context.js";
import { moneyWords } from "../words/money-words.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { DOTS, dayInWords } from "./paper-words.js";
import { kindCounts, proposedAwards, unitOf } from "./proposals.js";
import { groundsOf, paperNumber, statePaper } from "./state-paper.js";

/** Dự thảo quyết định: one for each award on which the province decides, with the list of whom it is given to. */
export function decisionDocuments(context: DrawContext): Documents {
  const own = proposedAwards(context).filter((one) => one.authority?.level === "province");
  return new Map(
    [...grouped(own, (one) => one.award)].map(([award, given]) => [
      `decision-${award.id}`,
      decisionOn(context, award, given),
    ]),
  );
}

function decisionOn(context: DrawContext, award: Award, given: readonly AwardResult[]): ReportDocument {
  const { plan } = context.result;
  const decides = given[0]?.authority?.decides ?? "";
  // The committee as a whole signs through its chairman; what the chairman decides himself bears no "TM.".
  const isCommittee = decides.startsWith("Ủy ban");
  const values = {
    award: award.name,
    verb: award.kind === "commendation" || award.competition === "rank" ? "Tặng" : "Công nhận danh hiệu",
    DECIDES: `${decides} ${plan.province}`.toUpperCase(),
    behalf: isCommittee ? "TM. ỦY BAN NHÂN DÂN" : "",
    count: kindCounts(given),
    money: moneyText(given),
    request: requestText(context),
  };
  return {
    ...statePaper(context.result, "decision", values, { grounds: groundsOf(context.result, "decision") }),
    tables: [givenTable(context, award, given)],
    closing: [],
  };
}

function requestText({ result }: DrawContext): string {
  const given = result.round.papers.get("request");
  const symbol = result.plan.papers.templates.get("request")?.symbol ?? "";
  return `Tờ trình số ${paperNumber(given?.number, symbol)} ${dayInWords(given?.on)}`;
}

/** What the decision says of money; an amount that is not known is left open, never left out. */
function moneyText(given: readonly AwardResult[]): string {
  const amounts = given.flatMap((one) => one.prize?.amount ?? []);
  if (amounts.length < given.length) return `Tiền thưởng kèm theo: ${DOTS} đồng, theo quy định hiện hành.`;
  const total = sum(amounts);
  return `Tiền thưởng kèm theo: ${numberText(total, "vi")} đồng (${moneyWords(total)}), trích từ quỹ thi đua, khen thưởng theo quy định.`;
}

function givenTable(context: DrawContext, award: Award, given: readonly AwardResult[]): ReportTable {
  const documents = [...new Set(given.flatMap((one) => one.prize?.unless ?? []))];
  return {
    id: "given",
    title: `Danh sách được ${award.kind === "commendation" || award.competition === "rank" ? "tặng" : "công nhận"} ${award.name}`,
    columns: [
      { title: "TT", align: "right", width: 5 },
      { title: "Tập thể, cá nhân", width: 36 },
      { title: "Đơn vị", width: 30 },
      { title: "Tiền thưởng (đồng)", align: "right", width: 16 },
    ],
    rows: given.map((one, at) => [
      { text: String(at + 1), number: String(at + 1) },
      { text: one.nominee.name, tone: "strong" },
      { text: unitOf(context, one) },
      one.prize?.amount ? figure(one.prize.amount, "vi") : { text: DOTS },
    ]),
    notes: [
      ...prizeCites(context, given),
      ...documents.map((id) => `${words.vi.text.unlessOwn} ${citeText(context, { document: id, basis: "read" })}.`),
    ],
  };
}

/** By which provision each amount is known, and how surely. */
function prizeCites(context: DrawContext, given: readonly AwardResult[]): readonly string[] {
  const cites = given.flatMap((one) =>
    one.prize ? [`${citeText(context, one.prize.cite)} (${words.vi.bases[one.prize.basis]})`] : [],
  );
  return cites.length === 0 ? [] : [`Mức tiền thưởng theo ${[...new Set(cites)].join("; ")}.`];
}
