import { onceFor } from "../../domain/made-once.js";
import type { Plan } from "../../domain/plan.js";
import { fold } from "../text/fold.js";

/** The fact whose choices are the ratings of a year's work; a decision may recognise one of them. */
const YEAR_RATING = "year_rating";

/** What a decision can give: an award, or a rating of the year's work, by the names under which lists have it. */
interface Recognition {
  readonly id: string;
  readonly keys: readonly string[];
}

/** The award or rating that a text names, by id, name or another name. */
export function awardNamed(plan: Plan, text: string): string | undefined {
  const key = keyOf(plan, text);
  return recognitions(plan).find(({ id, keys }) => id === text || keys.includes(key))?.id;
}

/**
 * The award that stands within a longer text, such as the title of a list; a name within a longer name is not meant, and
 * of several awards none is.
 */
export function awardWithin(plan: Plan, text: string): string | undefined {
  const named = recognitions(plan)
    .flatMap(({ id, keys }) => keys.map((key) => ({ id, key })))
    .filter(({ key }) => key.includes(" "))
    .sort((a, b) => b.key.length - a.key.length);
  let words = ` ${keyOf(plan, text)} `;
  const found = new Set<string>();
  for (const { id, key } of named) {
    if (!words.includes(` ${key} `)) continue;
    found.add(id);
    words = words.replace(` ${key} `, " | ");
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const recognitions = onceFor((plan: Plan): readonly Recognition[] => {
  const ratings = plan.facts.get(YEAR_RATING)?.choices ?? [];
  return [
    ...plan.awards.map(({ id, name, aliases }) => ({ id, keys: [name, ...aliases].map((one) => keyOf(plan, one)) })),
    ...ratings.map(({ id, name }) => ({ id, keys: [keyOf(plan, name)] })),
  ];
});

/** The name of an award or rating, for a person. */
export function awardWords(plan: Plan, id: string): string {
  const rating = plan.facts.get(YEAR_RATING)?.choices.find((one) => one.id === id);
  return plan.awards.find((one) => one.id === id)?.name ?? rating?.name ?? id;
}

/** The words that tell one award from another: without the province's name and what is said of every award. */
function keyOf(plan: Plan, text: string): string {
  const province = fold(plan.province).replace(/^(tinh|thanh pho) /, "");
  return ` ${fold(text)} `
    .replaceAll(" ubnd ", " uy ban nhan dan ")
    .replaceAll(` ${province} `, " ")
    .replace(/ (danh hieu|tang|cong nhan|cua) /g, " ")
    .replace(/ (danh hieu|tang|cong nhan|cua) /g, " ")
    .trim();
}
