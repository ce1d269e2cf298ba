import type { Said, SaidValue } from "../../compare/said.js";
import type { Leaf } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import { isIsoDate, screenDate } from "../../domain/dates.js";
import { Decimal } from "../../domain/decimal.js";
import { ownEntry } from "../../domain/own-entry.js";
import type { Ratio } from "../../domain/ratio.js";
import { neededText } from "../explain/need-texts.js";
import { changeWords } from "../words/change-words.js";
import { choiceWord } from "../words/choice-words.js";
import { fieldWords } from "../words/field-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import type { ChangeContext } from "./change-context.js";

/** Values shown of something that came or went as a whole. */
const SHOWN = 12;

/** What a part is called, such as "trọng số"; undefined for ids. */
export function fieldWord(key: string, { lang }: ChangeContext): string | undefined {
  const field = key.replace(/#\d+$/, "");
  return ownEntry(fieldWords[lang], field);
}

/** What something says, in one line: its value, or of a whole thing the first values that it holds. */
export function saidText(context: ChangeContext, said: Said | undefined, field: string): string {
  if (!said) return "";
  if (said.value !== undefined) return valueText(context, said.value, field);
  // A version of a rule without a criterion ends it.
  const isRepeal = said.parts.has("occasions") && !said.parts.has("criterion");
  const values = isRepeal ? [changeWords[context.lang].repealed] : valuesIn(context, said, field);
  const rest = values.length - SHOWN;
  const shown =
    rest > 1 ? [...values.slice(0, SHOWN), fill(changeWords[context.lang].more, { count: String(rest) })] : values;
  return shown.join("; ");
}

/** A value as the reader writes it; `field` is the part that holds it. */
function valueText(context: ChangeContext, value: SaidValue, field: string): string {
  const { lang } = context;
  if (typeof value === "boolean") return words[lang].booleans[value ? "true" : "false"];
  if (typeof value === "string") return textValue(context, value, field);
  if (value instanceof Decimal) return numberText(value, lang);
  if (Array.isArray(value)) return value.map((one) => textValue(context, one, field)).join("; ");
  if ("numerator" in value) return ratioText(value, lang);
  return "basis" in value ? citeText(context, value as Cite) : neededText(context, value as Leaf);
}

/** "Điều 27 khoản 1, Luật 15/2003/QH11 (nguồn thứ cấp)". */
export function briefCite({ lang, names }: ChangeContext, { document, provision, basis }: Cite): string {
  return `${[provision, names.get(document) ?? document].filter(Boolean).join(", ")} (${words[lang].bases[basis]})`;
}

/** A cite with where it was seen, when it was checked, and its note. */
function citeText(context: ChangeContext, cite: Cite): string {
  const { seenIn, checked, note } = cite;
  const own = fieldWords[context.lang];
  return [
    briefCite(context, cite),
    ...(seenIn ? [`${own.seenIn} ${seenIn}`] : []),
    ...(checked ? [`${own.checked} ${screenDate(checked)}`] : []),
    ...(note ? [note] : []),
  ].join("; ");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textValue({ lang, names }: ChangeContext, value: string, field: string): string {
  if (isIsoDate(value)) return screenDate(value);
  return choiceWord(field, value, lang) ?? (field === "name" ? value : (names.get(value) ?? value));
}

/** A share in per cent where that is exact, else as a fraction. */
function ratioText({ numerator, denominator }: Ratio, lang: ChangeContext["lang"]): string {
  if (denominator.eq(1)) return `${numberText(numerator.times(100), lang)} %`;
  return `${numberText(numerator, lang)}/${numberText(denominator, lang)}`;
}

/** The values below something, each with what it is called and what it is of; its own name stands elsewhere. */
function valuesIn(context: ChangeContext, said: Said, field: string, of?: string): readonly string[] {
  const { names } = context;
  return [...said.parts].flatMap(([key, part]) => {
    if (key === "name" || key === "cite" || key === "label" || key === "text" || key === "from" || part.value === false)
      return [];
    if (part.value === undefined) return valuesIn(context, part, key, names.get(key) ?? of);
    const shown = valueText(context, part.value, key.replace(/#\d+$/, ""));
    const isComparison = typeof part.value === "object" && "fact" in part.value;
    const called = isComparison ? part.name : (fieldWord(key, context) ?? names.get(key) ?? fieldWord(field, context));
    const title = [of, called].filter((one) => one !== undefined).join(", ");
    return shown === "" ? [] : [title === "" ? shown : `${title}: ${shown}`];
  });
}
