import type { Condition } from "../../award/award-result.js";
import type { FactValue } from "../../domain/fact.js";
import type { RoundResult } from "../result.js";
import { numberText, percentOf } from "../words/numbers.js";
import { type Lang, words } from "../words/words.js";

/** What the words of a fact are found in. */
export interface FactContext {
  readonly result: Pick<RoundResult, "plan">;
  readonly lang: Lang;
}

/** What was seen of a fact, as a person writes it. */
export function seenText(context: FactContext, { leaf, known }: Pick<Condition, "leaf" | "known">): string {
  return known ? factText(context, leaf.fact, known.value) : words[context.lang].text.unknownSeen;
}

export function factText({ result, lang }: FactContext, fact: string, value: FactValue): string {
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
