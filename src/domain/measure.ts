import type { Decimal } from "./decimal.js";

/** A unit of measure (đơn vị tính). It is never called unit, which is an organisation. */
export interface Measure {
  readonly id: string;
  /** As the plan writes it: "triệu tấn". */
  readonly name: string;
  /** Other spellings met in reports. */
  readonly aliases: readonly string[];
  /** What it is a multiple of, when it can be converted: `factor` of the measure `base`. */
  readonly base: string;
  readonly factor: Decimal;
  /** A per cent is written 98.6, never 0.986. */
  readonly percent: boolean;
}
