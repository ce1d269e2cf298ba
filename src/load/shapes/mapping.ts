import { z } from "zod";
import { columnRoles } from "../../domain/mapping.js";
import { type LineRegister, lineRegisters } from "../../domain/registers.js";
import { choice, expects, group, id, list, record, someKeys, text, wholeNumber } from "../scalars.js";

const column = z
  .string(expects("column"))
  .regex(/^[A-Z]{1,3}$/, expects("column"))
  .meta({ form: "Chữ cái của cột, như F." });

const roles = {
  index: "số thứ tự",
  name: "tên chỉ tiêu",
  measure: "đơn vị tính",
  goal: "mức giao, kế hoạch",
  base: "cùng kỳ năm trước",
  actual: "thực hiện",
  ratio: "tỷ lệ thực hiện",
  max: "điểm tối đa",
  self: "điểm tự chấm",
  note: "ghi chú",
};

const register = choice(lineRegisters as [LineRegister, ...LineRegister[]], {
  received: "văn bản đến",
  covenants: "giao ước thi đua",
  registrations: "đăng ký thi đua",
  appraisals: "điểm thẩm định",
  nominees: "đối tượng được xét",
  initiatives: "sáng kiến, đề tài",
  exemplary: "điển hình tiên tiến",
  dossiers: "hồ sơ khen thưởng",
  holds: "tạm dừng xét",
  votes: "kết quả bỏ phiếu của Hội đồng",
  decisions: "quyết định khen thưởng",
  facts: "dữ kiện đã xác minh",
});

/** How a table is found, in reports and lists alike. */
const table = {
  file: text.optional().describe("Tên một tệp; không ghi là mọi tệp. Ghi cùng unit thì cũng là tệp của đơn vị đó."),
  sheet: text.optional().describe("Tên trang tính được đọc."),
  heading_row: wholeNumber.optional().describe("Số dòng của tiêu đề bảng."),
};

/** mapping.yaml: how single reports and lists are written, settled once by people (quy ước đọc báo cáo, danh sách). */
export const mappingFile = group({
  mappings: list(
    group({
      unit: id.optional().describe("Mã đơn vị gửi báo cáo; không ghi là mọi đơn vị."),
      ...table,
      columns: someKeys(columnRoles, roles, column).optional().describe("Cột nào chứa gì, như { name: B, actual: F }."),
      names: record(z.string(), id)
        .optional()
        .describe("Chữ ghi ở dòng, và chỉ tiêu mà nó chỉ; skip là bỏ qua dòng đó."),
    }),
  )
    .default([])
    .describe("Quy ước đọc báo cáo của đơn vị."),
  registers: list(
    group({
      register: register.describe("Danh sách là sổ theo dõi nào."),
      ...table,
      columns: record(id, column).optional().describe("Cột nào của danh sách là cột nào của sổ, theo mã cột của sổ."),
      values: record(id, text)
        .optional()
        .describe("Giá trị của một cột cho mọi dòng, khi danh sách không ghi, viết như trong sổ."),
      nominees: record(z.string(), text)
        .optional()
        .describe("Tên trong danh sách, và mã người, tập thể; skip là bỏ qua dòng đó."),
    }),
  )
    .default([])
    .describe("Quy ước đọc danh sách như sổ theo dõi, như danh sách khen thưởng các năm trước."),
}).meta({
  title: "Quy ước đọc báo cáo",
  description: "Điều đã quyết định một lần về cách đọc từng báo cáo, từng danh sách.",
});
