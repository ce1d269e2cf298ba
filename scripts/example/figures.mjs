/** Made-up figures of the example: goals and results of every unit, the same at every run. They say nothing of reality. */

/** District, its share of the province's accumulating goals, how well it does, and what does not concern it. */
export const districts = [
  { id: "rach-gia", share: 0.13, strength: 1.05, without: ["poverty-reduction-special-communes"] },
  { id: "ha-tien", share: 0.06, strength: 1.0, without: ["poverty-reduction-special-communes"] },
  { id: "kien-luong", share: 0.07, strength: 0.99, without: ["poverty-reduction-special-communes"] },
  { id: "hon-dat", share: 0.11, strength: 0.975, without: [] },
  { id: "tan-hiep", share: 0.08, strength: 1.06, without: ["capture-output", "poverty-reduction-special-communes"] },
  { id: "chau-thanh", share: 0.08, strength: 1.005, without: ["poverty-reduction-special-communes"] },
  { id: "giong-rieng", share: 0.1, strength: 0.985, without: ["capture-output"] },
  { id: "go-quao", share: 0.07, strength: 0.995, without: ["capture-output"] },
  { id: "an-bien", share: 0.07, strength: 0.97, without: [] },
  { id: "an-minh", share: 0.07, strength: 0.98, without: [] },
  { id: "vinh-thuan", share: 0.05, strength: 0.965, without: ["capture-output"] },
  {
    id: "phu-quoc",
    share: 0.05,
    strength: 1.07,
    without: ["rice-output", "farmed-shrimp-output", "poverty-reduction-special-communes"],
  },
  {
    id: "kien-hai",
    share: 0.02,
    strength: 0.99,
    without: ["rice-output", "farmed-shrimp-output", "clean-water-urban", "poverty-reduction-special-communes"],
  },
  { id: "u-minh-thuong", share: 0.03, strength: 0.96, without: ["capture-output", "clean-water-urban"] },
  { id: "giang-thanh", share: 0.01, strength: 0.985, without: ["capture-output", "clean-water-urban"] },
];

/** Members of block 7 with what they do of the block's covenant. */
export const organisations = [
  { id: "mttq-tinh", strength: 1.04, size: 0.8 },
  { id: "hoi-nong-dan", strength: 0.99, size: 1.6 },
  { id: "hoi-phu-nu", strength: 1.04, size: 1.5 },
  { id: "tinh-doan", strength: 1.08, size: 1.3 },
  { id: "ldld-tinh", strength: 0.97, size: 1.2 },
  { id: "hoi-cuu-chien-binh", strength: 0.95, size: 0.7 },
  { id: "lien-hiep-huu-nghi", strength: 1, size: 0.2 },
];

/** Traffic accidents of 2016, made up. */
const accidents = { "traffic-accident-cases": 210, "traffic-accident-deaths": 130, "traffic-accident-injuries": 120 };

/** A number between 0 and 1 that depends on the words alone. */
export function chance(...words) {
  let hash = 2166136261;
  for (const letter of words.join("/")) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

function rounded(value, decimals) {
  return Number(value.toFixed(decimals));
}

function decimalsOf(measure, value) {
  if (["commune", "case", "person", "person_turn", "member", "house", "model", "class", "project"].includes(measure))
    return 0;
  if (measure === "million_tonne") return 4;
  if (measure === "kilometre") return 1;
  return value > 1000 ? 0 : 2;
}

/** A part is its province's share of its whole, so that no part outgrows it. */
export function partGoal(target, whole, wholeGoal) {
  const part = wholeGoal * (Number(target.goal) / Number(whole.goal));
  return rounded(part, decimalsOf(target.measure, part));
}

/** The goal assigned to a district; "x" where the target does not concern it, undefined where it is a state. */
export function districtGoal(target, district) {
  if (target.direction === "achieved") return undefined;
  if (district.without.includes(target.id)) return "x";
  if (target.direction === "lower_than_base")
    return Math.max(2, Math.round(accidents[target.id] * district.share * 1.2));
  const goal = Number(target.goal);
  if (target.accumulates) {
    const share = goal * district.share * (0.9 + 0.2 * chance("goal", district.id, target.id));
    const decimals = decimalsOf(target.measure, share);
    return Math.max(decimals === 0 ? 1 : 10 ** -decimals, rounded(share, decimals));
  }
  if (target.measure === "commune") return Math.max(1, Math.round(goal * district.share));
  if (goal === 100) return 100;
  const rate = goal * (0.97 + 0.06 * chance("rate", district.id, target.id));
  return rounded(target.measure === "percent" && goal > 50 ? Math.min(99.5, rate) : rate, 2);
}

/** What a unit reached of a goal: about its strength times the goal, and as whole as its measure. */
export function reached(target, unit, goal) {
  const luck = chance("result", unit.id, target.id);
  if (target.direction === "lower_than_base")
    return unit.strength >= 1 || luck > 0.3
      ? Math.max(0, goal - 1 - Math.round(goal * 0.15 * luck))
      : goal + Math.round(2 * luck);
  if (goal === 100) return unit.strength >= 0.99 || luck > 0.15 ? 100 : 99.5;
  const better = target.direction === "at_most" ? 2 - unit.strength : unit.strength;
  const factor = better + (luck - 0.5) * 0.06;
  const strong = unit.strength >= 1.04;
  const decimals = decimalsOf(target.measure, goal);
  let value = goal * factor;
  if (target.measure === "percent" && !target.accumulates && target.direction === "at_least" && goal > 50)
    value = Math.min(99.9, goal * (1 + (factor - 1) / 3));
  if (strong && target.direction === "at_most") value = Math.min(value, goal);
  if (strong && target.direction !== "at_most") value = Math.max(value, goal);
  value = decimals === 0 ? (strong ? Math.ceil(value) : Math.round(value)) : rounded(value, decimals);
  if (strong && target.direction !== "at_most" && value < goal) return goal;
  if (strong && target.direction === "at_most" && value > goal) return goal;
  return value;
}

/** Facts of a collective as its form reports them. */
export function collectiveFacts(unit) {
  const total = 18 + Math.floor(chance("members", unit.id) * 60);
  const advanced = Math.min(total, Math.round(total * (unit.strength - 0.28 + 0.1 * chance("advanced", unit.id))));
  return {
    year_rating: unit.strength >= 1 ? "excellent" : unit.strength >= 0.98 ? "good" : "completed",
    members_total: total,
    members_completing_duty: unit.strength >= 0.99 ? total : total - 1,
    members_advanced: advanced,
    members_base_champion: Math.max(unit.strength >= 0.98 ? 1 : 0, Math.round(advanced * 0.1)),
    members_warned_or_worse: chance("warned", unit.id) > 0.88 ? 1 : 0,
    new_model: unit.strength >= 1,
    sudden_achievement: false,
  };
}
