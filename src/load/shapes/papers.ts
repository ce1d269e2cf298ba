import { z } from "zod";
import { pageNumberPlaces, type Worded, wordedPapers } from "../../domain/paper-template.js";
import { choice, cite, date, expects, group, id, list, sentence, someOf, text, wholeNumber } from "../scalars.js";
import { decisionClock } from "./choices.js";

const paper = choice(wordedPapers as readonly [Worded, ...Worded[]], {
  request: "tờ trình",
  minutes: "biên bản họp Hội đồng",
  decision: "quyết định khen thưởng",
  summary: "báo cáo tổng kết",
  ballots: "phiếu bầu",
  tally: "biên bản kiểm phiếu",
  covenant: "bản giao ước thi đua",
  letters: "thư thông báo kết quả",
  list: "khung của danh sách, bảng biểu",
});

const pageNumberPlace = choice(pageNumberPlaces, {
  bottom_right: "góc phải, cuối trang",
  bottom_centre: "giữa, cuối trang",
  top_centre: "giữa, đầu trang",
});

const points = wholeNumber.meta({ form: "Cỡ chữ, tính bằng point." });
const millimetres = wholeNumber.meta({ form: "Số mi-li-mét." });

const signature = group({
  behalf: sentence.optional().describe("Ký thay mặt ai, như TM. ỦY BAN NHÂN DÂN."),
  office: sentence.describe("Chức vụ của người ký."),
  deputy: sentence.optional().describe("Chức vụ của cấp phó khi ký thay (KT.)."),
});

/** papers/<paper>.yaml: the reviewed wording of one paper (mẫu văn bản). */
export const paperFile = group({
  paper: paper.describe("Lời văn của văn bản nào."),
  agency: group({
    above: sentence.optional().describe("Cơ quan chủ quản, dòng trên."),
    own: sentence.describe("Cơ quan ban hành."),
  }).describe("Tên cơ quan ở đầu văn bản."),
  symbol: text.optional().describe("Ký hiệu sau số, như TTr-BTĐKT; không ghi là văn bản không có số."),
  title: sentence.optional().describe("Tên loại văn bản, như TỜ TRÌNH."),
  subject: sentence.optional().describe("Trích yếu nội dung."),
  to: list(sentence).default([]).describe("Kính gửi ai."),
  text: z
    .string(expects("text"))
    .default("")
    .describe(
      "Lời văn; dòng trống ngăn đoạn. Đầu đoạn: `# ` đề mục, `= ` giữa dòng, `- ` gạch đầu dòng, `1. ` đánh số. `{tên}` được điền, `**chữ**` in đậm; `{khối}` đứng riêng một đoạn thành danh sách hoặc bảng.",
    ),
  signatures: list(signature).default([]).describe("Chỗ ký, từ trái sang phải."),
  recipients: list(sentence).default([]).describe("Nơi nhận, mỗi mục một dòng."),
  cite,
}).meta({ title: "Mẫu văn bản", description: "Lời văn đã rà soát của một loại văn bản, có chỗ để điền." });

/** layouts.yaml: the state's layout of papers (thể thức), margins in millimetres and sizes in points. */
export const layoutsFile = group({
  clock: decisionClock,
  layouts: someOf(
    group({
      id: id.describe("Mã thể thức."),
      from: z
        .union([date, z.literal("document")], expects("date"))
        .describe("Ngày đầu áp dụng, dạng 2018-02-28; document là theo hiệu lực của văn bản được dẫn."),
      country: sentence.describe("Quốc hiệu."),
      motto: sentence.describe("Tiêu ngữ."),
      page: group({
        top: millimetres.describe("Lề trên."),
        bottom: millimetres.describe("Lề dưới."),
        left: millimetres.describe("Lề trái."),
        right: millimetres.describe("Lề phải."),
        cite,
      }).describe("Lề trang."),
      head: group({
        font: text.describe("Phông chữ của cả văn bản."),
        country: points.describe("Quốc hiệu."),
        motto: points.describe("Tiêu ngữ."),
        agency: points.describe("Tên cơ quan."),
        number: points.describe("Số, ký hiệu."),
        place: points.describe("Địa danh, ngày tháng."),
        cite,
      }).describe("Chữ ở phần đầu văn bản."),
      body: group({
        title: points.describe("Tên loại và trích yếu."),
        text: points.describe("Nội dung."),
        recipients: points.describe("Nơi nhận."),
        recipients_head: points.describe("Chữ “Nơi nhận”."),
        page_number: points.describe("Số trang."),
        page_number_at: pageNumberPlace.describe("Vị trí của số trang."),
        cite,
      }).describe("Chữ ở phần nội dung."),
    }),
  ).describe("Các thể thức, mỗi thể thức từ một ngày."),
}).meta({ title: "Thể thức văn bản", description: "Thể thức trình bày văn bản của nhà nước, theo ngày." });

/** grounds.yaml: the documents on which papers rest (căn cứ), named so long as they hold. */
export const groundsFile = group({
  clock: decisionClock,
  cite: cite.describe("Căn cứ của chính danh sách này."),
  grounds: list(
    group({
      document: id.describe("Văn bản làm căn cứ, theo mã trong sổ văn bản."),
      papers: someOf(paper).describe("Những loại văn bản nêu căn cứ đó."),
    }),
  ).describe("Các căn cứ, theo thứ tự nêu trong văn bản."),
}).meta({ title: "Căn cứ ban hành", description: "Những văn bản được nêu làm căn cứ, khi còn hiệu lực." });
