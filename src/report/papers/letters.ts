import type { AwardResult } from "../../award/award-result.js";
import { clusterIn, type UnitEvaluation } from "../../evaluate/evaluation.js";
import type { Documents, ReportDocument, ReportTable, TextBlock } from "../document.js";
import { type DrawContext, figure, isShown } from "../tables/draw-context.js";
import { rankText } from "../tables/ranking-table.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { addresseeOf } from "./addressee.js";
import { statePaper } from "./state-paper.js";

/** Thư thông báo kết quả: one for each unit of a cluster, with its own data and nobody else's. */
export function letterDocuments(context: DrawContext): Documents {
  const units = context.result.evaluation.units.filter(
    (unit) => unit.cluster !== undefined && isShown(context, unit.unit),
  );
  return new Map(units.map((unit) => [`letters-${unit.unit}`, letterTo(context, unit)]));
}

function letterTo(context: DrawContext, unit: UnitEvaluation): ReportDocument {
  const { plan, awards } = context.result;
  const addressed = plan.units.get(unit.unit);
  const own = awards.filter((one) => one.nominee.unit === unit.unit);
  const values = { unit: addressed ? addresseeOf(addressed) : unit.name, standing: standingOf(context, unit) };
  return {
    ...statePaper(context.result, "letters", values, {
      points: pointsBlocks(unit),
      short: shortBlocks(unit),
      awards: awardBlocks(own),
      evidence: evidenceBlocks(context, own),
    }),
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
  return `Đơn vị xếp hạng ${rankText(unit)} trong ${found?.units.length ?? 0} đơn vị của ${cluster}, ${points} điểm${open}.`;
}

function pointsBlocks({ groups, known, bonus }: UnitEvaluation): readonly TextBlock[] {
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
      ...groups.map((group) => [
        { text: group.group.name },
        figure(group.points, "vi", 2),
        figure(group.max, "vi", 2),
        figure(group.bonus, "vi", 2),
        figure(group.open, "vi", 2),
      ]),
      [
        { text: "Cộng, kể cả điểm thưởng", tone: "strong" },
        { ...figure(known, "vi", 2), tone: "strong" },
        { text: "" },
        figure(bonus, "vi", 2),
        { text: "" },
      ],
    ],
  };
  return [{ kind: "table", table }];
}

/** Targets of the unit that are not met or lack evidence, with their cells. */
function shortBlocks(unit: UnitEvaluation): readonly TextBlock[] {
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
      { title: "Kết luận", width: 14 },
      { title: "Ô số liệu", width: 16 },
    ],
    rows: own.map((one, at) => [
      { text: String(at + 1), number: String(at + 1) },
      { text: one.target.name },
      figure(one.goal, "vi"),
      figure(one.actual, "vi"),
      { text: words.vi.verdicts[one.verdict] },
      { text: one.place ? `${one.place.sheet} ${one.place.cell}` : "" },
    ]),
  };
  return [{ kind: "table", table }];
}

function awardBlocks(own: readonly AwardResult[]): readonly TextBlock[] {
  if (own.length === 0) return [{ kind: "text", text: "Không có trường hợp nào được xét." }];
  const table: ReportTable = {
    id: "awards",
    title: "Danh hiệu thi đua, hình thức khen thưởng",
    columns: [
      { title: "Danh hiệu, hình thức", width: 34 },
      { title: "Đối tượng", width: 28 },
      { title: "Kết luận", width: 16 },
      { title: "Bình xét", width: 18 },
    ],
    rows: own.map((one) => [
      { text: one.award.name },
      { text: one.nominee.name },
      { text: words.vi.verdicts[one.verdict] },
      { text: one.selection === undefined ? "" : words.vi.selections[one.selection] },
    ]),
  };
  return [{ kind: "table", table }];
}

/** What evidence is lacking, nominee by nominee, each condition once. */
function evidenceBlocks({ result }: DrawContext, own: readonly AwardResult[]): readonly TextBlock[] {
  const lacking = new Map<string, Set<string>>();
  for (const { nominee, missing, dossier } of own) {
    const named = lacking.get(nominee.name) ?? new Set<string>();
    for (const fact of missing) named.add(result.plan.facts.get(fact)?.name ?? fact);
    for (const paper of dossier?.missing ?? []) named.add(`hồ sơ: ${words.vi.dossierPapers[paper]}`);
    if (named.size > 0) lacking.set(nominee.name, named);
  }
  if (lacking.size === 0) return [{ kind: "text", text: "Không có." }];
  return [...lacking].map(([name, facts]) => ({ kind: "bullet", text: `${name}: ${[...facts].join("; ")}.` }));
}
