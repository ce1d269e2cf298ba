import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { certaintySentence } from "../../src/report/tables/certainty-sentence.js";
import { cite, given, groupWith, itemNamed, reportWith, schemeWith, targetNamed } from "../evaluate/builders.js";
import { drawnRound } from "../helpers/drawn-round.js";

const bounds = {
  from: decimal("0.5"),
  to: decimal(2),
  step: decimal("0.01"),
  cite: { ...cite, basis: "assumption" as const },
};
const scheme = schemeWith([
  groupWith([itemNamed("t"), itemNamed("u")], { weightBounds: bounds }),
  groupWith([itemNamed("p", { by: "people", targets: [] })], { id: "h", maxBonus: decimal(0) }),
]);

/** Each unit by its figures of t and u and its appraised score of p; the sentence of their cluster. */
function sentence(lines: Readonly<Record<string, readonly [string, string, string]>>, lang: "vi" | "en" = "vi") {
  const context = drawnRound({
    targets: [targetNamed("t"), targetNamed("u")],
    scheme,
    goals: { t: decimal(10), u: decimal(10) },
    reports: Object.entries(lines).map(([unit, [t, u]]) => reportWith(unit, { t, u })),
    scores: Object.entries(lines).map(([unit, [, , score]]) => given(`appraised ${score}`, "p", unit)),
  });
  const [one] = context.result.certainty();
  if (!one) throw new Error("no cluster");
  return certaintySentence({ ...context, lang }, one);
}

describe("a council is told of first place", () => {
  test.each([
    [
      "who leads, by how much, and what alone would change it",
      { a: ["10", "6", "5"], b: ["6", "10", "4.9"] },
      "Huyện A đứng đầu, hơn Huyện B 0,10 điểm; không còn điểm nào để mở. Nếu chỉ sửa điểm của một nội dung do người chấm thì phải sửa ít nhất 0,10 điểm (điểm thẩm định “Nội dung p” của Huyện A từ 5,00 xuống 4,90, hoặc 1 cách khác bằng vậy), khi đó Huyện B cùng đứng đầu. Đổi một trọng số: ít nhất từ 1 xuống 0,95 (“Nội dung t”, hoặc 1 cách khác bằng vậy; giới hạn 0,5 đến 2, giả định của công cụ), khi đó Huyện B cùng đứng đầu.",
    ],
    [
      "that nothing alone changes it",
      { a: ["20", "20", "10"], b: ["2", "2", "1"] },
      "Huyện A đứng đầu, hơn Huyện B 21,00 điểm; không còn điểm nào để mở. Không điểm nào do người chấm, đổi một mình, làm đổi hạng nhất. Không trọng số nào, đổi một mình từ 0,5 đến 2 (giả định của công cụ), làm đổi hạng nhất.",
    ],
    [
      "that what is doubtful cannot change it",
      { a: ["20", "20", "10"], b: ["2", "?2 3", "1"] },
      "Huyện A đứng đầu, hơn Huyện B ít nhất 20,50 điểm; điểm để mở, số liệu chưa chắc không đổi được hạng nhất. Không điểm nào do người chấm, đổi một mình, làm đổi hạng nhất. Không trọng số nào, đổi một mình từ 0,5 đến 2 (giả định của công cụ), làm đổi hạng nhất.",
    ],
    [
      "which doubtful figure would settle it",
      { a: ["10", "9", "9"], b: ["10", "?8 10", "9"] },
      "Chưa chắc ai đứng đầu: Huyện A và Huyện B còn có thể, vì còn 1 nội dung chấm điểm để mở hoặc chưa chắc. Riêng “Chỉ tiêu u” của Huyện B (ghi “?8 10”, f.xlsx s E5) đọc là 8 thì Huyện A đứng đầu. Riêng “Chỉ tiêu u” của Huyện B (ghi “?8 10”, f.xlsx s E5) đọc là 10 thì Huyện B đứng đầu.",
    ],
    [
      "of one that is alone",
      { a: ["10", "9", "9"] },
      "Huyện A đứng đầu, là đơn vị duy nhất được xếp hạng; không còn điểm nào để mở.",
    ],
  ] as readonly [string, Readonly<Record<string, readonly [string, string, string]>>, string][])(
    "%s",
    (_why, lines, expected) => expect(sentence(lines)).toBe(expected),
  );

  test("who is level, in English", () => {
    expect(sentence({ a: ["10", "10", "9"], b: ["10", "10", "9"] }, "en")).toBe(
      "Huyện A and Huyện B are level in first place with 19.00 points; no points are open. One score that people gave: at least 0.01 points (the appraised score “Nội dung p” of Huyện A down from 9.00 to 8.99, or 3 others as small), then first place goes to Huyện B. No weight, changed alone from 0.5 to 2 (our own assumption), moves first place.",
    );
  });
});
