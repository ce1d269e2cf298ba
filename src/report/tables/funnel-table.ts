import { type Funnel, funnels } from "../../award/funnel.js";
import type { ReportTable, TableCell } from "../document.js";
import { citeText, type DrawContext, isShown, say } from "./draw-context.js";

/**
 * Phễu xét chọn: how many nominees of each award every condition removed or left open, and how many are left. A screen
 * leaves out the conditions that everybody meets.
 */
export function funnelTable(context: DrawContext, extent: "brief" | "full"): ReportTable {
  const text = say(context);
  const shown = context.result.awards.filter((one) => isShown(context, one.nominee.unit));
  return {
    id: "funnel",
    title: text.funnel,
    columns: [
      { title: text.award, width: 30 },
      { title: text.condition, width: 52 },
      { title: text.article, width: 36 },
      { title: text.removed, align: "right" },
      { title: text.leftOpen, align: "right" },
      { title: text.stillIn, align: "right" },
    ],
    rows: funnels(shown).flatMap((one) => rowsOf(context, one, extent)),
    grouped: true,
  };
}

function rowsOf(context: DrawContext, funnel: Funnel, extent: "brief" | "full"): readonly (readonly TableCell[])[] {
  const text = say(context);
  const count = (value: number): TableCell => ({ text: value === 0 ? "" : String(value), number: String(value) });
  const steps = funnel.steps.filter((one) => extent === "full" || one.removed + one.open > 0);
  const came = [
    `${text.met} ${funnel.met}`,
    `${text.notDecided} ${funnel.unknown}`,
    ...(funnel.held > 0 ? [`${text.heldAmong} ${funnel.held}`] : []),
    ...(funnel.selected === undefined ? [] : [`${text.selected} ${funnel.selected}`]),
  ];
  return [
    [
      { text: funnel.award.name },
      { text: text.judged },
      { text: "" },
      { text: "" },
      { text: "" },
      count(funnel.judged),
    ],
    ...steps.map((step): readonly TableCell[] => [
      { text: funnel.award.name },
      { text: step.labels.join(` ${text.or} `) },
      { text: citeText(context, step.cite), tone: "faint" },
      { ...count(step.removed), tone: "bad" },
      { ...count(step.open), tone: "open" },
      count(step.left),
    ]),
    [
      { text: funnel.award.name },
      { text: came.join("; "), tone: "strong" },
      { text: "" },
      { text: "" },
      { text: "" },
      count(funnel.met + funnel.unknown),
    ],
  ];
}
