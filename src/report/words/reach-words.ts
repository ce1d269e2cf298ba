import { inLanguages } from "./language.js";

/** The words of the least change that reaches an award. */
export const reachWords = inLanguages({
  title: { vi: "{unit} cần gì để đạt {award}", en: "What {unit} needs for {award}" },
  kind: { vi: "Loại", en: "Kind" },
  what: { vi: "Số liệu, dữ kiện", en: "Figure or fact" },
  now: { vi: "Hiện có", en: "Now" },
  enough: { vi: "Ít nhất phải là", en: "At least" },
  change: { vi: "Đổi", en: "Change" },
  needed: { vi: "cần", en: "needed" },
  instead: { vi: "hoặc thay vào đó", en: "or instead" },
  beyond: { vi: "ngoài số liệu", en: "no figure" },
  oneWay: {
    vi: "Không một số liệu nào đủ nếu đứng một mình; đây là một cách gồm nhiều số liệu, không chắc là cách ít nhất.",
    en: "No single figure would be enough; this is one way with several, not for certain the least.",
  },
  outOfReach: {
    vi: "Không số liệu nào, trong khoảng tin được và đến hai lần mức giao, đưa đơn vị lên hạng cần có.",
    en: "No figure within what is believable, up to twice its goal, brings the rank that is needed.",
  },
  nothingFound: { vi: "Không thay đổi số liệu nào dẫn đến kết quả khác.", en: "No change of figures would bring it." },
  result: { vi: "Chạy lại với các số liệu “cần”: {standing}.", en: "Run again with what is needed: {standing}." },
});
