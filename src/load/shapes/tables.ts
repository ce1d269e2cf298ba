import { decimal } from "../../domain/decimal.js";
import { boolean, cite, group, id, list, number, text } from "../scalars.js";

/** measures.yaml: units of measure (đơn vị tính) and how they convert. */
export const measuresFile = group({
  measures: list(
    group({
      id: id.describe("Mã đơn vị tính."),
      name: text.describe("Tên như in trong biểu mẫu, như triệu tấn."),
      aliases: list(text).default([]).describe("Cách viết khác trong báo cáo, như tr.tấn."),
      base: id.optional().describe("Đơn vị tính gốc để quy đổi; không ghi là không quy đổi."),
      factor: number.default(decimal(1)).describe("Một đơn vị này bằng bao nhiêu đơn vị gốc."),
      percent: boolean.default(false).describe("Là phần trăm: 98,6 % viết là 98.6, không viết 0.986."),
    }),
  ).describe("Các đơn vị tính."),
}).meta({ title: "Đơn vị tính", description: "Đơn vị tính và cách quy đổi." });

/** goals.yaml: the annex of goals assigned to units: a csv table, targets down and units across, with one cite. */
export const goalsFile = group({
  goals: group({
    table: text.describe(
      "Tệp csv cạnh tệp này: mỗi dòng một chỉ tiêu, mỗi cột một đơn vị; trống là chưa giao, x là không thuộc diện.",
    ),
    cite: cite.describe("Văn bản, phụ lục giao chỉ tiêu."),
  }).describe("Bảng giao chỉ tiêu."),
}).meta({ title: "Mức giao", description: "Mức giao cho từng đơn vị: một bảng với một căn cứ chung." });
