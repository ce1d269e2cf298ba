import { quotaBases } from "../../domain/award.js";
import { choice, cite, date, group, id, list, number, sentence, wholeNumber } from "../scalars.js";

const quotaBase = choice(quotaBases, {
  holders: "những đối tượng có danh hiệu ở award",
  meeting: "những đối tượng đạt tiêu chuẩn của award",
  headcount: "tổng số người của đơn vị",
  remaining: "số thành viên còn lại",
});

const within = choice(["unit", "round"], { unit: "trong từng đơn vị", round: "trong cả đợt xét" });

/** How many may have an award at most (tỷ lệ tối đa), and counts that are run. */
export const quotaParts = {
  quotas: list(
    group({
      from: date.describe("Ngày đầu áp dụng."),
      may_apply_until: date.optional().describe("Ngày cuối còn có thể áp dụng, bên cạnh quy định sau."),
      share: number.describe("Tỷ lệ tối đa; 0.15 là 15 %. Số được phép luôn làm tròn xuống."),
      of: quotaBase.describe("Tỷ lệ tính trên số nào."),
      award: id.optional().describe("Danh hiệu làm gốc tính tỷ lệ, với holders và meeting."),
      within: within.describe("Tính trong phạm vi nào."),
      cite,
    }),
  )
    .default([])
    .describe("Tỷ lệ tối đa được tặng."),
  quota_examples: list(
    group({
      name: sentence.describe("Tên ví dụ, viết thành câu."),
      decided_on: date.describe("Ngày quyết định."),
      of: wholeNumber.describe("Số làm gốc tính tỷ lệ."),
      at_most: wholeNumber.describe("Số tối đa phải ra."),
    }),
  )
    .default([])
    .describe("Ví dụ tính tỷ lệ tối đa mà `thidua check` chạy."),
};
