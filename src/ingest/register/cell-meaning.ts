import { awardYearIn, awardYearText } from "../../domain/award-year.js";
import { isIsoDate } from "../../domain/dates.js";
import { decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { CellPlace } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { RegisterColumn } from "../../domain/register.js";
import { nothingKnown, readFigure } from "../figure/read-figure.js";
import { dayOf } from "../figure/written-date.js";
import { fold } from "../text/fold.js";
import { unitLike, unitOf } from "../text/unit-names.js";
import { showsDate } from "../workbook/number-formats.js";
import type { Cell } from "../workbook/workbook.js";
import { awardNamed } from "./award-names.js";

/** What a cell says, spaces folded. */
export function textOf(cell: Cell | undefined): string {
  return (cell?.raw ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/** What a cell means, as an id, a day, a number or its text; undefined where it cannot be understood. */
export function meaningOf(
  plan: Plan,
  column: RegisterColumn,
  cell: Cell,
  date1904: boolean,
  scale: number = 1,
): string | undefined {
  const text = textOf(cell);
  switch (column.type) {
    case "unit":
      return unitOf(text, plan.units)?.id;
    case "cluster":
      return plan.clusters.find((one) => isNamed(one, text))?.id;
    case "item":
      return scoredItems(plan).find((one) => isNamed(one, text))?.id;
    case "award":
      return awardNamed(plan, text);
    case "fact":
      return [...plan.facts.values()].find((one) => one.enterable && isNamed(one, text))?.id;
    case "choice":
      return Object.entries(column.choices ?? {}).find(([id, name]) => isNamed({ id, name }, text))?.[0];
    case "date":
      return believable(isIsoDate(text) ? text : dayOf(cell, date1904));
    case "award_year": {
      const year = awardYearIn(text);
      return year && believable(`${year.first}-01-01`) ? awardYearText(year) : undefined;
    }
    case "calendar_year":
      return /^(19|20)\d\d$/.test(text)
        ? text
        : cell.type === "text" || showsDate(cell.numberFormat)
          ? dayOf(cell, date1904)?.slice(0, 4)
          : undefined;
    case "points":
      return text.toLowerCase() === "x" ? "x" : numberIn(cell);
    case "count":
      return whole(numberIn(cell));
    case "money": {
      const number = numberIn({ ...cell, raw: cell.raw.replace(/\s*(đồng|đ|vnđ)\.?\s*$/iu, "") });
      return whole(number === undefined ? undefined : decimal(number).times(scale).toFixed());
    }
    case "nominee":
    case "nominee_id":
    case "text":
      return text;
  }
}

/** Days of the movement: from the first decree on emulation to a generation ahead; anything else is a slip. */
function believable(day: string | undefined): string | undefined {
  return day !== undefined && "1948" <= day && day < "2060" ? day : undefined;
}

function isNamed({ id, name }: { readonly id: string; readonly name: string }, text: string): boolean {
  return id === text || fold(name) === fold(text);
}

/** A number that is not negative, as a plain decimal. */
function numberIn(cell: Cell): string | undefined {
  const reading = readFigure(cell, { ...nothingKnown, style: "vietnamese" });
  return reading.kind === "figure" && !reading.value.isNegative() ? reading.value.toFixed() : undefined;
}

function whole(number: string | undefined): string | undefined {
  return number !== undefined && /^\d+$/.test(number) ? number : undefined;
}

/** What points are given for: the items of all schemes, and the targets of covenants and of units. */
export function scoredItems(plan: Plan): readonly { readonly id: string; readonly name: string }[] {
  const items = [...plan.schemes.values()].flatMap((scheme) => scheme.groups.flatMap((group) => group.items));
  return [...items, ...[...plan.targets.values()].filter((target) => target.origin !== "plan")];
}

/** Why a cell cannot be used; without a cell that need not be filled the line still is. */
export function notUnderstood(plan: Plan, column: RegisterColumn, seen: string, place: CellPlace): Finding {
  if (!column.required && !column.decisive) return finding("TD280", place, { column: column.heading, seen });
  switch (column.type) {
    case "unit":
      return finding("TD261", place, { kind: "unit", seen, suggestion: unitLike([seen], plan.units)?.name ?? "" });
    case "cluster":
    case "item":
    case "award":
    case "fact":
      return finding("TD261", place, { kind: column.type, seen, suggestion: "" });
    case "choice":
      return finding("TD225", place, { expected: `one_of:${Object.values(column.choices ?? {}).join(", ")}`, seen });
    case "points":
    case "count":
    case "money":
      return finding("TD225", place, { expected: column.type === "points" ? "number" : "whole_number", seen });
    case "award_year":
    case "calendar_year":
      return finding("TD225", place, { expected: column.type, seen });
    default:
      return finding("TD225", place, { expected: column.type === "date" ? "written_day" : "text", seen });
  }
}
