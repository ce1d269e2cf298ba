import { explainWords } from "./explain-words.js";
import { inLanguages, type Lang } from "./language.js";
import { words } from "./words.js";

/** Values of our lists that only rules hold, by the part that holds them. */
const ownWords = inLanguages({
  kind: {
    title: { vi: "danh hiệu thi đua", en: "title" },
    commendation: { vi: "hình thức khen thưởng", en: "commendation" },
    points: { vi: "điểm", en: "points" },
    bonus: { vi: "điểm thưởng", en: "bonus" },
    deduction: { vi: "điểm trừ", en: "deduction" },
    year: { vi: "năm", en: "year" },
    half_year: { vi: "sáu tháng", en: "half year" },
    school_year: { vi: "năm học", en: "school year" },
    campaign: { vi: "đợt", en: "campaign" },
  },
  operator: {
    all: { vi: "tất cả các điều kiện", en: "all conditions" },
    any: { vi: "một trong các điều kiện", en: "any of the conditions" },
  },
  yearKind: {
    year: { vi: "năm", en: "calendar year" },
    school_year: { vi: "năm học", en: "school year" },
  },
  origin: {
    plan: { vi: "kế hoạch", en: "the plan" },
    covenant: { vi: "giao ước của cụm, khối", en: "a cluster's covenant" },
    own: { vi: "đơn vị tự đăng ký", en: "the unit itself" },
  },
  competition: {
    rank: { vi: "theo hạng trong cụm, khối", en: "by rank in the cluster" },
    none: { vi: "ai đủ điều kiện thì được xét", en: "whoever qualifies" },
  },
  body: {
    council: { vi: "Hội đồng", en: "the council" },
    cluster: { vi: "cụm, khối", en: "the cluster" },
  },
  ballot: {
    secret: { vi: "bỏ phiếu kín", en: "secret" },
    open: { vi: "biểu quyết", en: "open" },
  },
  base: {
    total: { vi: "tổng số thành viên", en: "all members" },
    present: { vi: "số có mặt", en: "those present" },
    present_and_written: { vi: "số có mặt và phiếu bằng văn bản", en: "those present and written votes" },
  },
  of: {
    holders: { vi: "số đã đạt", en: "holders" },
    meeting: { vi: "số đạt tiêu chuẩn", en: "those who meet" },
    headcount: { vi: "số người của đơn vị", en: "the headcount" },
    remaining: { vi: "số còn lại", en: "those who are left" },
  },
  within: {
    unit: { vi: "từng đơn vị", en: "each unit" },
    round: { vi: "cả đợt xét", en: "the round" },
  },
  absent: {
    share_out: { vi: "chia cho các nội dung khác", en: "shared out" },
    full: { vi: "cho đủ điểm", en: "given in full" },
    leave_out: { vi: "bỏ khỏi điểm tối đa", en: "left out" },
  },
  against: {
    goal: { vi: "mức giao", en: "the goal" },
    previous: { vi: "cùng kỳ", en: "the year before" },
  },
  rounding: {
    half_up: { vi: "nửa lên", en: "half up" },
    down: { vi: "xuống", en: "down" },
    up: { vi: "lên", en: "up" },
  },
  place: {
    leave_empty: { vi: "để trống", en: "stays empty" },
    pass_down: { vi: "chuyển hạng sau", en: "goes to the next" },
  },
  leads: {
    actual: { vi: "số liệu", en: "figure" },
    excess: { vi: "phần vượt", en: "excess" },
  },
  areas: {
    remote: { vi: "vùng sâu, vùng xa", en: "remote" },
    border: { vi: "biên giới", en: "border" },
    island: { vi: "hải đảo", en: "island" },
  },
  type: {
    boolean: { vi: "có hoặc không", en: "yes or no" },
    count: { vi: "số đếm", en: "count" },
    share: { vi: "tỷ lệ", en: "share" },
    choice: { vi: "lựa chọn", en: "choice" },
  },
  column: {
    self: { vi: "tự chấm", en: "self" },
    cluster: { vi: "cụm, khối chấm", en: "cluster" },
    appraised: { vi: "thẩm định", en: "appraised" },
  },
  goal: { not_applicable: { vi: "không thuộc diện", en: "not applicable" } },
});

/** A value of one of our lists in words, by the part that holds it; undefined for what is no such value. */
export function choiceWord(field: string, value: string, lang: Lang): string | undefined {
  const { nomineeKinds, occasions, levels, sources, bases, readings, dossierPapers } = words[lang];
  const { directions, levels: targetLevels, shapes, authors } = explainWords[lang];
  const lists: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
    ...ownWords[lang],
    kind: { ...shapes, ...nomineeKinds, ...ownWords[lang].kind },
    for: nomineeKinds,
    doubledFor: nomineeKinds,
    occasions,
    occasion: occasions,
    level: { ...targetLevels, ...levels },
    levels: targetLevels,
    direction: directions,
    by: authors,
    counts: sources,
    targets: sources,
    people: sources,
    points: sources,
    basis: bases,
    reading: readings,
    papers: dossierPapers,
    paper: dossierPapers,
  };
  return lists[field]?.[value];
}
