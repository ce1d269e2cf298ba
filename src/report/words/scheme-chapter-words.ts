import type { Rounding } from "../../domain/ratio.js";
import type { Absence, ItemKind, Vacancy } from "../../domain/scheme.js";
import type { Comparand, LeaderBy } from "../../domain/shape.js";
import type { Word } from "./language.js";

/** What the annex of rules says of scoring schemes and their curves. */
export const schemeChapterWords = {
  scheme: { vi: "Bảng điểm", en: "Scheme" },
  group: { vi: "Nhóm", en: "Group" },
  item: { vi: "Nội dung", en: "Item" },
  weight: { vi: "Trọng số", en: "Weight" },
  comesTo: { vi: "Thành điểm", en: "Comes to" },
  scored: { vi: "Cách chấm", en: "How it is scored" },
  counts: { vi: "Điểm nào được tính, theo thứ tự", en: "Which score counts, in this order" },
  countsOfTargets: { vi: "nội dung theo chỉ tiêu, dữ kiện", en: "items of targets and facts" },
  countsOfPeople: { vi: "nội dung do người chấm", en: "items that people score" },
  kinds: {
    points: { vi: "điểm", en: "points" },
    bonus: { vi: "điểm thưởng", en: "bonus" },
    deduction: { vi: "điểm trừ", en: "deduction" },
  } satisfies Record<ItemKind, Word>,
  itemBonus: { vi: "thưởng không quá {max}", en: "at most {max} bonus" },
  bonusOfScheme: { vi: "Điểm thưởng của cả bảng không quá {max}.", en: "At most {max} bonus in the whole scheme." },
  groupMax: { vi: "{max} điểm; thưởng không quá {bonus}", en: "{max} points; at most {bonus} bonus" },
  rounding: { vi: "Làm tròn", en: "Rounding" },
  roundings: {
    half_up: { vi: "nửa lên", en: "half up" },
    down: { vi: "xuống", en: "down" },
    up: { vi: "lên", en: "up" },
  } satisfies Record<Rounding, Word>,
  roundedTo: {
    vi: "điểm lấy {points} chữ số thập phân, làm tròn {way}",
    en: "points to {points} decimals, rounded {way}",
  },
  absent: { vi: "Nội dung không thuộc diện", en: "Items that do not concern a unit" },
  absences: {
    share_out: { vi: "chia điểm cho các nội dung còn lại của nhóm", en: "their points are shared out in the group" },
    full: { vi: "được đủ điểm", en: "full points" },
    leave_out: { vi: "bỏ ra, điểm tối đa giảm theo", en: "left out, and the highest points with them" },
  } satisfies Record<Absence, Word>,
  ownTargets: {
    vi: "Mỗi chỉ tiêu giao ước và chỉ tiêu tự đăng ký của đơn vị thêm một nội dung trọng số 1.",
    en: "Each target of the unit's covenant and of its own adds an item of weight 1.",
  },
  weightBounds: {
    vi: "Mỗi trọng số có thể từ {from} đến {to}, theo bước {step}: chỉ để nói xếp hạng chắc đến đâu, không đổi điểm.",
    en: "Each weight may lie between {from} and {to}, in steps of {step}: only to say how sure ranks are, it changes no point.",
  },
  whenAll: {
    vi: "Thành điểm: khi mọi nội dung của nhóm thuộc diện của đơn vị.",
    en: "What an item comes to: where all items of its group concern the unit.",
  },
  gates: { vi: "Điều kiện để được xếp hạng", en: "Conditions for being ranked" },
  ranksLeadTo: { vi: "Hạng dẫn đến", en: "What ranks lead to" },
  clusterSize: { vi: "Cụm, khối có", en: "Clusters of" },
  anySize: { vi: "mọi cỡ", en: "any size" },
  sizeFrom: { vi: "từ {from} đơn vị", en: "{from} units or more" },
  sizeTo: { vi: "đến {to} đơn vị", en: "up to {to} units" },
  sizeBetween: { vi: "{from} đến {to} đơn vị", en: "{from} to {to} units" },
  ownPrize: { vi: "Tiền thưởng riêng (đồng)", en: "Prize of its own (đồng)" },
  vacancies: {
    leave_empty: {
      vi: "Đơn vị giữ hạng không đủ điều kiện thì để trống.",
      en: "A place whose holder does not qualify stays empty.",
    },
    pass_down: {
      vi: "Đơn vị giữ hạng không đủ điều kiện thì chuyển hạng sau.",
      en: "A place whose holder does not qualify goes to the next.",
    },
  } satisfies Record<Vacancy, Word>,
  goesIn: { vi: "Dữ liệu thử", en: "What goes in" },
  goesOut: { vi: "Kết quả mong đợi", en: "What must come out" },
  ofGoal: { vi: "{actual} / mức {goal}", en: "{actual} / goal {goal}" },
  noGoal: { vi: "{actual}, không có mức", en: "{actual}, without a goal" },
  noFigure: { vi: "chưa có số", en: "no figure" },
  previousYear: { vi: "năm trước {previous}", en: "the year before {previous}" },
  deduction: { vi: "trừ {points}", en: "{points} taken" },
  bonusGiven: { vi: "thưởng {points}", en: "{points} bonus" },
  bonus: { vi: "điểm thưởng", en: "bonus" },
  total: { vi: "tổng", en: "total" },
  rank: { vi: "hạng", en: "rank" },
  notRanked: { vi: "không xếp hạng", en: "not ranked" },
  leadsTo: { vi: "được xét", en: "leads to" },
  open: { vi: "để mở", en: "open" },
  curve: { vi: "Đường điểm: {item} ({points} điểm)", en: "Points: {item} ({points} points)" },
  curveAlso: { vi: "Cũng cách này: {items}.", en: "In the same way: {items}." },
  curveOfShare: {
    vi: "Điểm theo tỷ lệ so với {against}, {shape}. Mọi điểm của đường vẽ do chính phép tính điểm của công cụ tính ra.",
    en: "Points by the share of {against}, {shape}. Every point of the line is computed by the tool's own scoring.",
  },
  curveOfCases: {
    vi: "Điểm theo số trường hợp, các loại khác là 0; {shape}. Mọi điểm của đường vẽ do chính phép tính điểm của công cụ tính ra.",
    en: "Points by the number of cases, the other kinds being none; {shape}. Every point of the line is computed by the tool's own scoring.",
  },
  lowerByShare: {
    vi: "Với chỉ tiêu càng thấp càng tốt, tỷ lệ là {against} chia cho số thực hiện.",
    en: "Where lower is better, the share is {against} divided by the figure.",
  },
  lowerByDistance: {
    vi: "Với chỉ tiêu càng thấp càng tốt, 110 % là thấp hơn {against} 10 %.",
    en: "Where lower is better, 110 % is 10 % below {against}.",
  },
  leaderAt: {
    vi: "Thí dụ đơn vị dẫn đầu đạt {share} % mức của mình.",
    en: "For example with a leader at {share} % of its goal.",
  },
  leads: {
    excess: {
      vi: "Dẫn đầu là đơn vị vượt mức của mình nhiều nhất.",
      en: "The leader is whoever exceeds its own goal by most.",
    },
    actual: { vi: "Dẫn đầu là đơn vị có số thực hiện cao nhất.", en: "The leader is whoever has the highest figure." },
  } satisfies Record<LeaderBy, Word>,
  against: {
    goal: { vi: "mức phải đạt", en: "the goal" },
    previous: { vi: "cùng kỳ năm trước", en: "the year before" },
  } satisfies Record<Comparand, Word>,
  shareAxis: { vi: "% {against}", en: "% of {against}" },
  casesAxis: { vi: "số trường hợp", en: "number of cases" },
  pointsAxis: { vi: "điểm", en: "points" },
  lines: {
    points: { vi: "điểm", en: "points" },
    with_bonus: { vi: "điểm và điểm thưởng trong trần", en: "points with the bonus within its caps" },
  },
  marks: {
    goal: { vi: "đúng mức", en: "the goal" },
    previous: { vi: "bằng cùng kỳ", en: "as the year before" },
  } satisfies Record<Comparand, Word>,
} as const;
