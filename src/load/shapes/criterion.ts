import { z } from "zod";
import { comparisons } from "../../domain/award.js";
import { cite, expects, id, list, number, rawGroup, sentence, someOf, text } from "../scalars.js";

const scalarOperand = z.string(expects("text"));

/** A criterion under its keys as written, since they are the names of the comparisons. */
export interface CriterionInput {
  readonly all?: readonly CriterionInput[] | undefined;
  readonly any?: readonly CriterionInput[] | undefined;
  readonly not?: CriterionInput | undefined;
  readonly label?: string | undefined;
  readonly fact?: string | undefined;
  readonly is?: string | undefined;
  readonly one_of?: readonly string[] | undefined;
  readonly at_least?: z.output<typeof number> | undefined;
  readonly at_most?: z.output<typeof number> | undefined;
  readonly more_than?: z.output<typeof number> | undefined;
  readonly less_than?: z.output<typeof number> | undefined;
  readonly cite?: z.output<typeof cite> | undefined;
}

/** A criterion: exactly one of `all`, `any`, `not`, or a `fact` with exactly one comparison and its label. */
export const criterion: z.ZodType<CriterionInput> = z
  .lazy(() =>
    rawGroup({
      all: someOf(criterion).optional().describe("Phải đạt mọi điều kiện trong danh sách."),
      any: someOf(criterion).optional().describe("Đạt một trong các điều kiện là đủ."),
      not: criterion.optional().describe("Điều kiện này phải không đạt."),
      label: sentence.optional().describe("Điều kiện theo lời của văn bản, như in trong kết quả; phải ghi cùng fact."),
      fact: id.optional().describe("Dữ kiện được so sánh, theo mã; đi cùng đúng một phép so sánh."),
      is: scalarOperand
        .or(z.boolean().transform(String))
        .optional()
        .describe("Dữ kiện phải đúng bằng: true, false hoặc mã một lựa chọn."),
      one_of: list(text).optional().describe("Dữ kiện phải là một trong các giá trị này."),
      at_least: number.optional().describe("Từ số này trở lên; tỷ lệ viết 0.7 là 70 %."),
      at_most: number.optional().describe("Không quá số này; tỷ lệ viết 0.7 là 70 %."),
      more_than: number.optional().describe("Trên số này; tỷ lệ viết 0.7 là 70 %."),
      less_than: number.optional().describe("Dưới số này; tỷ lệ viết 0.7 là 70 %."),
      cite: cite.optional().describe("Căn cứ riêng của điều kiện, khi được biết khác với cả điều khoản."),
    }).superRefine((value, context) => {
      const heads = [value.all, value.any, value.not, value.fact].filter((part) => part !== undefined).length;
      const compared = comparisons.filter((by) => value[by] !== undefined).length;
      const wellFormed =
        heads === 1 && (value.fact === undefined ? compared === 0 : compared === 1 && value.label !== undefined);
      if (!wellFormed) context.addIssue({ code: "custom", message: expects("one_test") });
    }),
  )
  .describe(
    "Tiêu chuẩn: đúng một trong all, any, not, hoặc một fact cùng label và một phép so sánh.",
  ) as z.ZodType<CriterionInput>;
