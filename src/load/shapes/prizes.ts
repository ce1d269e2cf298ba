import { cite, date, group, id, list, number, sentence } from "../scalars.js";
import { nomineeKind } from "./choices.js";

/** prizes.yaml: base salary, rounding and coefficients of prize money (tiền thưởng), each from a day on. */
export const prizesFile = group({
  prizes: group({
    base_salary: list(
      group({
        from: date.describe("Ngày đầu áp dụng."),
        value: number.describe("Mức lương cơ sở, tính bằng đồng."),
        cite,
      }),
    ).describe("Mức lương cơ sở theo ngày."),
    rounding: list(
      group({
        from: date.describe("Ngày đầu áp dụng."),
        up_to: number.describe("Làm tròn lên đến bội của số đồng này, như 10000."),
        cite,
      }),
    ).describe("Cách làm tròn tiền thưởng theo ngày."),
    coefficients: list(
      group({
        award: id.describe("Mã danh hiệu, hình thức khen thưởng."),
        for: list(nomineeKind).optional().describe("Đối tượng áp dụng; không ghi là mọi đối tượng."),
        signed_by: sentence
          .optional()
          .describe("Ai ký quyết định, khi hệ số tùy người ký; chưa biết ai ký thì không tính ra tiền."),
        from: date.describe("Ngày đầu áp dụng."),
        value: number.describe("Hệ số nhân mức lương cơ sở."),
        doubled_for: list(nomineeKind).default([]).describe("Đối tượng được nhân đôi hệ số."),
        cite,
      }),
    ).describe("Hệ số tiền thưởng theo danh hiệu và ngày."),
  }).describe("Quy định về tiền thưởng."),
}).meta({
  title: "Tiền thưởng",
  description: "Mức lương cơ sở, cách làm tròn và hệ số tiền thưởng, mỗi thứ từ một ngày.",
});
