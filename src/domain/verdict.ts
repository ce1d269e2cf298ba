/** Kết luận: đạt, không đạt, chưa đủ căn cứ. What is missing is never a no. */
export const verdicts = ["met", "not_met", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** A target that does not concern a unit is neither met nor missed. */
export type TargetVerdict = Verdict | "not_applicable";

/** All of several, in Kleene's logic: one `not_met` decides, else one `unknown` leaves it open. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("not_met")) return "not_met";
  return verdicts.includes("unknown") ? "unknown" : "met";
}

/** Any of several: one `met` decides, else one `unknown` leaves it open. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("met")) return "met";
  return verdicts.includes("unknown") ? "unknown" : "not_met";
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === "met" ? "not_met" : verdict === "not_met" ? "met" : "unknown";
}

/** What several versions of one rule say together, where it is not known which applies: the same, or nothing. */
export function agreed(verdicts: readonly Verdict[]): Verdict {
  const [first = "unknown"] = verdicts;
  return verdicts.every((one) => one === first) ? first : "unknown";
}
