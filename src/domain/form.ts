import { createHash } from "node:crypto";
import type { IsoDate } from "./dates.js";
import type { FactDefinition } from "./fact.js";
import type { Period } from "./period.js";
import { assignedGoal, clusterOf, concerns, type Plan, targetsBeside } from "./plan.js";
import { YES_NO } from "./register.js";
import type { Target } from "./target.js";
import type { Cluster, Unit } from "./unit.js";

/**
 * The report form (biểu mẫu báo cáo) that a unit fills. What the template draws and what the reading looks for both
 * come from here, so they cannot disagree.
 */
export const form = {
  sheets: { guide: "Hướng dẫn", targets: "Chỉ tiêu", scores: "Tự chấm điểm", facts: "Tập thể", lists: "Danh mục" },
  /** Headings of each sheet's table, in order; the first column holds the id. */
  columns: {
    targets: {
      id: "Mã",
      name: "Chỉ tiêu",
      measure: "ĐVT",
      goal: "Mức giao",
      base: "Cùng kỳ năm trước",
      actual: "Thực hiện",
      note: "Ghi chú, minh chứng",
    },
    scores: { id: "Mã", name: "Nội dung chấm điểm", max: "Điểm tối đa", self: "Điểm tự chấm", note: "Minh chứng" },
    facts: { id: "Mã", name: "Dữ kiện về tập thể", value: "Giá trị", note: "Minh chứng" },
  },
  labels: { unit: "Đơn vị:", datedOn: "Ngày báo cáo:", formId: "Mã biểu:" },
  states: { achieved: "Đạt", notAchieved: "Không đạt" },
  booleans: { true: YES_NO.yes, false: YES_NO.no },
  /** First table row on each sheet; the heading stands one row above. */
  firstRow: 8,
} as const;

export type FormSheet = keyof typeof form.columns;

/** What the form id says: which plan and period, which unit, and which version of its targets and goals. */
export interface FormId {
  readonly plan: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly unit: string;
  readonly version: string;
}

const PREFIX = "thidua-form/1";

export function formIdText(id: FormId): string {
  return `${PREFIX} ${id.plan} ${id.from}..${id.to} ${id.unit} ${id.version}`;
}

export function parseFormId(text: string): FormId | undefined {
  const match = /^thidua-form\/1 (\S+) ([\d-]{10})\.\.([\d-]{10}) (\S+) ([0-9a-f]{12})$/.exec(text.trim());
  if (!match) return undefined;
  const [, plan = "", from = "", to = "", unit = "", version = ""] = match;
  return { plan, from, to, unit, version };
}

/** The form id of a unit today: the version changes with any of its targets, its goals or the facts asked for. */
export function formIdOf(plan: Plan, { from, to }: Period, unit: Unit): FormId {
  const cluster = clusterOf(plan, unit.id, to);
  const described = formTargets(plan, unit, cluster).map((target) => {
    const assigned = assignedGoal(plan, unit.id, target.id)?.goal;
    const goal = assigned === undefined || assigned === "not_applicable" ? target.goal : assigned;
    return [target.id, target.name, target.measure ?? "", target.direction, goal?.toString() ?? ""].join("|");
  });
  const facts = formFacts(plan).map((fact) => `${fact.id}|${fact.type}`);
  const version = createHash("sha256")
    .update([...described, ...facts].join("\n"))
    .digest("hex")
    .slice(0, 12);
  return { plan: plan.id, from, to, unit: unit.id, version };
}

/** The targets a unit's form asks for: those that concern it. */
export function formTargets(plan: Plan, unit: Unit, cluster: Cluster | undefined): readonly Target[] {
  return targetsBeside(plan, unit, cluster).filter((target) => concerns(plan, target, unit));
}

/** The facts about the collective that every form asks for. */
export function formFacts(plan: Plan): readonly FactDefinition[] {
  return [...plan.facts.values()].filter(
    (fact) => fact.source === "reported" && fact.form && fact.for.includes("collective"),
  );
}
