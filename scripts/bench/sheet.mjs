/** One sheet of a million rows: our reader without its limits, and what the real command makes of such a report. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { alternating, inFolder, node, script, thidua } from "./measured.mjs";
import { roundOf } from "./round.mjs";

export function sheet() {
  return inFolder((folder) => {
    execFileSync(process.execPath, [script("make-sheet.mjs"), join(folder, "large.xlsx"), "1000000"]);
    const read = (reader) => () => node([script("read-one.mjs"), `${reader}-large`, join(folder, "large.xlsx")]);
    const seen = alternating(3, { inflate: read("inflate"), thidua: read("thidua"), exceljs: read("exceljs") });
    const refused = ofTheCommand(folder);
    return {
      title: "One sheet of 1,000,000 rows and 12 columns",
      rows: [
        ["only inflating it", seen.inflate],
        ["our reader, without its limits", seen.thidua],
        ["exceljs, streaming", seen.exceljs],
        ["thidua ingest, which says that it is too large", refused],
      ],
      bounds: [
        {
          what: "exceljs against our reader",
          times: seen.exceljs.cpu / seen.thidua.cpu,
          must: 8,
          aim: 12,
          atLeast: true,
        },
        { what: "peak memory of our reader, MB", times: seen.thidua.peak, must: 300, aim: 200 },
      ],
    };
  });
}

/** How the command ends where no report could be read. */
const NO_REPORT = 4;

/** A round of which the only report is the large file; it must be refused with a sentence, not read. */
function ofTheCommand(folder) {
  const workspace = join(folder, "round");
  mkdirSync(workspace);
  for (const report of roundOf(workspace, 1)) rmSync(report);
  copyFileSync(join(folder, "large.xlsx"), join(workspace, "reports", "large.xlsx"));
  return node(thidua("ingest", workspace), NO_REPORT);
}
