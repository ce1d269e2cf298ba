import type { AwardResult } from "../../award/award-result.js";
import { mayBeGiven } from "../../award/prize-totals.js";
import { type Award, type VoteRule, voteRuleOn } from "../../domain/award.js";
import { grouped } from "../../domain/grouped.js";
import type { Documents, ReportDocument, ReportTable, TextBlock } from "../document.js";
import { citeText, type DrawContext, isShown } from "../tables/draw-context.js";
import { boundText } from "./meetings.js";
import { nomineeName, unitOf } from "./nominee-names.js";
import { countText, DOTS } from "./paper-words.js";
import { isOurs } from "./proposed-awards.js";
import { statePaper } from "./state-paper.js";

/**
 * Phiếu bầu: one for each award of the province, with everybody who qualifies and may still have it. Whoever is on hold or
 * lacks evidence is not on it, since nothing can be voted on yet.
 */
export function ballotDocuments(context: DrawContext): Documents {
  const candidates = context.result.awards.filter(
    (one) => isOurs(one.award) && mayBeGiven(one) && isShown(context, one.nominee.unit),
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
      places: placeBlocks(context, award, candidates),
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
      { title: "Chức vụ, đơn vị; cụm, khối", width: 34 },
      { title: "Đồng ý", width: 8 },
      { title: "Không đồng ý", width: 8 },
    ],
    rows: candidates.map((one, at) => [
      { text: String(at + 1), number: String(at + 1) },
      { text: nomineeName(context, one), tone: "strong" },
      { text: unitOf(context, one) },
      { text: "" },
      { text: "" },
    ]),
  };
}

function ruleBlocks(context: DrawContext, rule: VoteRule | undefined): readonly TextBlock[] {
  if (!rule) return [{ kind: "text", text: `Tỷ lệ phiếu cần đạt: ${DOTS} (Hội đồng thống nhất trước khi bỏ phiếu).` }];
  const bases = {
    total: "tổng số thành viên Hội đồng",
    present: "số thành viên có mặt",
    present_and_written: "số thành viên có mặt và gửi phiếu bằng văn bản",
  } as const;
  const text = `Được thông qua khi có ${boundText(rule)} của ${bases[rule.base]} đồng ý (${citeText(context, rule.cite)}).`;
  return [{ kind: "text", text }];
}

/** How many of each cluster may have an award that goes by rank. */
function placeBlocks(context: DrawContext, award: Award, candidates: readonly AwardResult[]): readonly TextBlock[] {
  const { clusters, units } = context.result.evaluation;
  const members = new Set(candidates.map((one) => one.nominee.id));
  return clusters
    .filter(({ cluster }) => units.some((unit) => unit.cluster === cluster.id && members.has(unit.unit)))
    .flatMap(({ cluster, places }) => {
      const count = places.filter((one) => one.award === award.id).length;
      return count === 0
        ? []
        : [{ kind: "bullet" as const, text: `${cluster.name}: chọn không quá ${countText(count)} đơn vị.` }];
    });
}
