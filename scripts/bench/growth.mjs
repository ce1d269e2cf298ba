/** How time and memory grow with the round, up to one with every commune of the country. */

import { inFolder } from "./measured.mjs";
import { evaluate, roundOf } from "./round.mjs";

const SIZES = [30, 300, 3_000, 12_000];

export async function growth() {
  const seen = new Map();
  for (const units of SIZES)
    seen.set(
      units,
      await inFolder((folder) => {
        roundOf(folder, units);
        return evaluate(folder);
      }),
    );
  const [usual, country] = [seen.get(300), seen.get(12_000)];
  return {
    title: "Growth",
    rows: [...seen].map(([units, usage]) => [`thidua evaluate, ${units.toLocaleString("en")} workbooks`, usage]),
    bounds: [
      {
        what: "CPU for each workbook, 12,000 against 300",
        times: country.cpu / 12_000 / (usual.cpu / 300),
        must: 1.1,
        aim: 1,
      },
      { what: "peak memory of 12,000, MB", times: country.peak, must: 300, aim: 300 },
    ],
  };
}
