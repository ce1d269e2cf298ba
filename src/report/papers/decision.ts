import type { AwardResult } from "../../award/award-result.js";
import { needsConfirming } from "../../domain/basis.js";
import { sum } from "../../domain/decimal.js";
import { grouped } from "../../domain/grouped.js";
import type { Documents, ReportDocument, ReportTable } from "../document.js";
import { prizeExplanation } from "../explain/prize-explanation.js";
import { citeText, type DrawContext, figure } from "../tables/draw-context.js";
import { moneyWords } from "../words/money-words.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { nomineeName, unitOf } from "./nominee-names.js";
import { DOTS, dayInWords } from "./paper-words.js";
import { kindCounts, proposedAwards } from "./proposed-awards.js";
import { groundsOf, paperNumber, statePaper } from "./state-paper.js";

/** Awards of one decision: of one kind, for the same work. */
type Given = readonly [AwardResult, ...AwardResult[]];

/**
 * Dự thảo quyết định: one for each award on which the province decides, and of those that are not for the year's work one
 * for each achievement; with the list of whom it is given to.
 */
export function decisionDocuments(context: DrawContext): Documents {
  const own = proposedAwards(context).filter((one) => one.authority?.level === "province");
  const together = grouped(own, (one) => [one.award.id, one.occasion, one.achievement].join("\u0000")).values();
  const all = [...together].flatMap(([first, ...others]): readonly Given[] => (first ? [[first, ...others]] : []));
  const names = all.map(nameOf);
  return new Map(
    all.map((given, at) => {
      const name = names[at] ?? "";
      const before = names.slice(0, at).filter((one) => one === name).length;
      return [before === 0 ? name : `${name}-${before + 1}`, decisionOn(context, given, all.length > 1)];
    }),
  );
}

/** "decision-provincial-flag", "decision-provincial-commendation-sudden". */
function nameOf([{ award, occasion }]: Given): string {
  return ["decision", award.id, ...(occasion === "year" ? [] : [occasion])].join("-");
}

function decisionOn(context: DrawContext, given: Given, isOneOfSeveral: boolean): ReportDocument {
  const { plan, round } = context.result;
  const [{ award, authority, occasion, achievement }] = given;
  const decides = authority?.decides ?? "";
  // The committee as a whole signs through its chairman; what the chairman decides himself bears no "TM.".
  const isCommittee = decides.startsWith("Ủy ban");
  const verb = isHandedOver(given) ? "Tặng" : "Công nhận danh hiệu";
  const values = {
    award: award.name,
    verb,
    about: `${verb.charAt(0).toLowerCase()}${verb.slice(1)} ${award.name}`,
    DECIDES: `${decides} ${plan.province}`.toUpperCase(),
    behalf: isCommittee ? "TM. ỦY BAN NHÂN DÂN" : "",
    count: kindCounts(given),
    achievement: achievementText(round.period.name, occasion, achievement ?? DOTS),
    money: moneyText(given),
    request: requestText(context),
  };
  return {
    ...statePaper(
      context.result,
      "decision",
      values,
      { grounds: groundsOf(context.result, "decision") },
      { isOneOfSeveral },
    ),
    tables: [givenTable(context, given)],
    closing: reviewLines(context, given),
  };
}

function achievementText(period: string, occasion: AwardResult["occasion"], achievement: string): string {
  switch (occasion) {
    case "year":
      return `đã có thành tích ${period}`;
    case "thematic":
      return `đã có thành tích trong phong trào thi đua “${achievement}”`;
    case "sudden":
      return `đã có thành tích đột xuất: ${achievement}`;
  }
}

/** Flags and commendations are handed over, other titles are recognised. */
function isHandedOver([{ award }]: Given): boolean {
  return award.kind === "commendation" || award.competition === "rank";
}

function requestText({ result }: DrawContext): string {
  const given = result.round.papers.get("request");
  const symbol = result.plan.papers.templates.get("request")?.symbol ?? "";
  return `Tờ trình số ${paperNumber(given?.number, symbol)} ${dayInWords(given?.on)}`;
}

/** What a decision may state as a sum: where a paper that was not found may set its own, people fill it in. */
function settledAmount({ prize }: AwardResult) {
  return prize?.unless === undefined ? prize?.amount : undefined;
}

/** What the decision says of money; an amount that is not settled is left open, never left out. */
function moneyText(given: Given): string {
  const amounts = given.flatMap((one) => settledAmount(one) ?? []);
  if (amounts.length < given.length) return `Tiền thưởng kèm theo: ${DOTS} đồng, theo quy định hiện hành.`;
  const total = sum(amounts);
  return `Tiền thưởng kèm theo: ${numberText(total, "vi")} đồng (${moneyWords(total)}), trích từ quỹ thi đua, khen thưởng theo quy định.`;
}

function givenTable(context: DrawContext, given: Given): ReportTable {
  return {
    id: "given",
    title: `Danh sách được ${isHandedOver(given) ? "tặng" : "công nhận"} ${given[0].award.name}`,
    columns: [
      { title: "TT", align: "right", width: 5 },
      { title: "Tập thể, cá nhân", width: 36 },
      { title: "Chức vụ, đơn vị; cụm, khối", width: 32 },
      { title: "Tiền thưởng (đồng)", align: "right", width: 16 },
    ],
    rows: given.map((one, at) => {
      const amount = settledAmount(one);
      return [
        { text: String(at + 1), number: String(at + 1) },
        { text: nomineeName(context, one), tone: "strong" },
        { text: unitOf(context, one) },
        amount ? { ...figure(amount, "vi"), explained: () => prizeExplanation(context, one) } : { text: DOTS },
      ];
    }),
  };
}

/** What somebody must look at before the draft is signed, and take out: each basis weaker than a quotation, each open sum. */
function reviewLines(context: DrawContext, given: Given): readonly string[] {
  const { bases } = words.vi;
  const authorities = given.flatMap((one) =>
    one.authority && needsConfirming(one.authority.cite.basis)
      ? [`thẩm quyền: ${citeText(context, one.authority.cite)} (${bases[one.authority.cite.basis]})`]
      : [],
  );
  const amounts = given.flatMap((one) =>
    one.prize && needsConfirming(one.prize.basis)
      ? [`mức tiền thưởng: ${citeText(context, one.prize.cite)} (${bases[one.prize.basis]})`]
      : [],
  );
  const own = given.flatMap((one) =>
    one.prize?.unless
      ? [
          `tiền thưởng để trống vì có thể có mức riêng theo ${citeText(context, { document: one.prize.unless, basis: "read" })}`,
        ]
      : [],
  );
  const lacking = given
    .filter((one) => one.dossier && !one.dossier.complete)
    .map((one) => `hồ sơ của ${one.nominee.name} chưa đủ`);
  const lines = [...new Set([...lacking, ...authorities, ...amounts, ...own])];
  return lines.length === 0 ? [] : [`Rà soát trước khi ký, bỏ dòng này khi phát hành: ${lines.join("; ")}.`];
}
