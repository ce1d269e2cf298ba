import { parse } from "csv-parse/sync";
import { usualLimits } from "../workbook/limits.js";
import { readXlsx } from "../xlsx/read-xlsx.js";
import { type Archive, openArchive } from "../xlsx/zip.js";

/** What a result says, by where it says it: by row and column, by path, or by its place in order. */
export type Passages = ReadonlyMap<string, string>;

/** A result was written by this tool, so that it may be as large as it is. */
const noLimits = {
  ...usualLimits,
  file: Number.MAX_SAFE_INTEGER,
  part: Number.MAX_SAFE_INTEGER,
  parts: Number.MAX_SAFE_INTEGER,
  cells: Number.MAX_SAFE_INTEGER,
};

type Read = (bytes: Uint8Array) => Passages | Promise<Passages>;

const readers = new Map<string, Read>([
  [".csv", (bytes) => ofTable(parse(textOf(bytes), { bom: true, relax_column_count: true }))],
  [".docx", ofDocx],
  [".html", (bytes) => ofMarkup(htmlBlocks(textOf(bytes)))],
  [".json", (bytes) => new Map(leavesOf(JSON.parse(textOf(bytes)), ""))],
  [".txt", (bytes) => inOrder(textOf(bytes).split("\n"))],
  [".xlsx", ofXlsx],
]);

/** The passages of a result; undefined where it is of no kind that this tool writes, or cannot be read any more. */
export async function passagesOf(file: string, bytes: Uint8Array): Promise<Passages | undefined> {
  const read = readers.get(/\.[a-z]+$/.exec(file)?.[0] ?? "");
  try {
    return await read?.(bytes);
  } catch {
    return undefined;
  }
}

function ofTable(rows: readonly (readonly string[])[]): Passages {
  return new Map(rows.flatMap((row, at) => row.map((cell, column) => [`${at + 1}:${column + 1}`, cell] as const)));
}

async function ofXlsx(bytes: Uint8Array): Promise<Passages> {
  const { sheets } = await readXlsx(openArchive(bytes, noLimits), noLimits);
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      [...rows.values()].flat().map((cell) => [`${name}!${cell.row}:${cell.column}`, cell.raw] as const),
    ),
  );
}

/** The body, and what stands on every page and at its foot. */
async function ofDocx(bytes: Uint8Array): Promise<Passages> {
  const archive = openArchive(bytes, noLimits);
  const parts = archive.names.filter((name) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  const blocks: string[] = [];
  for (const part of parts.sort())
    blocks.push(...((await partText(archive, part)).match(/<w:tc>[\s\S]*?<\/w:tc>|<w:p[ >][\s\S]*?<\/w:p>/g) ?? []));
  return ofMarkup(blocks);
}

/** Cells and whatever else is a block of its own, without what is no text of the page. */
function htmlBlocks(page: string): readonly string[] {
  const shown = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
  return shown.split(/(?<=<\/(?:td|th|p|li|h\d|dd|dt|text|summary|div)>)/);
}

/** Every cell in order, and of other blocks those that hold a number: sentences may come and go between versions. */
function ofMarkup(blocks: readonly string[]): Passages {
  const isCell = (block: string) => /^<w:tc>|<\/t[dh]>$/.test(block);
  const kept = blocks
    .map((block) => ({ isCell: isCell(block), text: block.replace(/<[^>]*>/g, "") }))
    .filter((block) => block.isCell || /\d/.test(block.text));
  return inOrder(kept.map(({ text }) => text));
}

function inOrder(texts: readonly string[]): Passages {
  return new Map(texts.map((text, at) => [String(at + 1), text]));
}

function leavesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [[path, String(value ?? "")]];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}/${key}`));
}

async function partText(archive: Archive, part: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.part(part)) chunks.push(Uint8Array.from(chunk));
  return textOf(Buffer.concat(chunks));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
