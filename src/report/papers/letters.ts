import type { AwardResult } from "../../award/award-result.js";
import { isProposed } from "../../award/prize-totals.js";
import { clusterIn, type UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Documents, Explanation, ReportDocument, ReportTable, TableCell, TextBlock } from "../document.js";
import { bonusExplanation, groupExplanation, openExplanation, totalExplanation } from "../explain/rank-explanation.js";
import { targetExplanation } from "../explain/target-explanation.js";
import { citeText, type DrawContext, figure, isShown } from "../tables/draw-context.js";
import { rankText } from "../tables/ranking-table.js";
import { schemeLine } from "../tables/sources-table.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { addresseeOf } from "./addressee.js";
import { goalText } from "./goal-text.js";
import { isOurs } from "./proposed-awards.js";
import { statePaper } from "./state-paper.js";

/** Thư thông báo kết quả: one for each unit of a cluster, with its own data and nobody else's. */
export function letterDocuments(context: DrawContext): Documents {
  const units = context.result.evaluation.units.filter(
    (unit) => unit.cluster !== undefined && isShown(context, unit.unit),
  );
  return new Map(units.map((unit) => [`letters-${unit.unit}`, letterTo(context, unit, units.length > 1)]));
}

function letterTo(context: DrawContext, unit: UnitEvaluation, isOneOfSeveral: boolean): ReportDocument {
  const { plan, awards } = context.result;
  const addressed = plan.units.get(unit.unit);
  const own = awards.filter((one) => one.nominee.unit === unit.unit);
  const values = { unit: addressed ? addresseeOf(addressed) : unit.name, standing: standingOf(context, unit) };
  return {
    ...statePaper(
      context.result,
      "letters",
      values,
      {
        points: pointsBlocks(context, unit),
        short: shortBlocks(context, unit),
        awards: awardBlocks(context, own),
        evidence: evidenceBlocks(context, own),
      },
      { isOneOfSeveral },
    ),
    tables: [],
    closing: [],
  };
}

function standingOf({ result }: DrawContext, unit: UnitEvaluation): string {
  const found = clusterIn(result.evaluation, unit.cluster);
  const cluster = found?.cluster.name ?? "";
  if (unit.rankFrom === undefined)
    return `Tại ${cluster}, đơn vị chưa được xếp hạng: ${words.vi.statuses[unit.status]}.`;
  const points = numberText(unit.known, "vi", 2);
  const open = unit.total === undefined ? `, còn ${numberText(unit.open, "vi", 2)} điểm để mở` : "";
  const rank =
    unit.rank === undefined
      ? `dự kiến từ hạng ${unit.rankFrom} đến hạng ${unit.rankTo}`
      : `dự kiến hạng ${rankText(unit)}`;
  return `Đơn vị ${rank} trong ${found?.units.length ?? 0} đơn vị của ${cluster}, ${points} điểm${open}.`;
}

function pointsBlocks(context: DrawContext, unit: UnitEvaluation): readonly TextBlock[] {
  const { groups, known, open, bonus, scheme } = unit;
  const points = (value: UnitEvaluation["known"], explained: () => Explanation): TableCell => ({
    ...figure(value, "vi", 2),
    explained,
  });
  if (groups.length === 0) return [{ kind: "text", text: "Chưa có điểm." }];
  const table: ReportTable = {
    id: "points",
    title: "Điểm theo nhóm nội dung",
    columns: [
      { title: "Nhóm nội dung", width: 50 },
      { title: "Điểm", align: "right", width: 10 },
      { title: "Tối đa", align: "right", width: 10 },
      { title: "Thưởng", align: "right", width: 10 },
      { title: "Để mở", align: "right", width: 10 },
    ],
    rows: [
      ...groups.map((group) => {
        const explained = () => groupExplanation(context, unit, group);
        return [
          { text: group.group.name },
          points(group.points, explained),
          points(group.max, explained),
          points(group.bonus, explained),
          points(group.open, explained),
        ];
      }),
      [
        { text: "Cộng, kể cả điểm thưởng", tone: "strong" },
        { ...points(known, () => totalExplanation(context, unit)), tone: "strong" },
        { text: "" },
        points(bonus, () => bonusExplanation(context, unit)),
        open.isZero() ? { text: "" } : points(open, () => openExplanation(context, unit)),
      ],
    ],
    notes: scheme ? [schemeLine(context, scheme)] : [],
  };
  return [{ kind: "table", table }];
}

/** Targets of the unit that are not met or lack evidence, with their cells. */
function shortBlocks(context: DrawContext, unit: UnitEvaluation): readonly TextBlock[] {
  const own = unit.targets.filter((one) => one.verdict === "not_met" || one.verdict === "unknown");
  if (unit.file === undefined) return [{ kind: "text", text: "Chưa nhận được báo cáo dùng được của đơn vị." }];
  if (own.length === 0) return [{ kind: "text", text: "Không có." }];
  const table: ReportTable = {
    id: "short",
    title: "Chỉ tiêu chưa đạt hoặc chưa đủ căn cứ",
    columns: [
      { title: "TT", align: "right", width: 4 },
      { title: "Chỉ tiêu", width: 40 },
      { title: "Mức giao", align: "right", width: 12 },
      { title: "Thực hiện", align: "right", width: 12 },
      { title: "ĐVT", width: 12 },
      { title: "Kết luận", width: 14 },
      { title: "Ô số liệu", width: 16 },
    ],
    rows: own.map((one, at) => [
      { text: String(at + 1), number: String(at + 1) },
      { text: one.target.name },
      { text: goalText(one) },
      { ...figure(one.actual, "vi"), explained: () => targetExplanation(context, one) },
      { text: measureOf(context, one) },
      { text: words.vi.verdicts[one.verdict] },
      { text: one.place ? `${one.place.sheet} ${one.place.cell}` : "" },
    ]),
  };
  return [{ kind: "table", table }];
}

function awardBlocks(context: DrawContext, own: readonly AwardResult[]): readonly TextBlock[] {
  if (own.length === 0) return [{ kind: "text", text: "Không có trường hợp nào được xét." }];
  const table: ReportTable = {
    id: "awards",
    title: "Danh hiệu thi đua, hình thức khen thưởng",
    columns: [
      { title: "Danh hiệu, hình thức", width: 34 },
      { title: "Đối tượng", width: 28 },
      { title: "Kết luận", width: 16 },
      { title: "Bình xét", width: 18 },
      { title: "Điều kiện chưa đạt", width: 36 },
    ],
    rows: own.map((one) => [
      { text: one.award.name },
      { text: one.nominee.name },
      { text: words.vi.verdicts[one.verdict] },
      { text: selectionText(one) },
      { text: failingText(context, one) },
    ]),
  };
  return [{ kind: "table", table }];
}

/** How it stands with an award that qualifies; what a unit decides itself is not the province's to propose. */
function selectionText(one: AwardResult): string {
  const { selections, text } = words.vi;
  if (one.verdict === "met" && !isOurs(one.award)) return text.unitDecides;
  if (one.selection !== undefined) return selections[one.selection];
  return isProposed(one) ? selections.selected : "";
}

/** The conditions that fail, with their article. */
function failingText(context: DrawContext, one: AwardResult): string {
  const failing = one.conditions.filter(({ verdict }) => verdict === "not_met" && one.verdict === "not_met");
  return failing.map(({ leaf, cite }) => `${leaf.label} (${citeText(context, cite)})`).join("; ");
}

/** What evidence is lacking, award by award; nothing of what is refused, which no evidence would mend. */
function evidenceBlocks({ result }: DrawContext, own: readonly AwardResult[]): readonly TextBlock[] {
  const lines = own.flatMap(({ award, nominee, verdict, missing, dossier }): readonly TextBlock[] => {
    const facts = verdict === "unknown" ? missing.map((fact) => result.plan.facts.get(fact)?.name ?? fact) : [];
    const papers = verdict === "not_met" ? [] : (dossier?.missing ?? []).map((one) => words.vi.dossierPapers[one]);
    const lacking = [...facts, ...(papers.length > 0 ? [`hồ sơ: ${papers.join(", ")}`] : [])];
    return lacking.length === 0
      ? []
      : [{ kind: "bullet", text: `${award.name} (${nominee.name}): ${lacking.join("; ")}.` }];
  });
  return lines.length === 0 ? [{ kind: "text", text: "Không có." }] : lines;
}

function measureOf({ result }: DrawContext, { target }: UnitEvaluation["targets"][number]): string {
  return target.measure === undefined ? "" : (result.plan.measures.get(target.measure)?.name ?? target.measure);
}
