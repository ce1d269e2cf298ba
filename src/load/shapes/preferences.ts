import { cite, date, group, id, list, sentence } from "../scalars.js";
import { nomineeKind } from "./choices.js";
import { criterion } from "./criterion.js";

/** preferences.yaml: whom law and plan prefer where several qualify; never points. */
export const preferencesFile = group({
  preferences: list(
    group({
      id: id.describe("Mã ưu tiên."),
      label: sentence.describe("Ưu tiên ai, theo lời của văn bản."),
      for: list(nomineeKind).describe("Ưu tiên dành cho những đối tượng nào."),
      from: date.describe("Ngày đầu áp dụng."),
      value: criterion.describe("Khi nào được ưu tiên: đúng một trong all, any, not, hoặc một fact."),
      cite,
    }),
  ).describe("Các ưu tiên."),
}).meta({
  title: "Ưu tiên",
  description: "Ai được luật hoặc kế hoạch ưu tiên khi nhiều đối tượng cùng đạt; không bao giờ thành điểm.",
});
