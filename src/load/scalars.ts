import { z } from "zod";
import { bases } from "../domain/basis.js";
import { isIsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";

/**
 * The scalars of our YAML. Every one arrives as its source text; the JSON Schemas for editors allow numbers and
 * booleans too. A message "expects:<what>" is turned into words by the findings. `form` says how a value is written: the
 * schemas put it behind the description of each key, so that a key only says what it means.
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
  | "finding_code"
  | `only:${string}`
  | `one_of:${string}`;

export const expects = (what: Expectation): string => `expects:${what}`;

/** An editor takes an unquoted 34 or true for no string; here it is the text as it stands. */
export const text = z
  .string(expects("text"))
  .trim()
  .min(1, expects("text"))
  .meta({ type: ["string", "number", "boolean"] });

/** Block text with line breaks folded away, as a sentence of a law is compared. */
export const sentence = text.transform((value) => value.replace(/\s+/g, " "));

export const id = z
  .string(expects("id"))
  .regex(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/, expects("id"))
  .meta({ form: "Mã viết chữ thường không dấu, chữ số, gạch nối hoặc gạch dưới." });

export const number = z
  .union([z.string().regex(/^-?\d+(?:\.\d+)?$/, expects("plain_number")), z.number()], expects("plain_number"))
  .transform((value) => decimal(value))
  .meta({ form: "Số viết với dấu chấm thập phân, không có dấu nghìn, như 4520.5." });

export const aboveZero = number
  .refine((value) => value.gt(0), expects("number_above_zero"))
  .meta({ form: "Số lớn hơn 0, viết với dấu chấm thập phân." });
export const notBelowZero = number
  .refine((value) => value.gte(0), expects("number_not_below_zero"))
  .meta({ form: "Số từ 0 trở lên, viết với dấu chấm thập phân." });
/** A part of a whole: 0.9 is nine tenths. */
export const upToOne = number
  .refine((value) => value.gte(0) && value.lte(1), expects("number_up_to_one"))
  .meta({ form: "Số từ 0 đến 1, như 0.9 là chín phần mười." });

export const wholeNumber = z
  .union([z.string().regex(/^\d+$/, expects("whole_number")), z.number().int().nonnegative()], expects("whole_number"))
  .transform((value) => Number(value))
  .meta({ form: "Số nguyên từ 0 trở lên." });

export const boolean = z
  .union([z.enum(["true", "false"]), z.boolean()], expects("boolean"))
  .transform((value) => value === true || value === "true")
  .meta({ form: "Viết true (có) hoặc false (không)." });

export const date = z
  .string(expects("date"))
  .refine(isIsoDate, expects("date"))
  .meta({ form: "Ngày viết dạng 2018-02-28." });

/** One of some words; editors show what each of them means. */
export const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  meanings: Readonly<Record<T[number], string>>,
) =>
  z
    .enum(values, expects(values.length === 1 ? `only:${values[0]}` : `one_of:${values.join(", ")}`))
    .meta({ enumDescriptions: values.map((value: T[number]) => meanings[value]) });

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
export const someKeys = <const K extends readonly [string, ...string[]], T extends z.ZodType>(
  keys: K,
  meanings: Readonly<Record<K[number], string>>,
  value: T,
) => z.partialRecord(choice(keys, meanings), value, onlyKeys(keys));

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

/** How surely something is known (độ tin cậy của căn cứ). */
export const basis = choice(bases, {
  read: "đã đọc chính lời văn của điều khoản",
  quoted: "đã thấy nguyên văn qua trích dẫn",
  secondary: "nguồn khác mô tả hoặc áp dụng",
  analogy: "tương tự nơi khác hoặc năm khác",
  memory: "theo trí nhớ, chưa có nguồn",
  assumption: "giả định, lựa chọn của người soạn",
}).describe("Độ tin cậy của căn cứ, từ mạnh đến yếu.");

export const cite = group({
  document: id.describe("Văn bản được dẫn, theo mã trong sổ văn bản (documents)."),
  provision: text.optional().describe("Điều, khoản, điểm hoặc mục; không ghi là dẫn cả văn bản."),
  basis,
  seen_in: text
    .optional()
    .describe("Nơi đã thấy, khi không phải chính văn bản; phải ghi với quoted, secondary, analogy."),
  checked: date.optional().describe("Lần gần nhất có người đối chiếu lại với nguồn."),
  note: sentence.optional().describe("Ghi chú: điều gì chắc, điều gì chưa."),
}).describe("Dẫn chiếu: văn bản, điều khoản và độ tin cậy của căn cứ.");
