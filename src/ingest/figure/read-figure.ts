import { type Decimal, decimal } from "../../domain/decimal.js";
import { fold } from "../text/fold.js";
import { showsDate, showsPercent } from "../workbook/number-formats.js";
import type { Cell } from "../workbook/workbook.js";
import type { NumberStyle } from "./number-style.js";

/** Why a figure is worth a look although it was used. */
export type FigureNote =
  | "vietnamese_reading"
  | "reading_chosen"
  | "mixed_mark"
  | "english_marks"
  | "of_total"
  | "approximate";

/** Why a figure was not used. */
export type Doubt =
  | "two_readings"
  | "bound"
  | "range"
  | "percent_scale"
  | "no_or_none"
  | "rise_or_fall"
  | "count_of_total";

/** What a cell says as a number. Zero, blank, not applicable and doubtful stay four things. */
export type Reading =
  | {
      readonly kind: "figure";
      readonly value: Decimal;
      readonly notes: readonly FigureNote[];
      /** The other reading that its spelling allows. */
      readonly rejected: Decimal | undefined;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "not_applicable" }
  | { readonly kind: "doubtful"; readonly candidates: readonly Decimal[]; readonly why: Doubt }
  | { readonly kind: "unreadable"; readonly why: "text" | "error_value" | "no_stored_result" | "date" };

export interface FigureContext {
  /** Lowest and highest believable value; helps only to choose between two readings. */
  readonly plausible: readonly [Decimal, Decimal] | undefined;
  /** The goal, or what else the figure should be near to; two readings of one text lie a thousandfold apart. */
  readonly near: Decimal | undefined;
  /** The target is measured in per cent: 98.6, never 0.986. */
  readonly percent: boolean;
  /** How the other numbers of the workbook are written, where they show it. */
  readonly style: NumberStyle | undefined;
  /** The target itself speaks of a rise or fall, so that "giảm 1,2" is 1,2. */
  readonly change: "tăng" | "giảm" | undefined;
}

/** For a number of which nothing is known but its cell. */
export const nothingKnown: FigureContext = {
  plausible: undefined,
  near: undefined,
  percent: false,
  style: undefined,
  change: undefined,
};

/** Read a cell the way a Vietnamese office writes numbers. */
export function readFigure(cell: Cell | undefined, context: FigureContext): Reading {
  if (!cell) return { kind: "blank" };
  switch (cell.type) {
    case "blank":
      return cell.formula === undefined ? { kind: "blank" } : { kind: "unreadable", why: "no_stored_result" };
    case "error":
      return { kind: "unreadable", why: "error_value" };
    case "boolean":
      return { kind: "unreadable", why: "text" };
    case "text":
      return readText(cell.raw, context);
    case "number":
      return readNumber(cell, context);
  }
}

/**
 * The decimal that a numeric cell means: the shortest one that names the same double, since Excel writes 98,6 as
 * 98.599999999999994, and never more than the 15 significant digits that Excel knows, since what was computed and pasted
 * as a value carries a last digit that nobody wrote.
 */
export function cellDecimal({ raw }: Cell): Decimal {
  return decimal(isShort(raw) ? raw : Number(raw).toPrecision(SIGNIFICANT));
}

/** How many digits of a number Excel knows. */
const SIGNIFICANT = 15;

/** Whether digits are few enough to name by themselves the decimal that their double means. */
function isShort(raw: string): boolean {
  return raw.length <= SIGNIFICANT && /^\d+(?:\.\d+)?$/.test(raw);
}

function figure(value: Decimal, notes: readonly FigureNote[] = [], rejected?: Decimal): Reading {
  return { kind: "figure", value, notes, rejected };
}

function readNumber(cell: Cell, context: FigureContext): Reading {
  if (showsDate(cell.numberFormat)) return { kind: "unreadable", why: "date" };
  const value = cellDecimal(cell);
  if (context.percent && showsPercent(cell.numberFormat)) return figure(value.times(100));
  return percentInDoubt(value, context) ?? figure(value);
}

/** 0,785 where a per cent is meant to be 78,5: nothing in the cell decides, so both are shown. */
function percentInDoubt(value: Decimal, context: FigureContext): Reading | undefined {
  if (!context.percent || value.isZero() || value.abs().gte(1)) return undefined;
  const hundredfold = value.times(100);
  if (believable(value, context) || !believable(hundredfold, context)) return undefined;
  return { kind: "doubtful", candidates: [value, hundredfold], why: "percent_scale" };
}

const blanks = /^(?:[-–—./x…]+|chua co(?: so lieu)?|chua thong ke|khong co so lieu)$/;

/** A number in words: spaces of any kind between thousands, marks the Vietnamese way, a measure behind it. */
function readText(raw: string, context: FigureContext): Reading {
  const text = raw
    .normalize("NFC")
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
  const folded = fold(text);
  if (text === "" || blanks.test(text.toLowerCase()) || blanks.test(folded)) return { kind: "blank" };
  if (/^(khong ap dung|kad|khong thuoc dien)$|^khong co /.test(folded)) return { kind: "not_applicable" };
  if (folded === "khong") return { kind: "doubtful", candidates: [decimal(0)], why: "no_or_none" };
  const near = /^(khoảng|gần|ước|xấp xỉ|trên dưới|~|≈)\s*(?=\d)/iu.exec(text)?.[0] ?? "";
  if (near !== "") return approximately(readText(text.slice(near.length), context));
  const bare = withoutMeasure(text);
  const doubt = doubtIn(folded, bare);
  if (doubt) {
    const numbers = [...bare.matchAll(/\d[\d.,]*/g)].flatMap((match) => candidatesOf(match[0]));
    return numbers.length > 0
      ? { kind: "doubtful", candidates: numbers, why: doubt }
      : { kind: "unreadable", why: "text" };
  }
  return readPlain(bare, { ...context, percent: context.percent && !text.endsWith("%") });
}

/** "Khoảng 57,5" is 57,5 as far as anybody knows; that it is not exact is said. */
function approximately(reading: Reading): Reading {
  return reading.kind === "figure" ? { ...reading, notes: [...reading.notes, "approximate"] } : reading;
}

/** The measure's words behind a number: "lượt người" in "35.000 lượt người"; undefined where there are none. */
export function measureInText(raw: string): string | undefined {
  const match = /\d\s*(%|[\p{L}][\p{L}\p{M}\s/%]*)$/u.exec(raw.normalize("NFC").trim());
  return match?.[1]?.trim();
}

function withoutMeasure(text: string): string {
  return text.replace(/(?<=\d)\s*(?:%|\p{L}[\p{L}\p{M}\s/%]*)$/u, "").trim();
}

function doubtIn(folded: string, bare: string): Doubt | undefined {
  if (/^(tren|duoi|hon|it nhat|toi thieu|khong qua|toi da) ?\d/.test(folded) || /^[<>≤≥]/.test(bare)) return "bound";
  if (/ tro (len|xuong)$/.test(folded)) return "bound";
  return /^\d[\d.,]*\s?[-–—]\s?\d/.test(bare) ? "range" : undefined;
}

function readPlain(bare: string, context: FigureContext): Reading {
  const word = /^(đạt|tăng|giảm)\s+(?=[\d-])/iu.exec(bare);
  const change = word?.[1]?.toLowerCase();
  const digits = bare.slice(word?.[0].length ?? 0).replace(/(?<=\d) (?=\d{3}(?!\d))/g, "");
  const fraction = /^(\d+)\s?\/\s?(\d+)$/.exec(digits);
  if (fraction) return readFraction(decimal(fraction[1] ?? "0"), decimal(fraction[2] ?? "0"), context);
  const candidates = candidatesOf(digits);
  const [first, second] = candidates;
  if (!first) return { kind: "unreadable", why: "text" };
  if (change !== undefined && change !== "đạt" && change !== context.change)
    return { kind: "doubtful", candidates: candidates.flatMap((one) => [one, one.negated()]), why: "rise_or_fall" };
  if (!second) return percentInDoubt(first, context) ?? figure(first, noteOnMarks(digits, context));
  const chosen =
    onlyOne(candidates, (one) => believable(one, context)) ??
    onlyOne(candidates, (one) => isNear(one, context)) ??
    byStyle(digits, candidates, context);
  if (!chosen) return { kind: "doubtful", candidates, why: "two_readings" };
  const isUsual = chosen === first ? "vietnamese_reading" : "reading_chosen";
  return figure(chosen, [isUsual], chosen === first ? second : first);
}

/** 39/118 communes are 39; a per cent written so could be the count or the share. */
function readFraction(count: Decimal, total: Decimal, context: FigureContext): Reading {
  if (!context.percent) return figure(count, ["of_total"]);
  const share = total.isZero() ? [] : [count.times(100).dividedBy(total).toDecimalPlaces(2)];
  return { kind: "doubtful", candidates: [...share, count], why: "count_of_total" };
}

/**
 * The reading that the workbook's other numbers speak for. A comma before three digits stays open in a Vietnamese
 * workbook: by its own rule it is a decimal mark, but nobody gives three decimals of a count.
 */
function byStyle(digits: string, [first, second]: readonly Decimal[], { style }: FigureContext): Decimal | undefined {
  if (style === "vietnamese") return digits.includes(".") ? first : undefined;
  return style === "english" ? second : undefined;
}

function onlyOne(candidates: readonly Decimal[], fits: (one: Decimal) => boolean): Decimal | undefined {
  const fitting = candidates.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Within a factor of 30 of what is expected; a thousandfold error never is. */
function isNear(value: Decimal, { near }: FigureContext): boolean {
  if (!near || near.lte(0)) return false;
  return value.times(30).gte(near) && value.lte(near.times(30));
}

function noteOnMarks(digits: string, { style }: FigureContext): readonly FigureNote[] {
  if (style === "english") return [];
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return ["english_marks"];
  return /^-?\d+\.\d+$/.test(digits) ? ["mixed_mark"] : [];
}

/** The values a number's spelling allows, the Vietnamese one first: none, one, or two. */
function candidatesOf(digits: string): readonly Decimal[] {
  if (/^-?\d+$/.test(digits)) return [decimal(digits)];
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return [decimal(digits.replaceAll(".", "").replace(",", "."))];
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return [decimal(digits.replaceAll(",", ""))];
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(digits)) return [decimal(digits.replaceAll(".", ""))];
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(digits)) return [decimal(digits.replaceAll(",", ""))];
  if (/^-?0[.,]\d+$/.test(digits)) return [decimal(digits.replace(",", "."))];
  if (/^-?\d{1,3}\.\d{3}$/.test(digits)) return [decimal(digits.replace(".", "")), decimal(digits)];
  if (/^-?\d{1,3},\d{3}$/.test(digits)) return [decimal(digits.replace(",", ".")), decimal(digits.replace(",", ""))];
  return /^-?\d+[.,]\d+$/.test(digits) ? [decimal(digits.replace(",", "."))] : [];
}

function believable(value: Decimal, { plausible }: FigureContext): boolean {
  return plausible === undefined || (value.gte(plausible[0]) && value.lte(plausible[1]));
}
