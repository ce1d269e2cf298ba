import { inLanguages } from "./language.js";

/** The words of the least change that reaches an award. */
export const reachWords = inLanguages({
  title: { vi: "{unit} cần gì để đạt {award}", en: "What {unit} needs for {award}" },
  kind: { vi: "Loại", en: "Kind" },
  what: { vi: "Số liệu, dữ kiện", en: "Figure or fact" },
  now: { vi: "Hiện có", en: "Now" },
  enough: { vi: "Ít nhất phải là", en: "At least" },
  change: { vi: "So với hiện có", en: "Beside now" },
  needed: { vi: "cần", en: "needed" },
  instead: { vi: "hoặc thay vào đó", en: "or instead" },
  beyond: { vi: "ngoài số liệu", en: "no figure" },
  oneWay: {
    vi: "Không một số liệu nào đủ nếu đứng một mình; đây là một cách gồm nhiều số liệu, không chắc là cách ít nhất.",
    en: "No single figure would be enough; this is one way with several, not for certain the least.",
  },
  outOfReach: {
    vi: "{unit} KHÔNG thể đạt {award} chỉ bằng số liệu: trong khoảng tin được và đến hai lần mức giao, không số liệu nào đưa đơn vị lên hạng cần có ({standing}).",
    en: "{unit} CANNOT come to {award} by figures: within what is believable and up to twice the goals none brings the rank that is needed ({standing}).",
  },
  hasIt: {
    vi: "{unit} đã được đề nghị {award}; không cần gì thêm.",
    en: "{unit} is proposed for {award} already; nothing is needed.",
  },
  notRanked: {
    vi: "{unit} chưa được xếp hạng nên không số liệu nào đưa đến {award} ({standing}).",
    en: "{unit} is not ranked, so that no figure brings {award} ({standing}).",
  },
  reached: {
    vi: "{unit} đạt {award} khi đủ {count} điều ghi “cần” ở bảng dưới: {standing}.",
    en: "{unit} comes to {award} with the {count} that are needed in the table below: {standing}.",
  },
  notEnough: {
    vi: "Với {count} điều ghi “cần” ở bảng dưới, {unit} vẫn chưa đạt {award}: {standing}.",
    en: "With the {count} that are needed in the table below {unit} does not come to {award} yet: {standing}.",
  },
  nothingFound: {
    vi: "Không số liệu nào của {unit} đưa đến {award}: {standing}.",
    en: "No figure of {unit} brings {award}: {standing}.",
  },
  lacking: { vi: "còn thiếu: {what}", en: "lacking: {what}" },
  moreOthers: {
    vi: "Và {count} số liệu khác, mỗi số liệu một mình cũng đủ (dạng json ghi hết).",
    en: "And {count} others, each enough by itself (all in the json).",
  },
  bySteps: {
    vi: "“Ít nhất” theo bước nhỏ nhất mà mức giao và số liệu đang viết.",
    en: "“At least” goes by the smallest step in which goal and figure are written.",
  },
  result: { vi: "Chạy lại với các điều “cần”: {standing}.", en: "Run again with what is needed: {standing}." },
});
