import type { Comparison } from "../../domain/award.js";
import type { ItemAuthor } from "../../domain/scheme.js";
import type { Shape } from "../../domain/shape.js";
import type { Direction, Level } from "../../domain/target.js";
import { inLanguages, type Word } from "./language.js";

/** What of a target a person may ask since when it holds. */
export type TargetPart = "name" | "goal" | "stretch" | "direction" | "measure" | "level" | "plausible" | "decides";

/** The words of explanations. */
export const explainWords = inLanguages({
  ranked: {
    vi: "{cluster}: hạng {rank} trên {size}, {total} điểm",
    en: "{cluster}: rank {rank} of {size}, {total} points",
  },
  rankedBetween: {
    vi: "{cluster}: hạng từ {from} đến {to} trên {size}, chắc chắn {known} điểm, còn để mở {open}",
    en: "{cluster}: rank {from} to {to} of {size}, {known} points certain, {open} open",
  },
  notRanked: { vi: "{cluster}: chưa xếp hạng ({why})", en: "{cluster}: not ranked ({why})" },
  points: { vi: "Điểm", en: "Points" },
  ruleOfItem: { vi: "Cách tính", en: "Rule" },
  reached: { vi: "Kết quả và ô số liệu", en: "Results and their cells" },
  counted: { vi: "Điểm được tính", en: "What counts" },
  sum: { vi: "Cộng", en: "Sum" },
  needed: { vi: "Phải là", en: "Must be" },
  comparisons: {
    at_least: { vi: "từ", en: "at least" },
    at_most: { vi: "không quá", en: "at most" },
    more_than: { vi: "trên", en: "more than" },
    less_than: { vi: "dưới", en: "less than" },
  } satisfies Record<Exclude<Comparison, "is" | "one_of">, Word>,
  either: { vi: "một trong: ", en: "one of: " },
  because: { vi: "Vì sao", en: "Why" },
  least: { vi: "Để đạt, ít nhất cần", en: "To qualify, at least" },
  nearMiss: { vi: "Suýt đạt, chỉ vướng một điều kiện. Ít nhất cần", en: "A near miss, by one condition. At least" },
  must: { vi: "{label}: {needed}", en: "{label}: {needed}" },
  mustNot: { vi: "không rơi vào “{label}”", en: "not “{label}”" },
  enough: { vi: "{label}: {enough} (đang {seen})", en: "{label}: {enough} (now {seen})" },
  enoughOf: { vi: "{label}: {enough} trên {of} (đang {seen})", en: "{label}: {enough} of {of} (now {seen})" },
  atMost: { vi: "{label}: không quá {enough} (đang {seen})", en: "{label}: at most {enough} (now {seen})" },
  evidence: { vi: "minh chứng cho “{label}” ({needed})", en: "evidence for “{label}” ({needed})" },
  lacking: { vi: "Dữ kiện còn thiếu", en: "Facts not known" },
  oneOf: { vi: "(một trong)", en: "(one of)" },
  strictly: {
    lower_than_base: { vi: "dưới {goal}", en: "less than {goal}" },
    higher_than_base: { vi: "trên {goal}", en: "more than {goal}" },
  } satisfies Record<"lower_than_base" | "higher_than_base", Word>,
  goalOnlyReported: {
    vi: "{target}: mức giao được xác nhận, ghi vào goals.csv (mới có trong báo cáo)",
    en: "{target}: its goal confirmed in goals.csv (only the report names it)",
  },
  baseOnlyReported: {
    vi: "{target}: số cùng kỳ năm trước được xác nhận, ghi vào goals.csv (mới có trong báo cáo)",
    en: "{target}: last year's figure confirmed in goals.csv (only the report names it)",
  },
  goalNotAssigned: { vi: "chưa giao mức", en: "no goal assigned" },
  notForUs: {
    vi: "{target}: chỉ tiêu không tự quyết định kết luận; người có thẩm quyền xét",
    en: "{target}: a target that never decides by itself; people judge it",
  },
  stateNotMet: { vi: "{target}: đạt (đang không đạt{cell})", en: "{target}: achieved (now not{cell})" },
  pointsTo: {
    vi: "thêm {gap} điểm để bằng hạng {rank} ({unit})",
    en: "{gap} more points to be level with rank {rank} ({unit})",
  },
  judgedUnder: { vi: "Xét theo pháp luật ngày {day}", en: "Judged under the law of {day}" },
  targetShort: { vi: "{target}: {goal} (đang {actual}{cell})", en: "{target}: {goal} (now {actual}{cell})" },
  atCell: { vi: ", ô {cell}", en: ", cell {cell}" },
  targetOpen: { vi: "{target}: chưa đủ căn cứ", en: "{target}: too little is known" },
  place: {
    vi: "{award} dành cho hạng {rank} của {cluster}; đơn vị ở hạng {own}",
    en: "{award} goes to rank {rank} of {cluster}; the unit stands at {own}",
  },
  noPlace: {
    vi: "Thang điểm của {cluster} không nêu hạng nào được xét danh hiệu này",
    en: "The scheme of {cluster} names no rank that leads to this award",
  },
  behind: { vi: "kém {unit} ({rank}) {gap} điểm", en: "{gap} points behind {unit} ({rank})" },
  level: { vi: "bằng điểm với {units}; Hội đồng quyết định", en: "level with {units}; the council decides" },
  quota: {
    vi: "Số lượng: không quá {limit} ({share} % của {base}), có {qualified} đủ điều kiện",
    en: "Places: at most {limit} ({share} % of {base}), {qualified} qualify",
  },
  quotaOpen: {
    vi: "Số lượng: chưa biết số làm gốc để tính {share} %",
    en: "Places: the number of which {share} % are meant is not known",
  },
  votes: {
    vi: "Phiếu: {yes} trên {base} (có mặt {present}, bằng văn bản {written}); cần ít nhất {enough}",
    en: "Votes: {yes} of {base} ({present} present, {written} in writing); at least {enough} are needed",
  },
  votesNoRule: {
    vi: "Phiếu: {yes} trên {base} (có mặt {present}, bằng văn bản {written}); chưa biết tỷ lệ cần đạt",
    en: "Votes: {yes} of {base} ({present} present, {written} in writing); the share needed is not known",
  },
  subBlock: {
    vi: "Hạng {rank} trong khối trực thuộc, theo biên bản; khối ấy không do công cụ này xếp hạng",
    en: "Rank {rank} in a sub-block, by its minutes; this tool did not rank that block",
  },
  hold: { vi: "Tạm dừng xét: {paper} ({cell})", en: "On hold: {paper} ({cell})" },
  values: { vi: "Giá trị và căn cứ", en: "Values and what they rest on" },
  which: { vi: "Nội dung", en: "What" },
  value: { vi: "Giá trị", en: "Value" },
  since: { vi: "Từ ngày", en: "Since" },
  paper: { vi: "Văn bản", en: "Paper" },
  where: { vi: "Ghi ở", en: "Written at" },
  commit: { vi: "Lần sửa cuối (git)", en: "Last change (git)" },
  notCommitted: { vi: "chưa ghi vào git", en: "not committed" },
  noGit: { vi: "không theo dõi bằng git", en: "not under git" },
  parts: {
    name: { vi: "tên", en: "name" },
    goal: { vi: "mức của tỉnh", en: "the province's goal" },
    stretch: { vi: "mức phấn đấu", en: "stretch goal" },
    direction: { vi: "hướng so sánh", en: "direction" },
    measure: { vi: "đơn vị tính", en: "measure" },
    level: { vi: "thuộc diện", en: "whom it concerns" },
    plausible: { vi: "khoảng tin được", en: "believable range" },
    decides: { vi: "đủ rõ để quyết định", en: "clear enough to decide" },
  } satisfies Record<TargetPart, Word>,
  directions: {
    at_least: { vi: "từ mức giao trở lên", en: "at least the goal" },
    at_most: { vi: "không quá mức giao", en: "at most the goal" },
    lower_than_base: { vi: "giảm so với cùng kỳ", en: "lower than the year before" },
    higher_than_base: { vi: "tăng so với cùng kỳ", en: "higher than the year before" },
    achieved: { vi: "đạt hoặc không đạt", en: "achieved or not" },
  } satisfies Record<Direction, Word>,
  levels: {
    province: { vi: "tỉnh", en: "province" },
    district: { vi: "huyện", en: "districts" },
    commune: { vi: "xã", en: "communes" },
    department: { vi: "sở, ban, ngành", en: "departments" },
    organisation: { vi: "đoàn thể", en: "mass organisations" },
    enterprise: { vi: "doanh nghiệp", en: "enterprises" },
  } satisfies Record<Level, Word>,
  shapes: {
    proportional: { vi: "theo tỷ lệ", en: "in proportion" },
    when_met: { vi: "đạt hoặc không", en: "all or none" },
    bands: { vi: "theo bậc", en: "by bands" },
    per_step: { vi: "theo bước", en: "by steps" },
    tally: { vi: "theo vụ việc", en: "by cases" },
    leader: { vi: "so với đơn vị dẫn đầu", en: "beside the leader" },
  } satisfies Record<Shape["kind"], Word>,
  authors: {
    targets: { vi: "theo chỉ tiêu", en: "by targets" },
    fact: { vi: "có hoặc không", en: "yes or no" },
    people: { vi: "người chấm", en: "by people" },
    assessors: { vi: "nhiều người chấm", en: "by assessors" },
  } satisfies Record<ItemAuthor, Word>,
  againstPrevious: { vi: "so với cùng kỳ", en: "against the year before" },
  countsIn: { vi: "Tính điểm ở", en: "Scored in" },
  quote: { vi: "Lời của kế hoạch", en: "The plan's words" },
  inThisRound: { vi: "Gặp trong đợt xét này", en: "Found in this round" },
  notFoundHere: { vi: "Đợt xét này không có phát hiện này.", en: "This round does not have this finding." },
  otherLanguage: { vi: "Bằng tiếng Anh", en: "In Vietnamese" },
  placeholders: { vi: "‹…› là giá trị được thay khi gặp.", en: "‹…› stands for a value." },
});
