import { awardYearIn } from "../../src/domain/award-year.js";
import type { DecisionChange, DecisionLine } from "../../src/domain/registers/decisions.js";

/** "5/QĐ 2017-01-20 an title 2016", then what it changes: "revoke 5/QĐ"; a name in quotes. */
export const decisionLines = (...texts: readonly string[]): readonly DecisionLine[] =>
  texts.map((text, at) => {
    const name = /"(.*)"/.exec(text)?.[1];
    const [number = "", on = "", nominee = "", award = "", year = "", kind, changed = ""] = text
      .replace(/ ".*"/, "")
      .split(" ");
    const awardYear = awardYearIn(year);
    if (!awardYear) throw new Error(text);
    return {
      number,
      on,
      signer: undefined,
      nominee,
      name,
      award,
      year: awardYear,
      amount: undefined,
      certificate: undefined,
      change: kind === undefined ? undefined : { kind: kind as DecisionChange, number: changed },
      reason: undefined,
      place: { file: "decisions.xlsx", sheet: "decisions", cell: `A${at + 5}` },
    };
  });
