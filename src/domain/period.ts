import type { IsoDate } from "./dates.js";

export const periodKinds = ["year", "half_year", "school_year", "campaign"] as const;

/** What a round reviews (kỳ xét). */
export interface Period {
  readonly kind: (typeof periodKinds)[number];
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}
