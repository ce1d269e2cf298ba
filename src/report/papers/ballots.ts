import type { AwardResult } from "../../award/award-result.js";
import { type Award, type VoteRule, voteRuleOn } from "../../domain/award.js";
import { grouped } from "../../domain/grouped.js";
import type { Documents, ReportDocument, ReportTable, TextBlock } from "../document.js";
import { citeText, type DrawContext, isShown } from "../tables/draw-context.js";
import { numberText, percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";
import { isOurs, unitOf } from "./proposals.js";
import { statePaper } from "./state-paper.js";

/**
 * Phiếu bầu: one for each award on which the council votes, by a rule of law or because it was left to the council; on
 * it whoever the law does not exclude.
 */
export function ballotDocuments(context: DrawContext): Documents {
  const { awards, judgedOn } = context.result;
  const isVoted = (one: AwardResult) =>
    isOurs(one.award) &&
    (voteRuleOn(one.award, judgedOn) !== undefined ||
      one.selection === "awaits_vote" ||
      one.selection === "tie_for_council" ||
      one.vote !== undefined);
  const candidates = awards.filter(
    (one) => one.verdict !== "not_met" && isVoted(one) && isShown(context, one.nominee.unit),
  );
  return new Map(
    [...grouped(candidates, (one) => one.award)].map(([award, own]) => [
      `ballots-${award.id}`,
      ballotOf(context, award, own),
    ]),
  );
}

function ballotOf(context: DrawContext, award: Award, candidates: readonly AwardResult[]): ReportDocument {
  const { plan, judgedOn } = context.result;
  const values = { award: award.name, council: `Hội đồng Thi đua - Khen thưởng tỉnh ${plan.province}` };
  return {
    ...statePaper(context.result, "ballots", values, {
      candidates: [{ kind: "table", table: candidatesTable(context, candidates) }],
      rule: ruleBlocks(context, voteRuleOn(award, judgedOn)),
    }),
    tables: [],
    closing: [],
  };
}

function candidatesTable(context: DrawContext, candidates: readonly AwardResult[]): ReportTable {
  return {
    id: "candidates",
    title: "Danh sách bầu",
    columns: [
      { title: "TT", align: "right", width: 4 },
      { title: "Tập thể, cá nhân", width: 32 },
      { title: "Đơn vị", width: 28 },
      { title: "Theo hồ sơ", width: 16 },
      { title: "Đồng ý", width: 8 },
      { title: "Không đồng ý", width: 8 },
    ],
    rows: candidates.map((one, at) => [
      { text: String(at + 1), number: String(at + 1) },
      { text: one.nominee.name, tone: "strong" },
      { text: unitOf(context, one) },
      { text: words.vi.verdicts[one.verdict] },
      { text: "" },
      { text: "" },
    ]),
  };
}

function ruleBlocks(context: DrawContext, rule: VoteRule | undefined): readonly TextBlock[] {
  if (!rule) return [{ kind: "text", text: "Chưa tìm thấy quy định về tỷ lệ phiếu cần có; Hội đồng quyết định." }];
  const bases = {
    total: "tổng số thành viên Hội đồng",
    present: "số thành viên có mặt",
    present_and_written: "số thành viên có mặt và gửi phiếu bằng văn bản",
  } as const;
  const bound = `${rule.strict ? "trên" : "từ"} ${numberText(percentOf(rule.threshold), "vi")} %`;
  const text = `Được thông qua khi có ${bound} ${bases[rule.base]} đồng ý (${citeText(context, rule.cite)}).`;
  return [{ kind: "text", text }];
}
