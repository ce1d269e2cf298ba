import { ballotKinds, nomineeKinds, occasions } from "../../domain/award.js";
import { scoreSources } from "../../domain/scheme.js";
import { levels } from "../../domain/target.js";
import { verdicts } from "../../domain/verdict.js";
import { choice } from "../scalars.js";

/** Words of which several kinds of file choose, and what each of them means. */
export const nomineeKind = choice(nomineeKinds, {
  collective: "tập thể",
  individual: "cá nhân",
  household: "hộ gia đình",
  enterprise: "doanh nghiệp",
  organisation: "tổ chức",
});

export const occasion = choice(occasions, {
  year: "thành tích thường xuyên trong năm",
  thematic: "phong trào theo đợt, theo chuyên đề",
  sudden: "thành tích đột xuất",
});

export const level = choice(levels, {
  province: "tỉnh",
  district: "huyện, thị xã, thành phố thuộc tỉnh",
  commune: "xã, phường, thị trấn",
  department: "sở, ban, ngành",
  organisation: "Mặt trận, đoàn thể, tổ chức khác",
  enterprise: "doanh nghiệp",
});

export const verdict = choice(verdicts, { met: "đạt", not_met: "không đạt", unknown: "chưa đủ căn cứ" });

export const ballot = choice(ballotKinds, { secret: "bỏ phiếu kín", open: "biểu quyết" });

export const scoreSource = choice(scoreSources, {
  appraised: "điểm thẩm định",
  computed: "điểm công cụ tính từ số liệu",
  cluster: "điểm cụm, khối chấm",
  self: "điểm tự chấm",
});

/** Goals, membership and schemes follow the period that is reviewed. */
export const periodClock = choice(["period"], { period: "theo kỳ xét" }).describe(
  "Tính theo mốc nào: quy định trong tệp này theo kỳ xét.",
);

/** Awards, their criteria and papers follow the law of the day of decision. */
export const decisionClock = choice(["decision"], { decision: "theo ngày quyết định" }).describe(
  "Tính theo mốc nào: quy định trong tệp này theo ngày quyết định khen thưởng.",
);
