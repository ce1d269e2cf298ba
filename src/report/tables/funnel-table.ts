import type { AwardResult } from "../../award/award-result.js";
import { type Funnel, funnels } from "../../award/funnel.js";
import type { Explanation, ReportTable, TableCell } from "../document.js";
import { words } from "../words/words.js";
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
  const count = (value: number, explained: () => Explanation): TableCell => ({
    text: value === 0 ? "" : String(value),
    number: String(value),
    explained,
  });
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
      count(funnel.judged, () => [[text.judged, namesOf(context, funnel, () => true)]]),
    ],
    ...steps.map((step): readonly TableCell[] => {
      const labels = step.labels.join(` ${text.or} `);
      const article = citeText(context, step.cite);
      const explained = (): Explanation => [
        [text.condition, labels],
        [text.article, `${article}, ${words[context.lang].bases[step.cite.basis]}`],
      ];
      return [
        { text: funnel.award.name },
        { text: labels },
        { text: article, tone: "faint" },
        { ...count(step.removed, explained), tone: "bad" },
        { ...count(step.open, explained), tone: "open" },
        count(step.left, explained),
      ];
    }),
    [
      { text: funnel.award.name },
      { text: came.join("; "), tone: "strong" },
      { text: "" },
      { text: "" },
      { text: "" },
      count(funnel.met + funnel.unknown, () => [
        [text.met, namesOf(context, funnel, (one) => one.verdict === "met")],
        [text.notDecided, namesOf(context, funnel, (one) => one.verdict === "unknown")],
      ]),
    ],
  ];
}

function namesOf(context: DrawContext, { award }: Funnel, isMeant: (one: AwardResult) => boolean): string {
  const own = context.result.awards.filter(
    (one) => one.award === award && isShown(context, one.nominee.unit) && isMeant(one),
  );
  return own.length === 0 ? say(context).nothingMissing : own.map((one) => one.nominee.name).join("; ");
}
