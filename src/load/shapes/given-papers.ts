import { boolean, date, group, text } from "../scalars.js";

const settled = {
  number: text.optional().describe("Số văn bản; không ghi thì để trống bằng dấu chấm."),
  signer: text.optional().describe("Họ tên người ký."),
  deputy: boolean.default(false).describe("Cấp phó ký thay."),
};
const given = group({ ...settled, on: date.optional().describe("Ngày ký; không ghi thì để trống.") }).optional();

/** What people have settled about the papers of a round. A decision bears the day of `decided_on`. */
export const givenPapers = group({
  request: given.describe("Tờ trình."),
  minutes: given.describe("Biên bản họp Hội đồng."),
  decision: group(settled).optional().describe("Quyết định khen thưởng; ngày ký là decided_on."),
  summary: given.describe("Báo cáo tổng kết."),
  ballots: given.describe("Phiếu bầu."),
  tally: given.describe("Biên bản kiểm phiếu."),
  covenant: given.describe("Bản giao ước thi đua."),
  letters: given.describe("Thư thông báo kết quả."),
  list: given.describe("Danh sách, bảng biểu."),
})
  .optional()
  .describe("Điều đã biết về văn bản của đợt xét: số, ngày, người ký.");
