import { expect, test } from "vitest";
import { numberStyle } from "../../src/ingest/figure/number-style.js";

test.each([
  ["a comma before one or two decimals shows it", ["98,6", "25.665"], "vietnamese"],
  ["with its measure behind", ["817,16 tỷ", "46.222 tấn"], "vietnamese"],
  ["both marks show it", ["8.838,5"], "vietnamese"],
  ["one English slip among several", ["98,6", "13,4", "8.838,5", "17.5"], "vietnamese"],
  ["as many English ones leave it open", ["98,6", "17.5"], undefined],
  ["English throughout", ["8,838.5", "98.6"], undefined],
  ["only ambiguous ones show nothing", ["25.665", "11,206"], undefined],
  ["English throughout, three times or more", ["8,838.5", "98.6", "1,754.25"], "english"],
])("%s", (_why, figures, expected) => expect(numberStyle(figures)).toBe(expected));
