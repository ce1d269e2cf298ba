import type { AwardTurn } from "../../compare/effects.js";
import type { Strictness } from "../../compare/strictness.js";
import { inLanguages, type Word } from "./language.js";

/** The words of what changed and what it comes to. */
export const changeWords = inLanguages({
  title: { vi: "Thay đổi và tác động", en: "Changes and their effect" },
  ifTitle: { vi: "Nếu thay đổi thì kết quả khác ở đâu", en: "What if" },
  compared: { vi: "So {from} với {to}.", en: "{from} compared with {to}." },
  rules: { vi: "Quy định nào đổi", en: "What changed in the rules" },
  data: { vi: "Số liệu, sổ nào đổi", en: "What changed in reports and registers" },
  where: { vi: "Ở đâu", en: "Where" },
  what: { vi: "Điều gì", en: "What" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
  how: { vi: "Đổi thế nào", en: "How" },
  since: { vi: "Từ ngày", en: "From" },
  cite: { vi: "Căn cứ", en: "Source" },
  cell: { vi: "Ô", en: "Cell" },
  kinds: {
    added: { vi: "thêm", en: "added" },
    removed: { vi: "bỏ", en: "removed" },
    changed: { vi: "sửa", en: "changed" },
  },
  strictness: {
    stricter: { vi: "chặt hơn", en: "stricter" },
    looser: { vi: "nới ra", en: "looser" },
  } satisfies Record<Strictness, Word>,
  causes: {
    rules: { vi: "Vì quy định mới, trên số liệu đang có", en: "By the new rules, on the reports at hand" },
    data: { vi: "Vì số liệu mới, theo cùng quy định", en: "By the new data, under the same rules" },
    both: { vi: "Kết quả khác", en: "What comes out otherwise" },
  },
  units: { vi: "Điểm và hạng", en: "Points and ranks" },
  unit: { vi: "Đơn vị", en: "Unit" },
  cluster: { vi: "Cụm, khối", en: "Cluster" },
  points: { vi: "Điểm", en: "Points" },
  difference: { vi: "Chênh", en: "Difference" },
  rank: { vi: "Hạng", en: "Rank" },
  targets: { vi: "Chỉ tiêu đổi kết luận", en: "Targets judged otherwise" },
  openPoints: { vi: "+{open} để mở", en: "+{open} open" },
  awards: { vi: "Danh hiệu, hình thức khen thưởng", en: "Awards" },
  nominee: { vi: "Đối tượng", en: "Nominee" },
  award: { vi: "Danh hiệu, hình thức", en: "Award" },
  turn: { vi: "Kết quả", en: "Result" },
  why: { vi: "Vì", en: "Because" },
  turns: {
    gained: { vi: "ĐƯỢC THÊM", en: "GAINED" },
    lost: { vi: "MẤT", en: "LOST" },
    otherwise: { vi: "đổi", en: "otherwise" },
  } satisfies Record<AwardTurn, Word>,
  notJudged: { vi: "không xét", en: "not judged" },
  absent: { vi: "chưa có", en: "not there" },
  money: { vi: "Tiền thưởng đề nghị (đồng)", en: "Prize money proposed (đồng)" },
  of: { vi: "Của", en: "Of" },
  fund: { vi: "cấp chi: {level}", en: "paid by {level}" },
  allFunds: { vi: "Cộng", en: "Together" },
  prizesOpen: { vi: "{count} mức chưa chốt", en: "{count} still open" },
  appeared: { vi: "Phát hiện mới", en: "Findings that are new" },
  gone: { vi: "Phát hiện không còn", en: "Findings that are gone" },
  examples: { vi: "Ví dụ trong dữ liệu: đã chạy {count}.", en: "Examples in the data: {count} were run." },
  examplesFail: {
    vi: "Ví dụ trong dữ liệu: đã chạy {count}, {failing} không còn đúng như ghi (lệnh check nói rõ từng ví dụ).",
    en: "Examples in the data: {count} were run, {failing} no longer come out as they say (check shows each).",
  },
  noMeaning: {
    vi: "Không điều nào trong quy định đổi nghĩa.",
    en: "Nothing in the rules means anything else than before.",
  },
  files: { vi: "Tệp đã sửa: {files}.", en: "Files edited: {files}." },
  noEffect: {
    vi: "KHÔNG CÓ TÁC ĐỘNG: điểm, hạng, khen thưởng và tiền thưởng của mọi đơn vị, cá nhân vẫn như trước ({reports} báo cáo).",
    en: "NO EFFECT: points, ranks, awards and money of every unit and person are as before ({reports} reports).",
  },
  noEffectOfRules: {
    vi: "Nếu thay đổi lẽ ra phải có tác động, hãy xem lại mã (id): mã viết sai không trỏ vào đâu.",
    en: "If the change was meant to have one, look at its ids: a misspelt one points at nothing.",
  },
  noReports: {
    vi: "Không có báo cáo nào để thử: tác động chưa biết.",
    en: "There is no report to try it on: the effect is not known.",
  },
  notComparable: {
    vi: "“{side}” không có báo cáo và sổ; tác động được tính trên số liệu của bản kia.",
    en: "“{side}” has no reports and registers; the effect is computed on those of the other.",
  },
  summary: {
    rules: { vi: "quy định đổi {count} điều", en: "{count} changes of the rules" },
    stricter: { vi: "chặt hơn {count}", en: "{count} stricter" },
    looser: { vi: "nới ra {count}", en: "{count} looser" },
    data: { vi: "số liệu, sổ đổi {count} chỗ", en: "{count} changes of reports and registers" },
    nothing: { vi: "không có gì đổi", en: "nothing changed" },
  },
  effectSummary: {
    vi: "{units} đơn vị đổi điểm hoặc hạng; khen thưởng: thêm {gained}, mất {lost}, đổi khác {otherwise}; tiền thưởng {money} đồng.",
    en: "{units} units change points or rank; awards: {gained} gained, {lost} lost, {otherwise} judged otherwise; prize money {money} đồng.",
  },
  unsound: {
    vi: "Quy định của “{side}” không dùng được nên không tính được tác động; phải sửa trước khi chấp nhận.",
    en: "The rules of “{side}” cannot be used, so that no effect can be computed; mend them before accepting.",
  },
  more: { vi: "và {count} điều khác", en: "and {count} more" },
});
