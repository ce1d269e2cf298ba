import type { JudgedAward } from "../../src/award/award-result.js";
import { judgeAward } from "../../src/award/judge-award.js";
import type { Award, Rule } from "../../src/domain/award.js";
import type { Facts } from "../../src/domain/fact.js";

type ShortRule = Pick<Rule, "id" | "from" | "text" | "cite" | "criterion">;

/** A made-up award with some rules. */
export function awardWith(rules: readonly ShortRule[], id = "x"): Award {
  const whole = rules.map((rule): Rule => ({ ...rule, for: ["individual"], occasions: ["year"] }));
  return { id, name: id.toUpperCase(), notModelled: [], rules: whole } as unknown as Award;
}

/** How it stands for somebody of whom these facts are known. */
export function judged(award: Award, facts: Facts): JudgedAward {
  const nominee = { id: "an", name: "An", kind: "individual", unit: "u" } as const;
  return judgeAward(award, nominee, "year", facts, "2018-01-20");
}
