import { z } from "zod";
import { directions } from "../../domain/target.js";
import { boolean, choice, cite, expects, group, id, list, number, sentence, text } from "../scalars.js";
import { level, verdict } from "./choices.js";

const direction = choice(directions, {
  at_least: "đạt khi bằng hoặc cao hơn mức giao",
  at_most: "đạt khi không quá mức giao",
  lower_than_base: "đạt khi thấp hơn cùng kỳ năm trước",
  higher_than_base: "đạt khi cao hơn cùng kỳ năm trước",
  achieved: "đạt hoặc không đạt, do người xét theo minh chứng",
});

const example = group({
  name: sentence.describe("Tên ví dụ, viết thành câu."),
  actual: text.describe("Kết quả, viết như đơn vị báo cáo, như 4.519.999 tấn."),
  base: text.optional().describe("Số cùng kỳ năm trước, viết như đơn vị báo cáo."),
  reads_as: number.optional().describe("Giá trị phải đọc ra, theo đơn vị tính của chỉ tiêu."),
  verdict: verdict.describe("Kết luận phải ra."),
});

/** targets.yaml: targets of a plan, of a cluster's covenant or of one unit; the head says which. */
export const targetsFile = group({
  plan: id
    .optional()
    .describe("Văn bản kế hoạch đặt ra các chỉ tiêu này, theo mã trong sổ văn bản; mỗi mục dẫn văn bản đó."),
  covenant: id.optional().describe("Cụm, khối có giao ước thi đua đặt ra các chỉ tiêu này."),
  own: id.optional().describe("Đơn vị tự đăng ký các chỉ tiêu này."),
  cite: cite.optional().describe("Căn cứ chung của các chỉ tiêu trong tệp."),
  level_cite: cite
    .optional()
    .describe("Vì sao biết chỉ tiêu nào thuộc diện của ai; không ghi thì theo cite ở đầu tệp."),
  targets: list(
    group({
      id: id.describe("Mã chỉ tiêu, không trùng với chỉ tiêu khác."),
      name: text.describe("Tên chỉ tiêu như in trong biểu mẫu và báo cáo."),
      aliases: list(text).default([]).describe("Cách gọi khác mà bảng của đơn vị dùng."),
      section: text.optional().describe("Mục trong kế hoạch, như II.3.1."),
      quote: sentence.optional().describe("Nguyên văn câu nêu chỉ tiêu; phải có trong văn bản kế hoạch."),
      measure: id
        .optional()
        .describe("Đơn vị tính, theo mã trong measures; không ghi với chỉ tiêu đạt hoặc không đạt."),
      direction: direction.describe("Chiều so sánh kết quả với mức giao."),
      goal: number.optional().describe("Mức phải đạt theo văn bản; với chỉ tiêu của kế hoạch là mức của cả tỉnh."),
      stretch: number
        .optional()
        .describe("Mức phấn đấu, đầu xa của một khoảng; chưa tới mức này không phải là không đạt."),
      level: list(level).default([]).describe("Những cấp, loại đơn vị mà chỉ tiêu thuộc diện."),
      accumulates: boolean
        .default(false)
        .describe("Số có cộng dồn trong năm, nên có nhịp thực hiện; tỷ lệ và mức thì không."),
      plausible: z
        .tuple([number, number], expects("two_numbers"))
        .optional()
        .describe("Giá trị thấp nhất và cao nhất còn tin được, như [0.001, 6]; để chọn cách đọc và cảnh báo."),
      part_of: id.optional().describe("Chỉ tiêu mà chỉ tiêu này là một phần."),
      decides: boolean
        .default(true)
        .describe("Ghi false khi câu chữ chưa rõ: kết luận vẫn hiện, nhưng tự nó không quyết định danh hiệu nào."),
      cite: cite
        .optional()
        .describe("Căn cứ riêng, khi mục này được biết khác với đầu tệp, như một cách hiểu chưa chắc."),
      examples: list(example).default([]).describe("Ví dụ mà `thidua check` chạy."),
    }),
  ).describe("Các chỉ tiêu."),
}).meta({
  title: "Chỉ tiêu",
  description:
    "Chỉ tiêu của kế hoạch (plan), của giao ước thi đua (covenant) hoặc của một đơn vị (own); đầu tệp ghi là của ai.",
});
