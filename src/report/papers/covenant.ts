import { assignedGoal, concerns, targetsBeside } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import { type ClusterEvaluation, clusterIn } from "../../evaluate/evaluation.js";
import type { Documents, ReportDocument, ReportTable, TableCell } from "../document.js";
import { citeText, type DrawContext, figure } from "../tables/draw-context.js";
import { addresseeOf } from "./addressee.js";
import { goalText } from "./goal-text.js";
import { DOTS, dayInWords } from "./paper-words.js";
import { statePaper } from "./state-paper.js";

/** Bản giao ước: one for each cluster, with what every member is to reach, for all of them to sign. */
export function covenantDocuments(context: DrawContext): Documents {
  const { evaluation } = context.result;
  const shown = evaluation.clusters.filter(
    ({ units }) => context.shown === undefined || units.some((unit) => context.shown?.has(unit)),
  );
  return new Map(shown.map((one) => [`covenant-${one.cluster.id}`, covenantOf(context, one, shown.length > 1)]));
}

function covenantOf(
  context: DrawContext,
  { cluster, units }: ClusterEvaluation,
  isOneOfSeveral: boolean,
): ReportDocument {
  const { plan, registers } = context.result;
  const covenant = registers.covenants.find((one) => one.cluster === cluster.id);
  const nameOf = (id: string | undefined) => (id === undefined ? DOTS : (plan.units.get(id)?.name ?? id));
  const officeOf = (id: string) => {
    const unit = plan.units.get(id);
    return unit ? addresseeOf(unit) : id;
  };
  const values = {
    cluster: cluster.name,
    CLUSTER: cluster.name.toUpperCase(),
    leader: nameOf(covenant?.leader),
    deputy: nameOf(covenant?.deputy),
    signed_on: dayInWords(covenant?.signedOn),
  };
  const { paper, ...head } = statePaper(
    context.result,
    "covenant",
    values,
    {
      parties: units.map((id) => ({ kind: "bullet", text: officeOf(id) })),
      goals: covenant?.targets ? [{ kind: "text", text: `Chỉ tiêu riêng của giao ước: ${covenant.targets}.` }] : [],
    },
    { on: covenant?.signedOn, isOneOfSeveral },
  );
  return {
    ...head,
    paper: {
      ...paper,
      signatures: units.map((id) => ({ lines: ["ĐẠI DIỆN", officeOf(id).toUpperCase()], name: undefined })),
    },
    tables: [goalsTable(context, cluster.id, units)],
    closing: [],
  };
}

/** What every member is to reach: targets down, members across; a dash where a target does not concern a member. */
function goalsTable(context: DrawContext, cluster: string, ids: readonly string[]): ReportTable {
  const { result } = context;
  const { plan } = result;
  const units = ids.flatMap((id) => plan.units.get(id) ?? []);
  const own = clusterIn(result.evaluation, cluster)?.cluster;
  const targets = [...new Set(units.flatMap((unit) => targetsBeside(plan, unit, own)))];
  const cell = (target: Target, unit: (typeof units)[number]): TableCell => {
    if (!targetsBeside(plan, unit, own).includes(target) || !concerns(plan, target, unit)) return { text: "–" };
    const assigned = assignedGoal(plan, unit.id, target.id);
    const goal = assigned?.goal;
    if (goal === undefined || goal === "not_applicable")
      return { text: target.direction === "achieved" ? "đạt" : DOTS };
    const text = goalText({ target, goal });
    const explained = () => [[target.name, `${text} (${assigned ? citeText(context, assigned.cite) : ""})`] as const];
    return text === figure(goal, "vi").text ? { ...figure(goal, "vi"), explained } : { text, explained };
  };
  const rows = targets
    .map((target) => ({ target, cells: units.map((unit) => cell(target, unit)) }))
    .filter(({ cells }) => cells.some((one) => one.text !== "–"));
  return {
    id: "goals",
    title: "Chỉ tiêu giao ước của các đơn vị",
    columns: [
      { title: "TT", align: "right", width: 4 },
      { title: "Chỉ tiêu", width: 40 },
      { title: "ĐVT", width: 14 },
      ...units.map((unit) => ({ title: unit.name, align: "right" as const, width: 14 })),
    ],
    rows: rows.map(({ target, cells }, at) => [
      { text: String(at + 1), number: String(at + 1) },
      { text: target.name },
      { text: target.measure === undefined ? "" : (plan.measures.get(target.measure)?.name ?? target.measure) },
      ...cells,
    ]),
  };
}
