import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD3xx: what is found in points and ranks (điểm, hạng). */
export const scoringFindings = {
  TD301: {
    severity: "warning",
    vi: "{unit}: chưa giao mức cho {target}; dùng mức trong báo cáo ({goal:number}), không đủ để quyết định khen thưởng.",
    en: "{unit}: no goal was assigned for {target}; the report's own ({goal:number}) is used and cannot decide an award.",
  },
  TD302: {
    severity: "warning",
    vi: "{unit}: chưa giao mức cho {target} và báo cáo cũng không nêu; điểm còn để mở.",
    en: "{unit}: {target} has neither an assigned goal nor one in the report; its points stay open.",
  },
  TD303: {
    severity: "warning",
    vi: "{unit}: chưa có số của {target}; điểm còn để mở.",
    en: "{unit}: there is no figure for {target}; its points stay open.",
  },
  TD304: {
    severity: "note",
    vi: "{unit}: “{item}” tự chấm {self:number}, được tính {accepted:number}.",
    en: "{unit}: “{item}” was self-scored {self:number}; {accepted:number} counts.",
  },
  TD305: {
    severity: "note",
    vi: "{unit}: “{item}” được thẩm định {appraised:number} điểm, trong khi điểm đã tính hoặc đã chấm là {other:number}. Lý do: {reason}",
    en: "{unit}: “{item}” was appraised at {appraised:number} points, while {other:number} had been computed or given. Reason: {reason}",
  },
  TD306: {
    severity: "note",
    vi: "{unit} chưa có báo cáo: không xếp hạng và không tính vào khoảng hạng của đơn vị khác.",
    en: "{unit} has no report: it is not ranked and takes no part in the others' ranks.",
  },
  TD307: {
    severity: "warning",
    vi: "{unit}: cùng kỳ của {target} là 0 nên không thể giảm nữa; để người có thẩm quyền kết luận.",
    en: "{unit}: {target} was 0 a year before, so nothing can be lowered; it is left to people.",
  },
  TD308: {
    severity: "note",
    vi: "{unit} báo cáo ngày {on:date}, sau hạn {due:date}.",
    en: "{unit} reported on {on:date}, after {due:date}.",
  },
  TD309: {
    severity: "note",
    vi: "{unit}: {count} nội dung chỉ có điểm của chính đơn vị hoặc của cụm, khối; chưa được thẩm định.",
    en: "{unit}: items that rest on the unit's or its cluster's own scores and are not verified: {count}.",
  },
  TD310: {
    severity: "warning",
    vi: "{unit}: chưa ai chấm điểm “{item}”; điểm còn để mở.",
    en: "{unit}: nobody has scored “{item}”; its points stay open.",
  },
  TD311: {
    severity: "warning",
    vi: "{unit}: mức giao của {target} là {goal:number}, không tính được tỷ lệ; điểm còn để mở.",
    en: "{unit}: the goal of {target} is {goal:number}, so no share can be computed; its points stay open.",
  },
  TD312: {
    severity: "error",
    vi: "{unit}: điểm {points:number} của “{item}” nằm ngoài khoảng 0 đến {max:number}. Chưa dùng; ghi lại.",
    en: "{unit}: {points:number} points for “{item}” lie outside 0 to {max:number}. Not used; correct them.",
  },
  TD313: {
    severity: "error",
    vi: "{unit}: thang điểm của đơn vị không có nội dung “{item}”; điểm {points:number} không dùng. Kiểm tra mã nội dung.",
    en: "{unit}: the unit's scheme has no item “{item}”; its {points:number} points are not used. Check the item's id.",
  },
  TD314: {
    severity: "warning",
    vi: "{unit} có báo cáo nhưng không thuộc cụm, khối nào trong kỳ: không chấm điểm, không xếp hạng. Ghi đơn vị vào một cụm, khối của plan/.",
    en: "{unit} has a report but is in no cluster in the period: it is neither scored nor ranked. Enter it in a cluster of plan/.",
  },
  TD315: {
    severity: "note",
    vi: "{unit}: “{item}” có {what:word} của cụm, khối {points:number}, đã tính. Lý do: {reason}",
    en: "{unit}: “{item}” has a {what:word} of {points:number} by its cluster, which counts. Reason: {reason}",
  },
  TD316: {
    severity: "warning",
    vi: "{unit}: cụm, khối đề nghị {what:word} {points:number} cho “{item}”, nhưng điểm nội dung này không lấy từ cụm, khối; chưa tính, chờ thẩm định. Lý do: {reason}",
    en: "{unit}: its cluster proposes a {what:word} of {points:number} for “{item}”, but this item is not scored by the cluster; it does not count before an appraisal. Reason: {reason}",
  },
  TD317: {
    severity: "warning",
    vi: "{unit}: “{item}” tự chấm {own:number} trong báo cáo, nhưng bảng của cụm, khối ghi {copied:number}. Dùng điểm trong báo cáo.",
    en: "{unit}: “{item}” was self-scored {own:number} in the report, but its cluster's table says {copied:number}. The report's score is used.",
  },
  TD318: {
    severity: "note",
    vi: "{unit} không qua điều kiện “{gate}”: không xếp hạng.",
    en: "{unit} does not pass the gate “{gate}”: it is not ranked.",
  },
  TD319: {
    severity: "warning",
    vi: "{unit}: chưa đủ căn cứ cho điều kiện “{gate}”; hạng chưa chắc chắn.",
    en: "{unit}: too little is known for the gate “{gate}”; its rank is not certain.",
  },
  TD320: {
    severity: "warning",
    vi: "{cluster} đổi thang điểm trong kỳ: kết quả theo “{used}”. Theo “{other}”: {results:ranking}. Hội đồng chọn thang áp dụng.",
    en: "{cluster} changed its scheme within the period: results follow “{used}”. Under “{other}”: {results:ranking}. Which applies is the council's choice.",
  },
  TD321: {
    severity: "warning",
    vi: "{unit}: “{item}” so với cùng kỳ năm trước, nhưng báo cáo không có số cùng kỳ của {target}; điểm còn để mở.",
    en: "{unit}: “{item}” is compared with the year before, but the report has no figure of that time for {target}; its points stay open.",
  },
} as const satisfies Record<string, CatalogueEntry>;
