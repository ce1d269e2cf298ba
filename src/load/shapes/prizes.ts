import { nomineeKinds } from "../../domain/award.js";
import { choice, cite, date, group, id, list, number, sentence } from "../scalars.js";

/** prizes.yaml: base salary, rounding and coefficients of prize money (tiền thưởng), each from a day on. */
export const prizesFile = group({
  prizes: group({
    base_salary: list(group({ from: date, value: number, cite })),
    rounding: list(group({ from: date, up_to: number, cite })),
    coefficients: list(
      group({
        award: id,
        /** The kinds of nominee; all where it says none. */
        for: list(choice(nomineeKinds)).optional(),
        /** Who signs, where the coefficient depends on it; without knowing that nothing is computed. */
        signed_by: sentence.optional(),
        from: date,
        value: number,
        doubled_for: list(choice(nomineeKinds)).default([]),
        cite,
      }),
    ),
  }),
});
