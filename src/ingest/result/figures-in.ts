import { parse } from "csv-parse/sync";
import { usualLimits } from "../workbook/limits.js";
import { readXlsx } from "../xlsx/read-xlsx.js";
import { openArchive } from "../xlsx/zip.js";

/** A result was written by this tool, so that it may be as large as it is. */
const noLimits = {
  ...usualLimits,
  file: Number.MAX_SAFE_INTEGER,
  part: Number.MAX_SAFE_INTEGER,
  parts: Number.MAX_SAFE_INTEGER,
  cells: Number.MAX_SAFE_INTEGER,
};

/** The cells, values or paragraphs of each kind of result, in order. */
const passagesOf: Readonly<Record<string, (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>>> = {
  ".csv": (bytes) => (parse(Buffer.from(bytes), { bom: true, relax_column_count: true }) as string[][]).flat(),
  ".docx": async (bytes) => paragraphsOf(await partText(bytes, "word/document.xml"), /<\/w:p>/),
  ".html": (bytes) =>
    paragraphsOf(
      textOf(bytes).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ""),
      /<\/(?:td|th|p|li|h\d|dd|dt|text|summary|div)>/,
    ),
  ".json": (bytes) => leavesOf(JSON.parse(textOf(bytes))),
  ".txt": (bytes) => textOf(bytes).split("\n"),
  ".xlsx": cellsOf,
};

/**
 * The figures of a result in order: of each cell, value or paragraph that holds any, its numbers. Words, looks and the order
 * of numbers within a sentence are left aside, so that results of two versions of the tool can be compared.
 */
export async function figuresIn(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const passages = (await passagesOf[extension(file)]?.(bytes)) ?? [];
  return passages.map(numbersIn).filter((numbers) => numbers !== "");
}

function numbersIn(passage: string): string {
  const numbers = passage.match(/-?\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.sort().join(" ");
}

function extension(file: string): string {
  return /\.[a-z]+$/.exec(file)?.[0] ?? "";
}

function paragraphsOf(markup: string, end: RegExp): readonly string[] {
  return markup.split(end).map((one) => one.replace(/<[^>]*>/g, ""));
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === null ? [] : [String(value)];
}

async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await readXlsx(openArchive(bytes, noLimits), noLimits);
  return sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => row.map((cell) => cell.raw)));
}

async function partText(bytes: Uint8Array, part: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openArchive(bytes, noLimits).part(part)) chunks.push(Uint8Array.from(chunk));
  return textOf(Buffer.concat(chunks));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
