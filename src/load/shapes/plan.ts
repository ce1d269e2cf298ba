import { cite, group, id, list, sentence, text, wholeNumber } from "../scalars.js";

const arithmetic = group({
  share: group({
    part: id.describe("Chỉ tiêu là phần."),
    whole: id.optional().describe("Chỉ tiêu là tổng thể; không ghi khi kế hoạch không nêu."),
    share: id.describe("Chỉ tiêu nêu tỷ lệ phần trăm."),
    decimals: wholeNumber.describe("Số chữ số thập phân của tỷ lệ trong văn bản."),
  })
    .optional()
    .describe("part bằng share phần trăm của whole, hoặc của một số mà văn bản không nêu."),
  parts: group({
    parts: list(id).describe("Các chỉ tiêu là phần."),
    whole: id.describe("Chỉ tiêu là tổng thể."),
  })
    .optional()
    .describe("Các phần cộng lại không quá tổng thể."),
  count: group({
    target: id.describe("Chỉ tiêu đếm được."),
    of: wholeNumber.describe("Tổng số nêu trong văn bản, như 118 xã."),
    added: id.optional().describe("Chỉ tiêu nêu số tăng thêm trong năm."),
  })
    .optional()
    .describe("Chỉ tiêu đếm một số trong tổng số nêu trong văn bản."),
});

/** plan.yaml: the head of a plan (kế hoạch phát động), its text, and what in it is checked or known to be a slip. */
export const planFile = group({
  plan: id.describe("Mã kế hoạch; plan: trong thidua.yaml ghi mã này."),
  name: sentence.describe("Tên kế hoạch."),
  province: text.describe("Tên tỉnh, như Kiên Giang."),
  province_unit: id.describe("Mã đơn vị là chính tỉnh: so với mức của kế hoạch, không xếp hạng."),
  document: id.describe("Văn bản kế hoạch, theo mã trong sổ văn bản."),
  text: text.describe("Tệp chứa nguyên văn kế hoạch, giữ cả chỗ ghi nhầm, như plan.txt."),
  arithmetic: list(arithmetic).default([]).describe("Các phép tính mà văn bản đã làm; được tính lại khi kiểm tra."),
  slips: list(
    group({
      quote: sentence.describe("Nguyên văn chỗ ghi nhầm; phải có trong văn bản kế hoạch."),
      says: sentence.describe("Nhầm ở đâu, vì sao biết."),
      cite,
    }),
  )
    .default([])
    .describe("Chỗ văn bản ghi nhầm hoặc tự mâu thuẫn; mỗi chỗ thành một ghi chú."),
}).meta({
  title: "Kế hoạch phát động thi đua",
  description: "Phần đầu của kế hoạch, nguyên văn của nó, và những gì trong đó được tính lại hoặc đã biết là ghi nhầm.",
});
