import type { ScoreColumn } from "../../domain/registers/scores.js";
import { inLanguages, type Word } from "./language.js";

/** The words of how sure the ranking is (độ chắc của xếp hạng). */
export const certaintyWords = inLanguages({
  firstPlaces: { vi: "Hạng nhất chắc đến đâu", en: "How sure first place is" },
  places: { vi: "Khoảng hạng và khoảng cách điểm", en: "Range of ranks and gaps" },
  sheet: { vi: "Độ chắc của xếp hạng", en: "Certainty of the ranking" },
  conclusion: { vi: "Kết luận", en: "Conclusion" },
  least: { vi: "Điểm ít nhất", en: "At least" },
  most: { vi: "Nhiều nhất", en: "At most" },
  ahead: { vi: "Hơn hạng sau (ít nhất)", en: "Ahead of the next (at least)" },
  and: { vi: "và", en: "and" },
  nobody: { vi: "Chưa có đơn vị nào được xếp hạng", en: "No unit is ranked" },
  alone: {
    vi: "{first} đứng đầu, là đơn vị duy nhất được xếp hạng",
    en: "{first} is first, being the only unit ranked",
  },
  leads: { vi: "{first} đứng đầu, hơn {next} {points} điểm", en: "{first} is first, {points} points ahead of {next}" },
  leadsAtLeast: {
    vi: "{first} đứng đầu, hơn {next} ít nhất {points} điểm",
    en: "{first} is first, at least {points} points ahead of {next}",
  },
  level: { vi: "{first} cùng đứng đầu với {points} điểm", en: "{first} are level in first place with {points} points" },
  unsettled: { vi: "Chưa chắc ai đứng đầu: {first} còn có thể", en: "First place is open: it may be {first}" },
  openItems: {
    vi: "vì còn {count} nội dung chấm điểm để mở hoặc chưa chắc",
    en: "since {count} scored items are still open or doubtful",
  },
  openGates: {
    vi: "vì điều kiện xếp hạng của {units} chưa đủ căn cứ",
    en: "since the condition for ranking {units} is not known yet",
  },
  nothingOpen: { vi: "không còn điểm nào để mở", en: "no points are open" },
  openCannotMove: {
    vi: "điểm để mở, số liệu chưa chắc không đổi được hạng nhất",
    en: "no open points or doubtful figures change that",
  },
  leftOut: { vi: "chưa kể {unit} ({why})", en: "not counting {unit} ({why})" },
  read: {
    vi: "Riêng “{target}” của {unit} (ghi “{raw}”, {cell}) đọc là {figure} thì {outcome}",
    en: "“{target}” of {unit} (written “{raw}”, {cell}) alone, read as {figure}: {outcome}",
  },
  score: {
    vi: "Nếu chỉ sửa điểm của một nội dung do người chấm thì phải sửa ít nhất {amount} điểm ({source} “{item}” của {unit} từ {from} {way} {to}{others}), khi đó {outcome}",
    en: "One score that people gave: at least {amount} points ({source} “{item}” of {unit} {way} from {from} to {to}{others}), then {outcome}",
  },
  noScore: {
    vi: "Không điểm nào do người chấm, đổi một mình, làm đổi hạng nhất",
    en: "No score that people gave, changed alone, moves first place",
  },
  weight: {
    vi: "Đổi một trọng số: ít nhất từ {from} {way} {to} (“{item}”{others}; giới hạn {low} đến {high}, {basis}), khi đó {outcome}",
    en: "One weight: at least {way} from {from} to {to} (“{item}”{others}; bounds {low} to {high}, {basis}), then {outcome}",
  },
  noWeight: {
    vi: "Không trọng số nào, đổi một mình từ {low} đến {high} ({basis}), làm đổi hạng nhất",
    en: "No weight, changed alone from {low} to {high} ({basis}), moves first place",
  },
  scoredBy: {
    self: { vi: "điểm tự chấm", en: "the self score" },
    cluster: { vi: "điểm cụm, khối chấm", en: "the cluster's score" },
    appraised: { vi: "điểm thẩm định", en: "the appraised score" },
  } satisfies Record<ScoreColumn, Word>,
  weightBounds: { vi: "Giới hạn trọng số", en: "Bounds of weights" },
  up: { vi: "lên", en: "up" },
  down: { vi: "xuống", en: "down" },
  orOthers: { vi: ", hoặc {count} cách khác bằng vậy", en: ", or {count} others as small" },
  joins: { vi: "{units} cùng đứng đầu", en: "first place is shared with {units}" },
  nobodyFirst: { vi: "không còn đơn vị nào được xếp hạng", en: "no unit is ranked any more" },
  takes: { vi: "{units} đứng đầu", en: "first place goes to {units}" },
  mayTake: { vi: "hạng nhất chưa ngã ngũ giữa {units}", en: "first place is open between {units}" },
  howToRead: {
    vi: "Mỗi thay đổi xét một mình, mọi điều khác giữ nguyên; không phải xác suất. Số liệu chưa chắc là một trong các cách đọc đã nêu ở phát hiện; nội dung để mở được từ 0 đến điểm tối đa.",
    en: "Each change is looked at alone, all else as it is; nothing here is a probability. A doubtful figure is one of the readings that its finding names; an open item brings anything from 0 to its highest points.",
  },
  awardsLookElsewhere: {
    vi: "Xét khen thưởng không dùng khoảng hạng hẹp này: số liệu chưa chắc vẫn để mở ở bảng xếp hạng.",
    en: "No award looks at this narrower range: a doubtful figure stays open in the ranking.",
  },
});
