import { z } from "zod";
import { authorityLevels } from "../../domain/award.js";
import { dossierPaperNames } from "../../domain/dossier-paper.js";
import { boolean, choice, cite, date, expects, group, id, list, record, sentence, text } from "../scalars.js";
import { decisionClock, nomineeKind, occasion, verdict } from "./choices.js";
import { councilParts } from "./council.js";
import { criterion } from "./criterion.js";
import { quotaParts } from "./quotas.js";

const dossierPaper = choice(dossierPaperNames, {
  request: "tờ trình",
  achievement_report: "báo cáo thành tích",
  minutes: "biên bản bình xét",
  initiative_certificate: "chứng nhận sáng kiến",
  consultation: "ý kiến hiệp y",
});

const authorityLevel = choice(authorityLevels, {
  unit: "đơn vị",
  district: "cấp huyện",
  province: "cấp tỉnh",
  central: "trung ương",
});

const rule = group({
  id: id.describe("Mã tiêu chuẩn. Cùng mã là các lần sửa của một tiêu chuẩn; khác mã thì cùng áp dụng."),
  for: list(nomineeKind).optional().describe("Đối tượng áp dụng; không ghi là mọi đối tượng của danh hiệu."),
  occasions: list(occasion).optional().describe("Loại khen thưởng áp dụng; không ghi là mọi loại."),
  text: sentence.describe("Nội dung điều khoản, viết gọn, để đối chiếu với văn bản."),
  from: z
    .union([date, z.literal("document")], expects("date"))
    .describe("Ngày đầu áp dụng, dạng 2018-02-28; document là theo hiệu lực của văn bản được dẫn."),
  may_apply_until: date.optional().describe("Ngày cuối còn có thể áp dụng, bên cạnh quy định sau."),
  cite,
  value: criterion
    .or(z.literal("none"))
    .describe("Tiêu chuẩn: đúng một trong all, any, not, hoặc một fact; none là bãi bỏ."),
});

const authority = group({
  from: date.describe("Ngày đầu áp dụng."),
  level: authorityLevel.describe("Cấp quyết định, cũng là cấp chi tiền thưởng."),
  decides: sentence.describe("Chức danh quyết định tặng."),
  proposes: sentence.optional().describe("Cơ quan, chức danh đề nghị."),
  for: list(nomineeKind).optional().describe("Đối tượng áp dụng; không ghi là mọi đối tượng của danh hiệu."),
  cite,
});

const note = group({
  from: date.describe("Ngày đầu áp dụng."),
  until: date.optional().describe("Ngày cuối áp dụng; không ghi là vẫn còn."),
  text: sentence.describe("Quy định, viết gọn."),
  cite,
});

const example = group({
  name: sentence.describe("Tên ví dụ, viết thành câu."),
  kind: nomineeKind.optional().describe("Loại đối tượng, khi danh hiệu dành cho nhiều loại."),
  occasion: occasion.default("year").describe("Loại khen thưởng."),
  decided_on: date.describe("Ngày quyết định."),
  facts: record(id, text).describe(
    "Dữ kiện đã biết, theo mã: true, false, số hoặc mã lựa chọn; không ghi là chưa biết.",
  ),
  verdict: verdict.describe("Kết luận phải ra."),
});

/** What an award consists of, whether it stands by itself or a province adds it. */
const awardParts = {
  criteria: list(rule).describe("Các tiêu chuẩn, mỗi tiêu chuẩn kèm ngày và căn cứ."),
  dossier: group({ papers: list(dossierPaper).describe("Các giấy tờ phải có."), cite })
    .optional()
    .describe("Thành phần hồ sơ."),
  authorities: list(authority)
    .default([])
    .describe("Thẩm quyền: ai quyết định, ai đề nghị; không ghi khi văn bản tìm được không nói."),
  notes: list(note).default([]).describe("Cách hiểu không so sánh được, như thời gian nghỉ nào vẫn tính là làm việc."),
  not_modelled: list(sentence).default([]).describe("Những điều vẫn do người xét; in bên cạnh kết quả."),
  examples: list(example).default([]).describe("Ví dụ mà `thidua check` chạy."),
  ...councilParts,
  ...quotaParts,
};

/** A title or commendation: dated rules, what stays human judgement, and examples that are run. */
export const awardFile = group({
  award: id.describe("Mã danh hiệu, hình thức khen thưởng."),
  name: text.describe("Tên đầy đủ."),
  also_called: list(text).default([]).describe("Tên khác mà danh sách, quyết định dùng."),
  kind: choice(["title", "commendation"], {
    title: "danh hiệu thi đua",
    commendation: "hình thức khen thưởng",
  }).describe("Là danh hiệu thi đua hay hình thức khen thưởng."),
  for: list(nomineeKind).describe("Dành cho những đối tượng nào."),
  clock: decisionClock,
  competition: choice(["rank", "none"], {
    rank: "các đơn vị trong cụm, khối xét theo hạng",
    none: "ai đạt tiêu chuẩn cũng được xét",
  })
    .default("none")
    .describe("Có phải cạnh tranh theo hạng hay không."),
  only_when_put_forward: boolean
    .default(false)
    .describe("Đơn vị trong cụm, khối chỉ được xét khi một sổ đưa vào danh sách đề nghị."),
  ...awardParts,
}).meta({
  title: "Danh hiệu, hình thức khen thưởng",
  description:
    "Một danh hiệu thi đua hoặc hình thức khen thưởng: tiêu chuẩn theo ngày, thẩm quyền, tỷ lệ, cách bỏ phiếu, ví dụ.",
});

/** What a province's own papers add to one or several awards of national law, such as standards for further kinds of nominee. */
export const additionFile = group({
  adds_to: z
    .union([id, list(id)])
    .describe("Mã danh hiệu, hình thức khen thưởng được bổ sung; một mã hoặc một danh sách mã."),
  for: list(nomineeKind).default([]).describe("Đối tượng mà danh hiệu có thêm."),
  clock: decisionClock,
  ...awardParts,
  criteria: awardParts.criteria.default([]).describe("Các tiêu chuẩn thêm, mỗi tiêu chuẩn kèm ngày và căn cứ."),
}).meta({
  title: "Quy định thêm cho danh hiệu",
  description: "Điều mà văn bản của tỉnh thêm vào danh hiệu, hình thức khen thưởng của trung ương.",
});
