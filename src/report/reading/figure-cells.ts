import { decimal } from "../../domain/decimal.js";
import type { Plan } from "../../domain/plan.js";
import type { TableCell } from "../document.js";
import { numberText } from "../words/numbers.js";
import { type Lang, words } from "../words/words.js";
import type { ReportedFigure } from "./reported-figures.js";

/** The name of the target or the item that a figure is of. */
export function figureName(plan: Plan, { target, item }: ReportedFigure): string {
  if (target !== undefined) return plan.targets.get(target)?.name ?? target;
  const items = [...plan.schemes.values()].flatMap((scheme) => scheme.groups.flatMap((group) => group.items));
  return items.find((one) => one.id === item)?.name ?? item ?? "";
}

export function valueCell({ value }: ReportedFigure, lang: Lang): TableCell {
  return value === undefined ? { text: "" } : { text: numberText(decimal(value), lang), number: value };
}

export function measureCell(plan: Plan, { measure = "" }: ReportedFigure, lang: Lang): TableCell {
  return { text: measure === "points" ? words[lang].text.points : (plan.measures.get(measure)?.name ?? "") };
}
