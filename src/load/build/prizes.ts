import type { Award } from "../../domain/award.js";
import type { PrizeRules } from "../../domain/prize.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** What prize money follows from; every coefficient is of an award that exists. */
export function buildPrizes(shelves: Shelves, awards: ReadonlyMap<string, Award>, context: BuildContext): PrizeRules {
  for (const { source, value } of shelves.prizes)
    value.prizes.coefficients.forEach(({ award }, at) => {
      context.expect("award", award, awards, source.place(["prizes", "coefficients", at, "award"]));
    });
  const all = shelves.prizes.map(({ value }) => value.prizes);
  return {
    baseSalary: all.flatMap((one) => one.baseSalary),
    rounding: all.flatMap((one) => one.rounding).map(({ upTo, ...rest }) => ({ ...rest, value: upTo })),
    coefficients: all.flatMap((one) => one.coefficients),
  };
}
