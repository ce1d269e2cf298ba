import { kindNames, reportFormats } from "../../domain/report-kinds.js";
import { boolean, choice, date, group, id, list, someOf, text } from "../scalars.js";

const kind = choice(kindNames, {
  request: "tờ trình",
  minutes: "biên bản họp bình xét",
  decision: "dự thảo quyết định",
  summary: "báo cáo tổng kết",
  ballots: "phiếu bầu",
  tally: "biên bản kiểm phiếu",
  covenant: "bản giao ước",
  letters: "thư thông báo",
  evaluation: "kết quả đánh giá đầy đủ",
  ranking: "bảng xếp hạng",
  results: "biểu kết quả chỉ tiêu",
  awards: "danh sách đề nghị khen thưởng",
  prizes: "dự toán tiền thưởng",
  payments: "danh sách ký nhận",
  progress: "tiến độ, đôn đốc",
  certificates: "danh sách in bằng",
});

const format = choice(reportFormats, {
  docx: "văn bản Word",
  html: "trang web một tệp",
  xlsx: "bảng tính Excel",
  csv: "bảng phân cách bằng dấu phẩy",
  json: "cho chương trình khác",
});

/** A file of `thidua batch`: what runs unattended. */
export const batchFile = group({
  out: text.describe("Thư mục kết quả; mỗi việc một thư mục con mang tên việc. Đường dẫn tính từ tệp này."),
  jobs: someOf(
    group({
      name: id.describe("Tên việc, cũng là tên thư mục kết quả của nó."),
      workspace: text.describe("Thư mục làm việc của đợt xét, tính từ tệp này."),
      reports: list(text).default([]).describe("Thư mục hoặc tệp báo cáo thay cho reports/ của đợt xét."),
      decided_on: date.optional().describe("Ngày quyết định khen thưởng, khi khác thidua.yaml."),
      as_of: date.optional().describe("Tính đến ngày, cho báo cáo tiến độ."),
      units: list(id).default([]).describe("Chỉ hiện các đơn vị này; xếp hạng vẫn tính tất cả."),
      mask_persons: boolean.default(false).describe("true: thay tên cá nhân, hộ gia đình bằng mã."),
      lang: choice(["vi", "en"], { vi: "tiếng Việt", en: "tiếng Anh" })
        .default("vi")
        .describe("Ngôn ngữ của danh sách, bảng biểu."),
      drawings: someOf(
        group({
          kind: kind.describe("Loại văn bản, bảng."),
          formats: someOf(format).describe("Các dạng tệp."),
        }),
      ).describe("In những gì."),
    }),
  ).describe("Các việc, chạy lần lượt; việc này hỏng thì các việc khác vẫn chạy."),
}).meta({
  title: "Chạy hàng loạt",
  description: "Những báo cáo chạy không cần người trông: nhiều đợt xét, nhiều loại văn bản, bảng.",
});
