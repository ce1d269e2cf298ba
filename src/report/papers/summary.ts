import { type UnitEvaluation, unitIn } from "../../evaluate/evaluation.js";
import type { ReportDocument, TextBlock } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { rankingTable } from "../tables/ranking-table.js";
import { targetsTable } from "../tables/targets-table.js";
import { numberText } from "../words/numbers.js";
import { countText } from "./paper-words.js";
import { proposalCounts } from "./proposed-awards.js";
import { groundsOf, statePaper } from "./state-paper.js";

/** Báo cáo tổng kết: who reported, what the province reached, who leads, what is proposed; ranking and targets as annexes. */
export function summaryDocument(context: DrawContext): ReportDocument {
  const { evaluation } = context.result;
  const members = evaluation.units.filter((unit) => unit.cluster !== undefined);
  const reported = members.filter(hasReport);
  const values = {
    units: countText(members.length),
    clusters: countText(evaluation.clusters.length),
    reported: countText(reported.length),
    late: countText(reported.filter((unit) => unit.received.late).length),
  };
  return {
    ...statePaper(context.result, "summary", values, {
      grounds: groundsOf(context.result, "summary"),
      not_reported: withoutReport(members),
      targets: targetsText(context),
      leaders: leadersOf(context),
      proposals: proposalCounts(context),
    }),
    tables: [rankingTable(context), targetsTable(context)],
    closing: [],
  };
}

function hasReport({ status }: UnitEvaluation): boolean {
  return status === "evaluated" || status === "partly";
}

function withoutReport(members: readonly UnitEvaluation[]): readonly TextBlock[] {
  const named = (status: UnitEvaluation["status"], label: string): readonly TextBlock[] => {
    const own = members.filter((unit) => unit.status === status);
    return own.length === 0 ? [] : [{ kind: "bullet", text: `${label}: ${own.map((unit) => unit.name).join("; ")}.` }];
  };
  return [...named("not_reported", "Chưa gửi báo cáo"), ...named("unreadable", "Báo cáo chưa dùng được")];
}

/** What the province reached of the plan's own targets, those not met and those without evidence by name. */
function targetsText({ result }: DrawContext): readonly TextBlock[] {
  const province = unitIn(result.evaluation, result.plan.provinceUnit);
  if (province?.file === undefined)
    return [{ kind: "text", text: "Chưa có báo cáo dùng được về kết quả chung của tỉnh." }];
  const concerned = province.targets.filter((one) => one.verdict !== "not_applicable");
  const of = (verdict: UnitEvaluation["targets"][number]["verdict"]) =>
    concerned.filter((one) => one.verdict === verdict).map((one) => one.target.name);
  const exceeded = concerned.filter((one) => one.exceeded).length;
  const head = `Toàn tỉnh đạt ${countText(of("met").length)}/${countText(concerned.length)} chỉ tiêu của kế hoạch, trong đó vượt ${countText(exceeded)} chỉ tiêu.`;
  const list = (label: string, names: readonly string[]): readonly TextBlock[] =>
    names.length === 0 ? [] : [{ kind: "bullet", text: `${label} (${countText(names.length)}): ${names.join("; ")}.` }];
  return [
    { kind: "text", text: `${head} Kết quả từng đơn vị ở Phụ lục II.` },
    ...list("Không đạt", of("not_met")),
    ...list("Chưa đủ căn cứ", of("unknown")),
  ];
}

/** Who stands first in each cluster, or that it is still open. */
function leadersOf({ result }: DrawContext): readonly TextBlock[] {
  const { clusters, units } = result.evaluation;
  return clusters.map(({ cluster }) => {
    const first = units.filter((unit) => unit.cluster === cluster.id && unit.rank === 1);
    const names = first.map((unit) => `${unit.name} (${unit.total ? numberText(unit.total, "vi", 2) : ""} điểm)`);
    const text = names.length === 0 ? "chưa xác định được, còn điểm để mở" : names.join("; ");
    return { kind: "bullet", text: `${cluster.name}: ${text}.` };
  });
}
