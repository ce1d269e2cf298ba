import { periodKinds } from "../../domain/period.js";
import { choice, date, group, id, text } from "../scalars.js";
import { givenPapers } from "./given-papers.js";

const periodKind = choice(periodKinds, {
  year: "cả năm",
  half_year: "sáu tháng",
  school_year: "năm học",
  campaign: "đợt thi đua",
});

/** thidua.yaml: one review round (đợt xét). */
export const workspaceFile = group({
  plan: id.describe("Mã kế hoạch, như trong plan.yaml."),
  base: text
    .optional()
    .describe("Bộ quy định kèm theo gói, như kien-giang/2017; tệp cùng tên trong plan/ thay tệp của bộ đó."),
  period: group({
    kind: periodKind.describe("Loại kỳ xét."),
    name: text.describe("Tên kỳ xét như in trong văn bản, như năm 2017."),
    from: date.describe("Ngày đầu kỳ."),
    to: date.describe("Ngày cuối kỳ."),
  }).describe("Kỳ xét."),
  decided_on: date.optional().describe("Ngày quyết định khen thưởng; không ghi khi chưa biết."),
  reports_due: group({
    on: date.describe("Ngày hết hạn."),
    letter: text.describe("Công văn định hạn: số và ngày."),
  })
    .optional()
    .describe("Hạn gửi báo cáo."),
  national_law: text
    .optional()
    .describe("Bản của công cụ mang quy định trung ương lúc bắt đầu đợt xét; `thidua init` ghi."),
  papers: givenPapers,
  places: group({
    plan: text.default("plan").describe("Thư mục quy định của tỉnh."),
    reports: text.default("reports").describe("Thư mục báo cáo nhận được."),
    registers: text.default("registers").describe("Thư mục các sổ theo dõi."),
    out: text.default("out").describe("Thư mục kết quả."),
  })
    .prefault({ plan: "plan", reports: "reports", registers: "registers", out: "out" })
    .describe("Tên các thư mục, khi khác tên thường dùng."),
}).meta({
  title: "Đợt xét",
  description: "Một đợt xét: kế hoạch, kỳ xét, ngày quyết định và điều đã biết về văn bản.",
});
