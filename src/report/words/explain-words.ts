import type { Comparison, NomineeKind } from "../../domain/award.js";
import type { ItemAuthor } from "../../domain/scheme.js";
import type { Shape } from "../../domain/shape.js";
import type { Direction, Level } from "../../domain/target.js";
import type { Lang } from "./words.js";

/** The words of explanations, in both languages; `{…}` stands for a value. */
interface ExplainWords {
  readonly ranked: string;
  readonly rankedBetween: string;
  readonly notRanked: string;
  readonly points: string;
  readonly ruleOfItem: string;
  readonly reached: string;
  readonly counted: string;
  readonly sum: string;
  readonly needed: string;
  readonly comparisons: Readonly<Record<Exclude<Comparison, "is" | "one_of">, string>>;
  readonly either: string;
  readonly because: string;
  readonly decides: string;
  readonly least: string;
  readonly nearMiss: string;
  readonly must: string;
  readonly mustNot: string;
  readonly enough: string;
  readonly enoughOf: string;
  readonly atMost: string;
  readonly evidence: string;
  readonly lacking: string;
  readonly oneOf: string;
  readonly strictly: Readonly<Record<"lower_than_base" | "higher_than_base", string>>;
  readonly goalOnlyReported: string;
  readonly goalNotAssigned: string;
  readonly notForUs: string;
  readonly stateNotMet: string;
  readonly pointsTo: string;
  readonly judgedUnder: string;
  readonly kinds: Readonly<Record<NomineeKind, string>>;
  readonly targetShort: string;
  readonly targetOpen: string;
  readonly place: string;
  readonly noPlace: string;
  readonly behind: string;
  readonly level: string;
  readonly quota: string;
  readonly quotaOpen: string;
  readonly votes: string;
  readonly votesNoRule: string;
  readonly hold: string;
  readonly subBlock: string;
  readonly values: string;
  readonly which: string;
  readonly value: string;
  readonly since: string;
  readonly paper: string;
  readonly where: string;
  readonly commit: string;
  readonly notCommitted: string;
  readonly noGit: string;
  readonly parts: Readonly<Record<TargetPart, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly shapes: Readonly<Record<Shape["kind"], string>>;
  readonly authors: Readonly<Record<ItemAuthor, string>>;
  readonly againstPrevious: string;
  readonly countsIn: string;
  readonly quote: string;
  readonly inThisRound: string;
  readonly notFoundHere: string;
  readonly otherLanguage: string;
  readonly placeholders: string;
}

/** What of a target a person may ask since when it holds. */
export type TargetPart = "name" | "goal" | "stretch" | "direction" | "measure" | "level" | "plausible" | "decides";

export const explainWords: Readonly<Record<Lang, ExplainWords>> = {
  vi: {
    ranked: "{cluster}: hạng {rank} trên {size}, {total} điểm",
    rankedBetween: "{cluster}: hạng từ {from} đến {to} trên {size}, chắc chắn {known} điểm, còn để mở {open}",
    notRanked: "{cluster}: chưa xếp hạng ({why})",
    points: "Điểm",
    ruleOfItem: "Cách tính",
    reached: "Kết quả và ô số liệu",
    counted: "Điểm được tính",
    sum: "Cộng",
    needed: "Phải là",
    comparisons: { at_least: "từ", at_most: "không quá", more_than: "trên", less_than: "dưới" },
    either: "một trong: ",
    because: "Vì sao",
    decides: "quyết định kết luận",
    least: "Để đạt, ít nhất cần",
    nearMiss: "Suýt đạt, chỉ vướng một điều kiện. Ít nhất cần",
    must: "{label}: {needed}",
    mustNot: "không rơi vào “{label}”",
    enough: "{label}: {enough} (đang {seen})",
    enoughOf: "{label}: {enough} trên {of} (đang {seen})",
    atMost: "{label}: không quá {enough} (đang {seen})",
    evidence: "minh chứng cho “{label}” ({needed})",
    lacking: "Dữ kiện còn thiếu",
    oneOf: "(một trong)",
    strictly: { lower_than_base: "dưới {goal}", higher_than_base: "trên {goal}" },
    goalOnlyReported: "{target}: mức giao được xác nhận (mới có trong báo cáo)",
    goalNotAssigned: "chưa giao mức",
    notForUs: "{target}: chỉ tiêu không tự quyết định kết luận; người có thẩm quyền xét",
    stateNotMet: "{target}: đạt (đang không đạt, ô {cell})",
    pointsTo: "thêm {gap} điểm để bằng hạng {rank} ({unit})",
    judgedUnder: "Xét theo pháp luật ngày {day}",
    kinds: {
      collective: "Tập thể",
      individual: "Cá nhân",
      household: "Hộ gia đình",
      enterprise: "Doanh nghiệp",
      organisation: "Tổ chức",
    },
    targetShort: "{target}: {goal} (đang {actual}, ô {cell})",
    targetOpen: "{target}: chưa đủ căn cứ",
    place: "Hạng {rank} của {cluster} được xét {award}",
    noPlace: "Thang điểm của {cluster} không nêu hạng nào được xét danh hiệu này",
    behind: "kém {unit} ({rank}) {gap} điểm",
    level: "bằng điểm với {units}; Hội đồng quyết định",
    quota: "Số lượng: không quá {limit} ({share} % của {base}), có {qualified} đủ điều kiện",
    quotaOpen: "Số lượng: chưa biết số làm gốc để tính {share} %",
    votes: "Phiếu: {yes} trên {base} (có mặt {present}, bằng văn bản {written}); cần ít nhất {enough}",
    votesNoRule: "Phiếu: {yes} trên {base} (có mặt {present}, bằng văn bản {written}); chưa biết tỷ lệ cần đạt",
    subBlock: "Hạng {rank} trong khối trực thuộc, theo biên bản; khối ấy không do công cụ này xếp hạng",
    hold: "Tạm dừng xét: {paper} ({cell})",
    values: "Giá trị và căn cứ",
    which: "Nội dung",
    value: "Giá trị",
    since: "Từ ngày",
    paper: "Văn bản",
    where: "Ghi ở",
    commit: "Lần sửa cuối (git)",
    notCommitted: "chưa ghi vào git",
    noGit: "không theo dõi bằng git",
    parts: {
      name: "tên",
      goal: "mức của tỉnh",
      stretch: "mức phấn đấu",
      direction: "hướng so sánh",
      measure: "đơn vị tính",
      level: "thuộc diện",
      plausible: "khoảng tin được",
      decides: "đủ rõ để quyết định",
    },
    directions: {
      at_least: "từ mức giao trở lên",
      at_most: "không quá mức giao",
      lower_than_base: "giảm so với cùng kỳ",
      higher_than_base: "tăng so với cùng kỳ",
      achieved: "đạt hoặc không đạt",
    },
    levels: {
      province: "tỉnh",
      district: "huyện",
      commune: "xã",
      department: "sở, ban, ngành",
      organisation: "đoàn thể",
      enterprise: "doanh nghiệp",
    },
    shapes: {
      proportional: "theo tỷ lệ",
      when_met: "đạt hoặc không",
      bands: "theo bậc",
      per_step: "theo bước",
      tally: "theo vụ việc",
      leader: "so với đơn vị dẫn đầu",
    },
    authors: { targets: "theo chỉ tiêu", fact: "có hoặc không", people: "người chấm", assessors: "nhiều người chấm" },
    againstPrevious: "so với cùng kỳ",
    countsIn: "Tính điểm ở",
    quote: "Lời của kế hoạch",
    inThisRound: "Gặp trong đợt xét này",
    notFoundHere: "Đợt xét này không có phát hiện này.",
    otherLanguage: "Bằng tiếng Anh",
    placeholders: "‹…› là giá trị được thay khi gặp.",
  },
  en: {
    ranked: "{cluster}: rank {rank} of {size}, {total} points",
    rankedBetween: "{cluster}: rank {from} to {to} of {size}, {known} points certain, {open} open",
    notRanked: "{cluster}: not ranked ({why})",
    points: "Points",
    ruleOfItem: "Rule",
    reached: "Results and their cells",
    counted: "What counts",
    sum: "Sum",
    needed: "Must be",
    comparisons: { at_least: "at least", at_most: "at most", more_than: "more than", less_than: "less than" },
    either: "one of: ",
    because: "Why",
    decides: "decides",
    least: "To qualify, at least",
    nearMiss: "A near miss, by one condition. At least",
    must: "{label}: {needed}",
    mustNot: "not “{label}”",
    enough: "{label}: {enough} (now {seen})",
    enoughOf: "{label}: {enough} of {of} (now {seen})",
    atMost: "{label}: at most {enough} (now {seen})",
    evidence: "evidence for “{label}” ({needed})",
    lacking: "Facts not known",
    oneOf: "(one of)",
    strictly: { lower_than_base: "less than {goal}", higher_than_base: "more than {goal}" },
    goalOnlyReported: "{target}: its goal confirmed (only the report names it)",
    goalNotAssigned: "no goal assigned",
    notForUs: "{target}: a target that never decides by itself; people judge it",
    stateNotMet: "{target}: achieved (now not, cell {cell})",
    pointsTo: "{gap} more points to be level with rank {rank} ({unit})",
    judgedUnder: "Judged under the law of {day}",
    kinds: {
      collective: "Collective",
      individual: "Person",
      household: "Household",
      enterprise: "Enterprise",
      organisation: "Organisation",
    },
    targetShort: "{target}: {goal} (now {actual}, cell {cell})",
    targetOpen: "{target}: too little is known",
    place: "Rank {rank} of {cluster} leads to {award}",
    noPlace: "The scheme of {cluster} names no rank that leads to this award",
    behind: "{gap} points behind {unit} ({rank})",
    level: "level with {units}; the council decides",
    quota: "Places: at most {limit} ({share} % of {base}), {qualified} qualify",
    quotaOpen: "Places: the number of which {share} % are meant is not known",
    votes: "Votes: {yes} of {base} ({present} present, {written} in writing); at least {enough} are needed",
    votesNoRule: "Votes: {yes} of {base} ({present} present, {written} in writing); the share needed is not known",
    subBlock: "Rank {rank} in a sub-block, by its minutes; this tool did not rank that block",
    hold: "On hold: {paper} ({cell})",
    values: "Values and what they rest on",
    which: "What",
    value: "Value",
    since: "Since",
    paper: "Paper",
    where: "Written at",
    commit: "Last change (git)",
    notCommitted: "not committed",
    noGit: "not under git",
    parts: {
      name: "name",
      goal: "the province's goal",
      stretch: "stretch goal",
      direction: "direction",
      measure: "measure",
      level: "whom it concerns",
      plausible: "believable range",
      decides: "clear enough to decide",
    },
    directions: {
      at_least: "at least the goal",
      at_most: "at most the goal",
      lower_than_base: "lower than the year before",
      higher_than_base: "higher than the year before",
      achieved: "achieved or not",
    },
    levels: {
      province: "province",
      district: "districts",
      commune: "communes",
      department: "departments",
      organisation: "mass organisations",
      enterprise: "enterprises",
    },
    shapes: {
      proportional: "in proportion",
      when_met: "all or none",
      bands: "by bands",
      per_step: "by steps",
      tally: "by cases",
      leader: "beside the leader",
    },
    authors: { targets: "by targets", fact: "yes or no", people: "by people", assessors: "by assessors" },
    againstPrevious: "against the year before",
    countsIn: "Scored in",
    quote: "The plan's words",
    inThisRound: "Found in this round",
    notFoundHere: "This round does not have this finding.",
    otherLanguage: "In Vietnamese",
    placeholders: "‹…› stands for a value.",
  },
};

/** A sentence with its values put in. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
