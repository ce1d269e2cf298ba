import { describe, expect, test } from "vitest";
import { address } from "../../../src/ingest/workbook/address.js";
import { usualLimits } from "../../../src/ingest/workbook/limits.js";
import { open, opened } from "../../helpers/open.js";
import { workbookBytes, zip } from "../../helpers/xlsx-parts.js";

/** The first sheet's cells as "A1 text:…" lines. */
async function cells(bytes: Uint8Array): Promise<readonly string[]> {
  const [sheet] = (await opened(bytes)).sheets;
  return [...(sheet?.rows.values() ?? [])].flatMap((row) =>
    row.map((cell) => `${address(cell.row, cell.column)} ${cell.type}:${cell.raw}`),
  );
}

describe("what Excel and others write is read", () => {
  test.each([
    [
      "a shared string",
      { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', sharedStrings: "<si><t>Xã</t></si>" },
      ["A1 text:Xã"],
    ],
    [
      "rich text without its phonetic hints",
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        sharedStrings: "<si><r><t>Kiên </t></r><r><t>Giang</t></r><rPh><t>x</t></rPh></si>",
      },
      ["A1 text:Kiên Giang"],
    ],
    ["an inline string", { rows: '<row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c></row>' }, ["B2 text:a"]],
    ["escaped characters", { rows: '<row r="1"><c r="A1" t="str"><v>_x0041_b</v></c></row>' }, ["A1 text:Ab"]],
    [
      "a prefix before every name",
      { prefix: "x:", rows: '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>' },
      ["A1 number:5"],
    ],
    [
      "cells and rows without addresses",
      { rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" },
      ["A1 number:1", "B1 number:2", "A2 number:3"],
    ],
    ["a stored zero of a formula", { rows: '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c></row>' }, ["A1 number:0"]],
    ["a formula without a stored result", { rows: '<row r="1"><c r="A1"><f>B1</f></c></row>' }, ["A1 blank:"]],
    ["an error", { rows: '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>' }, ["A1 error:#DIV/0!"]],
    ["a string that is not there", { rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }, ["A1 error:7"]],
    ["words where a number should be", { rows: '<row r="1"><c r="A1"><v>abc</v></c></row>' }, ["A1 error:abc"]],
    ["empty formatted cells are nothing", { rows: '<row r="1"><c r="A1" s="0"/></row><row r="1048576"/>' }, []],
  ] as const)("%s", async (_why, parts, expected) => expect(await cells(workbookBytes(parts))).toEqual(expected));
});

test("a hidden row and a merge are known by their cells", async () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>9</v></c></row>';
  const bytes = workbookBytes({ rows, afterRows: '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>' });
  const [sheet] = (await opened(bytes)).sheets;
  expect(sheet?.rows.get(1)?.[0]?.hidden).toBe(true);
  expect(sheet?.rows.get(2)?.[1]?.mergedInto).toBe("A2");
});

const sound = workbookBytes({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });

describe("what cannot be read is named, never thrown", () => {
  test.each([
    ["a container of nothing known", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "not_a_workbook"],
    ["a web page", new TextEncoder().encode("<html>"), "web_page"],
    ["nothing", new Uint8Array(), "empty_file"],
    ["a zip of something else", zip(new Map([["a.txt", "a"]])), "archive"],
    ["a document type", workbookBytes({ rows: "", sharedStrings: "", afterRows: "<!DOCTYPE a>" }), "document_type"],
    [
      "a row beyond the last",
      workbookBytes({ rows: '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>' }),
      "damaged",
    ],
  ])("%s", async (_why, bytes, problem) => expect(await open(bytes)).toEqual({ problem }));

  test("a file cut off at any byte", async () => {
    for (let length = 0; length < sound.length; length++) {
      const reading = await open(sound.subarray(0, length));
      expect("problem" in reading).toBe(true);
    }
  });

  test("a flipped byte in packed data is noticed by its checksum, or changes nothing that is read", async () => {
    let noticed = 0;
    for (let at = 0; at < sound.length; at++) {
      const flipped = Uint8Array.from(sound);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const reading = await open(flipped);
      if ("problem" in reading) noticed += 1;
      else expect((await cells(flipped)).every((cell) => cell === "A1 number:1")).toBe(true);
    }
    expect(noticed).toBeGreaterThan(sound.length / 3);
  });

  test("a part that inflates beyond its bound is refused before it fills the memory", async () => {
    const bomb = workbookBytes({ rows: " ".repeat(5_000_000) });
    expect(await open(bomb, { ...usualLimits, part: 1_000_000 })).toEqual({ problem: "too_large" });
  });
});
