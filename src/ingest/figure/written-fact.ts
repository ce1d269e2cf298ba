import { decimal } from "../../domain/decimal.js";
import { type FactDefinition, type FactValue, factValue } from "../../domain/fact.js";
import { YES_NO } from "../../domain/register.js";
import { fold } from "../text/fold.js";

/** A fact's value as people write it (Có, Hoàn thành tốt nhiệm vụ, 0,7), or as data does (true, good, 0.7). */
export function writtenFact(definition: FactDefinition, text: string): FactValue | undefined {
  return factValue(definition, asData(definition, text.trim()));
}

function asData({ type, choices }: FactDefinition, text: string): string {
  const word = fold(text);
  switch (type) {
    case "boolean":
      return word === fold(YES_NO.yes) ? "true" : word === fold(YES_NO.no) ? "false" : text;
    case "choice":
      return choices.find(({ name }) => fold(name) === word)?.id ?? text;
    default:
      return /^\d+(\.\d+)?$/.test(text) ? decimal(text).toString() : text.replace(",", ".");
  }
}

/** The words that a fact can be said in, as findings name what is expected; undefined where it is a number. */
export function factWords({ type, choices }: FactDefinition): string | undefined {
  if (type === "boolean") return `one_of:${Object.values(YES_NO).join(", ")}`;
  return type === "choice" ? `one_of:${choices.map(({ name }) => name).join(", ")}` : undefined;
}
