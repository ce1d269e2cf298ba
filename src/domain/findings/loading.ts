import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD1xx: what is found in reading the plan, the rules and the settings (nạp dữ liệu). */
export const loadingFindings = {
  TD101: {
    severity: "error",
    vi: "Không đọc được tệp từ chỗ này: {problem:word}. Sửa rồi chạy lại.",
    en: "The file cannot be read from here: {problem:word}. Mend it and run again.",
  },
  TD102: {
    severity: "error",
    vi: "Khóa “{key}” không có ở đây.{suggestion:suggest}",
    en: "There is no key “{key}” here.{suggestion:suggest}",
  },
  TD103: {
    severity: "error",
    vi: "Khóa “{key}” ghi hai lần; chỉ giữ một.",
    en: "The key “{key}” stands twice; keep one.",
  },
  TD104: {
    severity: "error",
    vi: "Cần {expected:word}, nhưng ở đây là {seen:found}.",
    en: "Expected {expected:word}, but found {seen:found}.",
  },
  TD105: {
    severity: "error",
    vi: "Thiếu khóa “{key}”; cần {expected:word}.",
    en: "The key “{key}” is missing; it holds {expected:word}.",
  },
  TD106: {
    severity: "error",
    vi: "Không rõ tệp này chứa gì. Tệp quy định phải có một trong các khóa: {known}.",
    en: "What this file holds is not clear. A file of rules has one of the keys {known}.",
  },
  TD107: {
    severity: "error",
    vi: "Mã {kind:word} “{id}” đã dùng ở {first}; mỗi mã chỉ dùng một lần.",
    en: "The {kind:word} id “{id}” is already used at {first}; each id stands once.",
  },
  TD108: {
    severity: "error",
    vi: "Không có {kind:word} nào mang mã “{id}”.{suggestion:suggest}",
    en: "There is no {kind:word} with the id “{id}”.{suggestion:suggest}",
  },
  TD109: {
    severity: "error",
    vi: "Câu trích không có trong văn bản kế hoạch ({text}): “{quote}”. Chép lại đúng từng chữ.",
    en: "The quote does not stand in the plan's text ({text}): “{quote}”. Copy its words exactly.",
  },
  TD110: {
    severity: "error",
    vi: "Căn cứ có độ tin cậy “{basis}” phải ghi seen_in: tìm thấy ở đâu.",
    en: "A cite of basis “{basis}” must say in seen_in where it was found.",
  },
  TD111: {
    severity: "error",
    vi: "Bộ quy định thiếu tệp có khóa “{key}”; thêm vào thư mục {folder}.",
    en: "The rules lack a file with the key “{key}”; add it to {folder}.",
  },
  TD112: {
    severity: "error",
    vi: "Số trong kế hoạch không khớp: {claim}, nhưng tính ra {computed:number}.",
    en: "The plan's figures do not agree: {claim}, but it comes to {computed:number}.",
  },
  TD113: {
    severity: "note",
    vi: "{parts} cộng lại là {sum:number}, còn {rest:number} của {whole} kế hoạch không nói đến.",
    en: "{parts} add up to {sum:number}; the plan does not speak of the other {rest:number} of {whole}.",
  },
  TD114: {
    severity: "note",
    vi: "{part} bằng {share:number} % của một số mà kế hoạch không ghi; suy ra số đó khoảng {implied:number}.",
    en: "{part} is {share:number} % of a figure that the plan does not give; it would be about {implied:number}.",
  },
  TD115: {
    severity: "note",
    vi: "Kế hoạch ghi “{quote}”: {says}",
    en: "The plan says “{quote}”: {says}",
  },
  TD116: {
    severity: "error",
    vi: "Ví dụ “{name}” cho kết luận {got:word}, trong khi ghi {expected:word}.",
    en: "The example “{name}” comes out as {got:word}, but says {expected:word}.",
  },
  TD117: {
    severity: "error",
    vi: "Không so dữ kiện “{fact}” bằng {test} với “{value}” được. {type:comparable}{known:among}.",
    en: "The fact “{fact}” cannot be compared by {test} with “{value}”. {type:comparable}{known:among}.",
  },
  TD118: {
    severity: "error",
    vi: "Ngày kết thúc {until:date} đứng trước ngày bắt đầu {from:date}.",
    en: "The last day {until:date} is before the first day {from:date}.",
  },
  TD119: {
    severity: "error",
    vi: "Ô này ghi “{seen}”; cần một số như 4.52, dấu “x” (không giao) hoặc để trống.",
    en: "This cell says “{seen}”; it needs a number such as 4.52, an “x” (does not concern the unit) or nothing.",
  },
  TD120: {
    severity: "error",
    vi: "Không đọc được bảng CSV ở đây: {problem:word}. Sửa rồi chạy lại.",
    en: "The CSV table cannot be read here: {problem:word}. Mend it and run again.",
  },
  TD121: {
    severity: "error",
    vi: "Không tìm thấy tệp “{file}” được nêu ở đây.",
    en: "The file “{file}” named here was not found.",
  },
  TD122: {
    severity: "error",
    vi: "{unit} thuộc cả {first} và {second} trong cùng một thời gian.",
    en: "{unit} is a member of both {first} and {second} at the same time.",
  },
  TD123: {
    severity: "error",
    vi: "Vòng xét dùng kế hoạch “{seen}”, nhưng thư mục kế hoạch là “{plan}”.",
    en: "The round names the plan “{seen}”, but the plan's folder holds “{plan}”.",
  },
  TD124: {
    severity: "error",
    vi: "Không có bộ quy định kèm theo nào tên “{base}”; có: {known}.",
    en: "There are no packaged rules called “{base}”; there are: {known}.",
  },
  TD125: {
    severity: "error",
    vi: "“{item}”: {problem:word}.",
    en: "“{item}”: {problem:word}.",
  },
  TD126: {
    severity: "warning",
    vi: "Mức giao {goal:number} của {target} nằm ngoài khoảng thường thấy ({low:number} đến {high:number}). Ở đây dấu chấm là dấu thập phân: ba nghìn hai trăm viết 3200. Vẫn dùng; kiểm tra lại.",
    en: "The goal {goal:number} of {target} lies outside what is usual ({low:number} to {high:number}). A dot is a decimal point here: write 3200 for three thousand two hundred. It is used; please check.",
  },
  TD127: {
    severity: "warning",
    vi: "{what}: không ai đạt được, vì không giá trị nào của “{fact}” thỏa cùng lúc: {conditions}.",
    en: "{what}: nobody can meet it, since no value of “{fact}” satisfies all at once: {conditions}.",
  },
  TD128: {
    severity: "warning",
    vi: "{award}: ngày {day:date} không có quy định nào cho {kind:word}, nên mọi kết luận để mở là chưa đủ căn cứ.",
    en: "{award}: on {day:date} no rule holds for nominees of the kind “{kind:word}”, so that every verdict stays unknown.",
  },
  TD129: {
    severity: "warning",
    vi: "{what}: không biểu mẫu, sổ hay phép tính nào cho biết “{fact}” của {kind:word}, nên điều kiện này luôn chưa đủ căn cứ.",
    en: "{what}: no form, register or computation tells “{fact}” of nominees of the kind “{kind:word}”, so that the condition always stays unknown.",
  },
  TD130: {
    severity: "warning",
    vi: "Các bậc điểm của “{item}”: {problem:word}.",
    en: "The bands of “{item}”: {problem:word}.",
  },
  TD131: {
    severity: "warning",
    vi: "Hạng {rank}, cụm, khối {sizes} đơn vị: {problem:word}.",
    en: "Rank {rank} in clusters of {sizes} units: {problem:word}.",
  },
  TD132: {
    severity: "warning",
    vi: "{scheme} ghi thang {scale:number} điểm, nhưng cộng lại là {total:number} (các nhóm {points:number}, điểm thưởng {bonus:number}).",
    en: "{scheme} states a scale of {scale:number} points, but it comes to {total:number} (groups {points:number}, bonus {bonus:number}).",
  },
  TD133: {
    severity: "note",
    vi: "“{target}” không nằm trong nội dung chấm điểm nào đang dùng, nên không mang lại điểm cho đơn vị nào.",
    en: "“{target}” stands in no item of a scheme in use, so that it brings no unit any points.",
  },
  TD134: {
    severity: "warning",
    vi: "{document} không có hiệu lực vào ngày {day:date}, nhưng quy định dùng cho ngày đó còn dựa vào: {what}.",
    en: "{document} is not in force on {day:date}, but rules in use on that day rest on it: {what}.",
  },
  TD135: {
    severity: "warning",
    vi: "“{document}” (số {number}, ngày {issued:date}) và “{other}” (số {otherNumber}, ngày {otherIssued:date}) có vẻ là một văn bản ghi hai cách; giữ một mã, sửa số hoặc ngày.",
    en: "“{document}” (number {number}, of {issued:date}) and “{other}” (number {otherNumber}, of {otherIssued:date}) look like one document written two ways; keep one id, correct number or day.",
  },
  TD136: {
    severity: "error",
    vi: "Mục này không còn khớp phát hiện nào: {code} không có ở đó với đúng các args đã ghi. Bỏ mục này, hoặc xem lại phát hiện mới.",
    en: "This entry matches no finding any more: there is no {code} with these args. Take the entry away, or review the new finding.",
  },
  TD137: {
    severity: "warning",
    vi: "{award}: quy định này dành cho {kind:word}, nhưng không xét cho đối tượng đó, nên không ai được xét theo. Sửa for của quy định, hoặc của danh hiệu.",
    en: "{award}: this rule is for nominees of the kind “{kind:word}”, but the award is not, so that nobody is judged by it. Correct for of the rule, or of the award.",
  },
  TD138: {
    severity: "error",
    vi: "Dòng này có {cells} ô, dòng tiêu đề có {heads}: có thể một số đã viết dấu phẩy thập phân. Viết 4520.5, hoặc ngăn các ô bằng dấu chấm phẩy.",
    en: "This row has {cells} cells, the heading {heads}: a number may bear a decimal comma. Write 4520.5, or part the cells by semicolons.",
  },
  TD139: {
    severity: "warning",
    vi: "{award}: “{rule}” ở đây thay TOÀN BỘ điều kiện của quy định cùng mã trong {file}, không chỉ một ngưỡng. Viết lại đủ các điều kiện; nếu chỉ thêm điều kiện thì dùng mã khác.",
    en: "{award}: “{rule}” here replaces ALL conditions of the rule with that id in {file}, not one bound only. Write all of them; to add a condition use another id.",
  },
} as const satisfies Record<string, CatalogueEntry>;
