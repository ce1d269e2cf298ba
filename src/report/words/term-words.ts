import type { Selection } from "../../award/award-result.js";
import type { AuthorityLevel, NomineeKind, Occasion } from "../../domain/award.js";
import type { Basis } from "../../domain/basis.js";
import type { DossierPaper } from "../../domain/dossier-paper.js";
import type { SkipReason } from "../../domain/file-reading.js";
import type { ReadingKind } from "../../domain/observation.js";
import type { ScoreSource } from "../../domain/scheme.js";
import type { Severity } from "../../domain/severity.js";
import type { TargetVerdict } from "../../domain/verdict.js";
import type { GoalSource, UnitStatus } from "../../evaluate/evaluation.js";
import type { Word } from "./language.js";

/** What the values of our own lists are called: verdicts, statuses, sources, bases; one that lacks a word does not compile. */
export const termWords = {
  verdicts: {
    met: { vi: "đạt", en: "met" },
    not_met: { vi: "không đạt", en: "not met" },
    unknown: { vi: "chưa đủ căn cứ", en: "unknown" },
    not_applicable: { vi: "không thuộc diện", en: "not applicable" },
  } satisfies Record<TargetVerdict, Word>,
  occasions: {
    year: { vi: "thường xuyên", en: "of the year" },
    thematic: { vi: "theo đợt, chuyên đề", en: "of a movement" },
    sudden: { vi: "đột xuất", en: "for a sudden deed" },
  } satisfies Record<Occasion, Word>,
  levels: {
    unit: { vi: "đơn vị", en: "the unit" },
    district: { vi: "cấp huyện", en: "the district" },
    province: { vi: "cấp tỉnh", en: "the province" },
    central: { vi: "trung ương", en: "central government" },
  } satisfies Record<AuthorityLevel, Word>,
  nomineeKinds: {
    collective: { vi: "tập thể", en: "collectives" },
    individual: { vi: "cá nhân", en: "individuals" },
    household: { vi: "hộ gia đình", en: "households" },
    enterprise: { vi: "doanh nghiệp", en: "enterprises" },
    organisation: { vi: "tổ chức", en: "organisations" },
  } satisfies Record<NomineeKind, Word>,
  selections: {
    selected: { vi: "đề nghị", en: "proposed" },
    not_selected: { vi: "không được đề nghị", en: "not proposed" },
    tie_for_council: { vi: "bằng điểm, Hội đồng xét chọn", en: "level, for the council" },
    awaits_vote: { vi: "chờ Hội đồng", en: "awaits the council" },
    no_quota_known: { vi: "chưa biết số lượng", en: "no quota known" },
  } satisfies Record<Selection, Word>,
  statuses: {
    evaluated: { vi: "đã xét đủ", en: "evaluated" },
    partly: { vi: "còn điểm để mở", en: "points still open" },
    not_reported: { vi: "chưa báo cáo", en: "not reported" },
    unreadable: { vi: "báo cáo không dùng được", en: "report unusable" },
  } satisfies Record<UnitStatus, Word>,
  sources: {
    appraised: { vi: "thẩm định", en: "appraised" },
    computed: { vi: "tính", en: "computed" },
    cluster: { vi: "cụm, khối chấm", en: "cluster" },
    self: { vi: "tự chấm", en: "self" },
    not_applicable: { vi: "không thuộc diện", en: "not applicable" },
  } satisfies Record<ScoreSource | "not_applicable", Word>,
  goals: {
    assigned: { vi: "mức giao", en: "assigned" },
    reported: { vi: "theo báo cáo", en: "as reported" },
    plan: { vi: "kế hoạch tỉnh", en: "the plan's" },
  } satisfies Record<GoalSource, Word>,
  bases: {
    read: { vi: "đã đọc văn bản", en: "read" },
    quoted: { vi: "trích dẫn", en: "quoted" },
    secondary: { vi: "nguồn thứ cấp", en: "secondary source" },
    analogy: { vi: "tương tự nơi hoặc năm khác", en: "analogy with another place or year" },
    memory: { vi: "theo trí nhớ, chưa có nguồn", en: "from memory, no source" },
    assumption: { vi: "giả định của công cụ", en: "our own assumption" },
  } satisfies Record<Basis, Word>,
  severities: {
    error: { vi: "lỗi", en: "error" },
    warning: { vi: "cảnh báo", en: "warning" },
    note: { vi: "ghi chú", en: "note" },
  } satisfies Record<Severity, Word>,
  readings: {
    figure: { vi: "số", en: "figure" },
    zero: { vi: "số 0", en: "zero" },
    blank: { vi: "trống", en: "blank" },
    not_applicable: { vi: "không thuộc diện", en: "not applicable" },
    doubtful: { vi: "chưa chắc", en: "doubtful" },
    unreadable: { vi: "không đọc được", en: "unreadable" },
    achieved: { vi: "đạt", en: "achieved" },
    not_achieved: { vi: "không đạt", en: "not achieved" },
  } satisfies Record<ReadingKind, Word>,
  skipped: {
    section: { vi: "tên phần, mục", en: "section" },
    total: { vi: "dòng cộng", en: "total" },
    numbering: { vi: "số thứ tự cột", en: "numbers of columns" },
    note: { vi: "ghi chú", en: "note" },
    unknown_name: { vi: "chưa rõ chỉ tiêu nào", en: "no target for certain" },
    settled: { vi: "bỏ qua theo mapping.yaml", en: "passed over by mapping.yaml" },
    signature: { vi: "phần ký", en: "signatures" },
  } satisfies Record<SkipReason, Word>,
  dossierPapers: {
    request: { vi: "tờ trình", en: "the request" },
    achievement_report: { vi: "báo cáo thành tích", en: "the achievement report" },
    minutes: { vi: "biên bản bình xét", en: "the minutes" },
    initiative_certificate: { vi: "chứng nhận sáng kiến", en: "the initiative's certificate" },
    consultation: { vi: "ý kiến hiệp y", en: "an opinion asked for" },
  } satisfies Record<DossierPaper, Word>,
  booleans: {
    true: { vi: "có", en: "yes" },
    false: { vi: "không", en: "no" },
  },
} as const;
