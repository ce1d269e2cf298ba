/** The reader's language. */
export type Lang = "vi" | "en";

/** A word, or a sentence with `{…}` for its values, in both languages; one that lacks a language does not compile. */
export type Word = Readonly<Record<Lang, string>>;

interface Glossary {
  readonly [name: string]: Word | Glossary;
}

type In<Words> = { readonly [Name in keyof Words]: Words[Name] extends Word ? string : In<Words[Name]> };

/** A glossary by language, since whoever draws wants one of them. */
export function inLanguages<Words extends Glossary>(glossary: Words): Readonly<Record<Lang, In<Words>>> {
  return { vi: wordsIn(glossary, "vi") as In<Words>, en: wordsIn(glossary, "en") as In<Words> };
}

function wordsIn(glossary: Glossary, lang: Lang): object {
  const entries = Object.entries(glossary).map(([name, one]) => [name, isWord(one) ? one[lang] : wordsIn(one, lang)]);
  return Object.fromEntries(entries);
}

function isWord(one: Word | Glossary): one is Word {
  return typeof one["vi"] === "string";
}

/** A sentence with its values put in. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return fillEach(sentence, (name) => values[name] ?? "");
}

/** A sentence with each `{name}` and `{name:type}` as told. */
export function fillEach(sentence: string, told: (name: string, type: string | undefined) => string): string {
  return sentence.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, type?: string) => told(name, type));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
