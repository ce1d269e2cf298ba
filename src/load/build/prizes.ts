import type { Award } from "../../domain/award.js";
import type { PrizeRules } from "../../domain/prize.js";
import type { Shelves } from "../shelves.js";
import type { BuildContext } from "./context.js";

/** What prize money follows from; every coefficient is of an award that exists. */
export function buildPrizes(shelves: Shelves, awards: ReadonlyMap<string, Award>, context: BuildContext): PrizeRules {
  const all = shelves.prizes.map(({ source, value: { prizes } }) => ({
    baseSalary: prizes.base_salary,
    rounding: prizes.rounding.map(({ up_to, ...rest }) => ({ ...rest, value: up_to })),
    coefficients: prizes.coefficients.map(({ doubled_for, signed_by, ...rest }, at) => {
      context.expect("award", rest.award, awards, source.place(["prizes", "coefficients", at, "award"]));
      return { ...rest, for: rest.for, signedBy: signed_by, doubledFor: doubled_for };
    }),
  }));
  return {
    baseSalary: all.flatMap((one) => one.baseSalary),
    rounding: all.flatMap((one) => one.rounding),
    coefficients: all.flatMap((one) => one.coefficients),
  };
}
