import { z } from "zod";
import { bases } from "../domain/basis.js";
import { isIsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";

/**
 * The scalars of our YAML. Every one arrives as its source text; the JSON Schemas for editors allow numbers and
 * booleans too. A message "expects:<what>" is turned into words by the findings.
 */
export type Expectation =
  | "text"
  | "id"
  | "plain_number"
  | "number_above_zero"
  | "number_not_below_zero"
  | "number_up_to_one"
  | "whole_number"
  | "boolean"
  | "date"
  | "list"
  | "list_not_empty"
  | "two_numbers"
  | "one_test"
  | "group"
  | "column"
  | `only:${string}`
  | `one_of:${string}`;

export const expects = (what: Expectation): string => `expects:${what}`;

export const text = z.string(expects("text")).trim().min(1, expects("text"));

/** Block text with line breaks folded away, as a sentence of a law is compared. */
export const sentence = text.transform((value) => value.replace(/\s+/g, " "));

export const id = z.string(expects("id")).regex(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/, expects("id"));

export const number = z
  .union([z.string().regex(/^-?\d+(?:\.\d+)?$/, expects("plain_number")), z.number()], expects("plain_number"))
  .transform((value) => decimal(value));

export const aboveZero = number.refine((value) => value.gt(0), expects("number_above_zero"));
export const notBelowZero = number.refine((value) => value.gte(0), expects("number_not_below_zero"));
/** A part of a whole: 0.9 is nine tenths. */
export const upToOne = number.refine((value) => value.gte(0) && value.lte(1), expects("number_up_to_one"));

export const wholeNumber = z
  .union([z.string().regex(/^\d+$/, expects("whole_number")), z.number().int().nonnegative()], expects("whole_number"))
  .transform((value) => Number(value));

export const boolean = z
  .union([z.enum(["true", "false"]), z.boolean()], expects("boolean"))
  .transform((value) => value === true || value === "true");

export const date = z.string(expects("date")).refine(isIsoDate, expects("date"));

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, expects(values.length === 1 ? `only:${values[0]}` : `one_of:${values.join(", ")}`));

export const list = <T extends z.ZodType>(item: T) => z.array(item, expects("list"));

export const someOf = <T extends z.ZodType>(item: T) => list(item).min(1, expects("list_not_empty"));

/** Values by keys that are not known beforehand, such as ids. */
export const record = <K extends z.core.$ZodRecordKey, T extends z.ZodType>(key: K, value: T) =>
  z.record(key, value, expects("group"));

/** Every key is known; the message carries them, for the suggestion. */
const onlyKeys = (keys: readonly string[]) => ({
  error: ({ code }: z.core.$ZodRawIssue) =>
    code === "unrecognized_keys" ? `keys:${keys.join(",")}` : expects("group"),
});

/** Values by some of the keys that there are. */
export const someKeys = <const K extends readonly [string, ...string[]], T extends z.ZodType>(keys: K, value: T) =>
  z.partialRecord(choice(keys), value, onlyKeys(keys));

/** A mapping in which every key is known, under the keys as written. */
export const rawGroup = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, onlyKeys(Object.keys(shape)));

type Camel<Key> = Key extends `${infer Head}_${infer Rest}` ? `${Head}${Capitalize<Camel<Rest>>}` : Key;
type Named<T extends z.ZodRawShape> = { readonly [Key in keyof T as Camel<Key>]: z.output<T[Key]> };

/**
 * A mapping under the names that the code uses: `seen_in` is seenIn. Every key is there, undefined where nothing is written.
 * A `default` before such a mapping is not shown in the JSON Schemas for editors, a `prefault` is.
 */
export const named = <T extends z.ZodRawShape>(written: z.ZodObject<T>) => {
  const names = Object.keys(written.shape).map(
    (key) => [key, key.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())] as const,
  );
  return written.transform(
    (value: object) => Object.fromEntries(names.map(([key, name]) => [name, Reflect.get(value, key)])) as Named<T>,
  );
};

export const group = <T extends z.ZodRawShape>(shape: T) => named(rawGroup(shape));

export const cite = group({
  document: id,
  provision: text.optional(),
  basis: choice(bases),
  seen_in: text.optional(),
  checked: date.optional(),
  note: sentence.optional(),
});
