import { expect, test } from "vitest";
import { locateTables } from "../../src/ingest/locate-table.js";
import { isWrittenVietnamese } from "../../src/ingest/number-style.js";
import { opened } from "../helpers/open.js";
import { workbookFromLines } from "../helpers/xlsx-parts.js";

/** Whether results written like this show a Vietnamese table. */
async function vietnamese(...figures: readonly string[]): Promise<boolean> {
  const lines = ["STT\tChỉ tiêu\tThực hiện", ...figures.map((figure, at) => `n:${at}\tDòng\t${figure}`)];
  const { sheets } = await opened(workbookFromLines(lines.join("\n")));
  const [table] = sheets.flatMap(locateTables);
  return (
    table !== undefined &&
    isWrittenVietnamese(
      table,
      figures.map((_, at) => at + 2),
    )
  );
}

test.each([
  ["a comma before one or two decimals shows it", ["98,6", "25.665"], true],
  ["with its measure behind", ["817,16 tỷ", "46.222 tấn"], true],
  ["both marks show it", ["8.838,5"], true],
  ["one English slip among several", ["98,6", "13,4", "8.838,5", "17.5"], true],
  ["as many English ones leave it open", ["98,6", "17.5"], false],
  ["English throughout", ["8,838.5", "98.6"], false],
  ["only ambiguous ones show nothing", ["25.665", "11,206"], false],
  ["numeric cells show nothing", ["n:98.6"], false],
])("%s", async (_why, figures, expected) => expect(await vietnamese(...figures)).toBe(expected));
