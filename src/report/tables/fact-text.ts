import type { Condition } from "../../award/award-result.js";
import type { FactValue } from "../../domain/fact.js";
import { numberText, percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";
import { type NamingContext, say } from "./draw-context.js";

/** What was seen of a fact, as a person writes it. */
export function seenText(context: NamingContext, { leaf, known }: Pick<Condition, "leaf" | "known">): string {
  return known ? factText(context, leaf.fact, known.value) : say(context).unknownSeen;
}

export function factText({ result, lang }: NamingContext, fact: string, value: FactValue): string {
  switch (value.type) {
    case "boolean":
      return words[lang].booleans[value.value ? "true" : "false"];
    case "count":
      return value.orMore ? `≥ ${numberText(value.value, lang)}` : numberText(value.value, lang);
    case "share":
      return `${value.orMore ? "≥ " : ""}${numberText(percentOf(value.value), lang)} %`;
    case "choice": {
      const named = result.plan.facts.get(fact)?.choices.find((choice) => choice.id === value.value)?.name;
      return named ?? result.plan.awards.find((award) => award.id === value.value)?.name ?? words[lang].text.none;
    }
  }
}
