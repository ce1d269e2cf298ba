import type { Period } from "./period.js";

export const yearKinds = ["year", "school_year"] as const;
export type YearKind = (typeof yearKinds)[number];

/** The year that an award is for (năm xét): a calendar year, or a school year (năm học), by the year it begins in. */
export interface AwardYear {
  readonly kind: YearKind;
  readonly first: number;
}

/** "2016", "năm 2016", "2016-2017", "năm học 2016 – 2017"; undefined for anything else. */
export function awardYearIn(text: string): AwardYear | undefined {
  const words = text
    .normalize("NFC")
    .replace(/năm học|năm/giu, " ")
    .trim();
  const match = /^((?:19|20)\d\d)(?:\s*[-–—/]\s*((?:19|20)\d\d))?$/.exec(words);
  if (!match) return undefined;
  const first = Number(match[1]);
  if (match[2] === undefined) return /năm học/iu.test(text.normalize("NFC")) ? undefined : { kind: "year", first };
  return Number(match[2]) === first + 1 ? { kind: "school_year", first } : undefined;
}

/** As people write it: 2016, or 2016-2017. */
export function awardYearText({ kind, first }: AwardYear): string {
  return kind === "year" ? String(first) : `${first}-${first + 1}`;
}

/**
 * The year that a round judges for a nominee with a given kind of year: of a school in a round of the calendar year,
 * the school year that ended in it.
 */
export function yearJudged(kind: YearKind, period: Period): AwardYear {
  if (kind === "year") return { kind, first: Number(period.from.slice(0, 4)) };
  const first = period.kind === "school_year" ? Number(period.from.slice(0, 4)) : Number(period.to.slice(0, 4)) - 1;
  return { kind, first };
}
