import type { Severity } from "./severity.js";

interface CatalogueEntry {
  readonly severity: Severity;
  /**
   * The sentence: what was seen, then what to do. `{name}` stands for an argument, `{name:date}` for one that is written
   * as the reader's language writes it (date, number, numbers, word, suggest, among, of, instead, seen, formula).
   */
  readonly vi: string;
  readonly en: string;
}

/**
 * Every finding there is. A code is never reused and never changes its meaning; its words may improve freely.
 *
 * TD1xx load, TD2xx ingest, TD3xx evaluate, TD4xx award, TD6xx files and runs.
 */
export const findingCatalogue = {
  TD101: {
    severity: "error",
    vi: "Không đọc được YAML ở đây: {problem}. Sửa cú pháp rồi chạy lại.",
    en: "The YAML cannot be read here: {problem}. Mend the syntax and run again.",
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
    vi: "Cần {expected:word}, nhưng thấy “{seen}”.",
    en: "Expected {expected:word}, but found “{seen}”.",
  },
  TD105: {
    severity: "error",
    vi: "Thiếu khóa “{key}”; cần {expected:word}.",
    en: "The key “{key}” is missing; it holds {expected:word}.",
  },
  TD106: {
    severity: "error",
    vi: "Không rõ tệp này chứa gì: không có khóa nào trong số {known}.",
    en: "What this file holds is not clear: it has none of the keys {known}.",
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
    vi: "Dữ kiện “{fact}” thuộc loại {type:word}, không so bằng “{test}” với “{value}” được.",
    en: "The fact “{fact}” is a {type:word}; it cannot be compared by “{test}” with “{value}”.",
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
    vi: "Bảng này không đúng dạng CSV: {problem}.",
    en: "This table is not well-formed CSV: {problem}.",
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

  TD201: {
    severity: "error",
    vi: "Không đọc được tệp: {why:word}",
    en: "The file cannot be read: {why:word}",
  },
  TD202: {
    severity: "error",
    vi: "Không rõ báo cáo của đơn vị nào: {seen}. Ghi đúng tên đơn vị ở đầu biểu hoặc dùng biểu mẫu đã cấp.{suggestion:suggest}",
    en: "Whose report this is cannot be told: {seen}. Write the unit's name above the table, or use the form issued.{suggestion:suggest}",
  },
  TD203: {
    severity: "error",
    vi: "{unit} có nhiều báo cáo và không có gì cho biết báo cáo nào thay báo cáo nào: {files}. Không dùng báo cáo nào; bỏ bớt hoặc ghi ngày báo cáo.",
    en: "{unit} has several reports and nothing says which replaces which: {files}. None is used; remove all but one, or date them.",
  },
  TD204: {
    severity: "note",
    vi: "Báo cáo này của {unit} được thay bằng {winner} (ngày {day:date}).",
    en: "This report of {unit} is replaced by {winner} (dated {day:date}).",
  },
  TD205: {
    severity: "error",
    vi: "“{raw}” của chỉ tiêu {target} chưa chắc chắn ({why:word}): có thể là {candidates:numbers}. Chưa dùng; đề nghị đơn vị ghi một số rõ ràng.",
    en: "“{raw}” for {target} is doubtful ({why:word}): it may be {candidates:numbers}. Not used; ask the unit for one plain number.",
  },
  TD206: {
    severity: "error",
    vi: "Ô của {target} ghi “{raw}”, không phải một số. Chưa dùng; ghi một số.",
    en: "The cell of {target} says “{raw}”, which is not a number. Not used; write a number.",
  },
  TD207: {
    severity: "error",
    vi: "Ô của {target} có lỗi công thức {raw}{formula:formula}. Chưa dùng; sửa công thức hoặc ghi số.",
    en: "The cell of {target} holds the formula error {raw}{formula:formula}. Not used; mend the formula or write the number.",
  },
  TD208: {
    severity: "error",
    vi: "Ô của {target} có công thức nhưng chưa có kết quả lưu{formula:formula}. Chưa dùng; mở tệp bằng Excel, lưu lại rồi gửi.",
    en: "The cell of {target} holds a formula without a stored result{formula:formula}. Not used; open the file in Excel, save it and send it again.",
  },
  TD209: {
    severity: "warning",
    vi: "{value:number} của chỉ tiêu {target} nằm ngoài khoảng thường thấy ({low:number} đến {high:number}). Vẫn dùng; kiểm tra lại đơn vị tính và số không.",
    en: "{value:number} for {target} lies outside what is usual ({low:number} to {high:number}). It is used; check the measure and the zeros.",
  },
  TD210: {
    severity: "warning",
    vi: "“{raw}” của chỉ tiêu {target} được đọc là {taken:number}{rejected:instead} ({why:word}). Kiểm tra lại.",
    en: "“{raw}” for {target} was read as {taken:number}{rejected:instead} ({why:word}). Please check.",
  },
  TD211: {
    severity: "warning",
    vi: "Dòng “{name}” không khớp chỉ tiêu nào của đơn vị; không dùng.{suggestion:suggest}",
    en: "The row “{name}” matches no target of the unit; it is not used.{suggestion:suggest}",
  },
  TD212: {
    severity: "error",
    vi: "Chỉ tiêu {target} có hai dòng với số khác nhau ({first:number} và {second:number}). Không dùng số nào; giữ một dòng.",
    en: "{target} stands in two rows with different figures ({first:number} and {second:number}). Neither is used; keep one row.",
  },
  TD213: {
    severity: "error",
    vi: "Không tìm thấy bảng chỉ tiêu: cần một dòng tiêu đề có “Chỉ tiêu” và “Thực hiện”.",
    en: "No table of targets was found: it needs a heading row with “Chỉ tiêu” and “Thực hiện”.",
  },
  TD214: {
    severity: "error",
    vi: "Biểu mẫu này thuộc kế hoạch “{seen}”, không phải “{plan}”. Không dùng; gửi biểu của kế hoạch đang xét.",
    en: "This form belongs to the plan “{seen}”, not “{plan}”. Not used; send the form of the plan under review.",
  },
  TD215: {
    severity: "error",
    vi: "Đơn vị tính “{seen}” không đổi được sang {measure} của chỉ tiêu {target}. Chưa dùng số “{raw}”.",
    en: "The measure “{seen}” cannot be converted to {measure} for {target}. The figure “{raw}” is not used.",
  },
  TD216: {
    severity: "note",
    vi: "“{raw}” ({seen}) của chỉ tiêu {target} được đổi thành {value:number} {measure}.",
    en: "“{raw}” ({seen}) for {target} was converted to {value:number} {measure}.",
  },
  TD217: {
    severity: "warning",
    vi: "Số của {target} nằm ở dòng, cột hoặc trang tính bị ẩn. Vẫn dùng; kiểm tra lại.",
    en: "The figure of {target} stands in a hidden row, column or sheet. It is used; please check.",
  },
  TD218: {
    severity: "error",
    vi: "“{raw}” không phải một giá trị của “{fact}”; cần {expected:word}. Chưa dùng.",
    en: "“{raw}” is not a value of “{fact}”; it needs {expected:word}. Not used.",
  },
  TD220: {
    severity: "warning",
    vi: "{target} ghi là đạt nhưng không nêu minh chứng; chưa đủ căn cứ.",
    en: "{target} is reported as achieved without evidence; it stays unknown.",
  },
  TD221: {
    severity: "warning",
    vi: "Trang “{other}” cũng có bảng chỉ tiêu; đã dùng trang “{sheet}”. Kiểm tra lại.",
    en: "The sheet “{other}” also holds a table of targets; “{sheet}” was used. Please check.",
  },
  TD222: {
    severity: "note",
    vi: "Báo cáo không ghi ngày, nên không biết nộp đúng hạn hay không.",
    en: "The report carries no date, so whether it was in time is not known.",
  },
  TD223: {
    severity: "warning",
    vi: "Biểu mẫu này được cấp trước khi chỉ tiêu hoặc mức giao thay đổi ({seen}, nay là {current}). Vẫn đọc theo mã chỉ tiêu; kiểm tra lại.",
    en: "This form was issued before the targets or goals changed ({seen}, now {current}). It is read by target id; please check.",
  },
  TD224: {
    severity: "error",
    vi: "Bảng cần cột “{column}”; không thấy. Không dùng bảng này.",
    en: "The table needs a column “{column}”, which is not there. The table is not used.",
  },
  TD225: {
    severity: "error",
    vi: "Cần {expected:word}, nhưng ô này ghi “{seen}”. Không dùng dòng này.",
    en: "Expected {expected:word}, but this cell says “{seen}”. The row is not used.",
  },
  TD226: {
    severity: "warning",
    vi: "Báo cáo ghi mức giao của {target} là {seen:number}, trong khi mức đã giao là {assigned:number}. Dùng mức đã giao.",
    en: "The report names {seen:number} as the goal of {target}; the assigned goal is {assigned:number} and is used.",
  },
  TD227: {
    severity: "note",
    vi: "Chỉ tiêu {target} không thuộc diện của đơn vị; số “{raw}” chỉ để biết.",
    en: "{target} does not concern the unit; the figure “{raw}” is for the record.",
  },
  TD228: {
    severity: "note",
    vi: "Bỏ qua tệp khóa tạm của Excel.",
    en: "A lock file of Excel was skipped.",
  },
  TD229: {
    severity: "error",
    vi: "Ô này ghi “{seen}”, nhưng đơn vị không được tự xác định chỉ tiêu {target} không thuộc diện của mình; cần thẩm định.",
    en: "This cell says “{seen}”, but a unit cannot itself decide that {target} does not concern it; it needs an appraisal.",
  },
  TD230: {
    severity: "warning",
    vi: "Ô kết quả của {target} gộp chung với ô {master}; số ở đó chỉ tính cho dòng đầu. Ghi mỗi chỉ tiêu một số.",
    en: "The result of {target} lies under the merged cell {master}; its figure counts for the first row only. Write one figure for each target.",
  },
  TD231: {
    severity: "warning",
    vi: "Dòng “{name}” gần giống nhiều chỉ tiêu: {candidates}. Chưa dùng; ghi đúng tên chỉ tiêu, hoặc ghi vào mapping.yaml.",
    en: "The row “{name}” is close to several targets: {candidates}. Not used; write the target's name, or settle it in mapping.yaml.",
  },
  TD232: {
    severity: "note",
    vi: "“{raw}” của chỉ tiêu {target} được đọc là {taken:number}{rejected:instead} ({why:word}).",
    en: "“{raw}” for {target} was read as {taken:number}{rejected:instead} ({why:word}).",
  },
  TD233: {
    severity: "note",
    vi: "{target} chưa có số liệu ({raw:seen}); đây không phải số 0.",
    en: "{target} has no figure yet ({raw:seen}); that is not zero.",
  },
  TD234: {
    severity: "note",
    vi: "Dòng “{name}” được hiểu là chỉ tiêu {target}.",
    en: "The row “{name}” was taken for the target {target}.",
  },
  TD235: {
    severity: "error",
    vi: "Có nhiều cột có thể là cột {role:word}: {columns}. Không dùng bảng này; ghi rõ tiêu đề cột, hoặc chọn cột trong mapping.yaml.",
    en: "Several columns could be the {role:word}: {columns}. The table is not used; make the headings clear, or choose the column in mapping.yaml.",
  },
  TD236: {
    severity: "error",
    vi: "Nhiều bảng nói về cùng chỉ tiêu với số khác nhau và không rõ bảng nào đúng: {sheets}. Không dùng bảng nào; bỏ bớt, hoặc chọn trang trong mapping.yaml.",
    en: "Several tables speak of the same targets with different figures, and which one counts is not clear: {sheets}. None is used; remove the others, or choose the sheet in mapping.yaml.",
  },
  TD237: {
    severity: "error",
    vi: "Bảng này của năm {seen}, không phải năm {wanted}. Không dùng.",
    en: "This table is of {seen}, not of {wanted}. It is not used.",
  },
  TD238: {
    severity: "note",
    vi: "Chữ trong tệp dùng bảng mã cũ ({fonts}); đã chuyển sang Unicode.",
    en: "The file's text is in an old coding ({fonts}); it was turned into Unicode.",
  },
  TD239: {
    severity: "warning",
    vi: "Các số trong tệp viết theo kiểu Anh (1,234.5), nên cả tệp được đọc theo kiểu đó. Kiểm tra lại.",
    en: "The figures in this file are written the English way (1,234.5), so the whole file is read that way. Please check.",
  },
  TD240: {
    severity: "warning",
    vi: "“{name}”: đơn vị ghi tỷ lệ {seen:number}, tính lại từ kế hoạch và thực hiện là {computed:number} %. Kiểm tra lại.",
    en: "“{name}”: the unit gives the ratio {seen:number}; from its goal and result it comes to {computed:number} %. Please check.",
  },
  TD241: {
    severity: "warning",
    vi: "“{name}”: đơn vị ghi tổng {seen:number}, cộng lại các dòng trên là {computed:number}. Kiểm tra lại.",
    en: "“{name}”: the unit gives the total {seen:number}; the rows above add up to {computed:number}. Please check.",
  },
  TD242: {
    severity: "warning",
    vi: "{value:number} của {target} lệch khoảng {factor:number} lần so với {beside:word} ({expected:number}). Vẫn dùng; kiểm tra đơn vị tính.",
    en: "{value:number} for {target} is about {factor:number} times off {beside:word} ({expected:number}). It is used; check the measure.",
  },
  TD243: {
    severity: "warning",
    vi: "{value:number} % của {target} vượt quá 100 % của một tổng thể. Vẫn dùng; kiểm tra lại.",
    en: "{value:number} % for {target} is more than 100 % of a whole. It is used; please check.",
  },
  TD244: {
    severity: "warning",
    vi: "{part} ({value:number}) lớn hơn {whole} ({total:number}) mà nó là một phần. Vẫn dùng; kiểm tra lại.",
    en: "{part} ({value:number}) is more than {whole} ({total:number}), of which it is a part. Both are used; please check.",
  },
  TD245: {
    severity: "warning",
    vi: "{count:number} số liệu của {unit} trùng hệt với báo cáo của {other} ({file}). Vẫn dùng; kiểm tra xem có chép nhầm không.",
    en: "{count:number} figures of {unit} are the same as in the report of {other} ({file}). They are used; check for a copy by mistake.",
  },
  TD246: {
    severity: "warning",
    vi: "Ô khóa của biểu mẫu bị sửa: thấy “{seen}”, biểu đã cấp ghi “{issued}”. Không dùng chỗ sửa.",
    en: "A locked cell of the form was changed: it says “{seen}”, the form issued says “{issued}”. The change is not used.",
  },
  TD247: {
    severity: "note",
    vi: "{value:number} của {target} chỉ bằng mức giao {goal:number} khi làm tròn; kết quả tính theo số chưa làm tròn.",
    en: "{value:number} for {target} reaches the goal {goal:number} only when rounded; the unrounded figure counts.",
  },
  TD248: {
    severity: "warning",
    vi: "“{name}”: điểm tự chấm {seen:number} vượt điểm tối đa {max:number}. Giữ nguyên để xem xét.",
    en: "“{name}”: the unit gives itself {seen:number} points, above the most there are ({max:number}). Kept as it is, to be looked at.",
  },
  TD249: {
    severity: "error",
    vi: "Ô của {target} là ngày tháng, có thể do Excel tự đổi từ phân số như 3/5. Chưa dùng; ghi lại số dưới dạng văn bản.",
    en: "The cell of {target} is a date, perhaps made by Excel from a fraction such as 3/5. Not used; write the figure as text.",
  },
  TD250: {
    severity: "note",
    vi: "Báo cáo này của {unit} được thay bằng {winner}, theo số lần ghi trong tên tệp.",
    en: "This report of {unit} is replaced by {winner}, by the number in the file's name.",
  },
  TD251: {
    severity: "note",
    vi: "Báo cáo này của {unit} giống hệt {winner}; chỉ tính một.",
    en: "This report of {unit} says the same as {winner}; one counts.",
  },
  TD252: {
    severity: "warning",
    vi: "Ngày báo cáo “{raw:date}” chưa chắc chắn: có thể ngày và tháng bị đổi chỗ. Không dùng; ghi lại theo dạng ngày/tháng/năm.",
    en: "The day of the report, “{raw:date}”, is doubtful: day and month may be turned round. It is not used; write it as day/month/year.",
  },
  TD253: {
    severity: "note",
    vi: "Có lỗi công thức ở các ô không thuộc số liệu của chỉ tiêu nào: {cells}. Không tính gì từ các ô này.",
    en: "There are formula errors in cells that hold no target's figure: {cells}. Nothing is taken from them.",
  },
  TD254: {
    severity: "warning",
    vi: "Số của {target} lấy từ một tệp khác{formula:formula}; đã dùng kết quả lưu {value:number}. Kiểm tra lại.",
    en: "The figure of {target} comes from another file{formula:formula}; the stored result {value:number} is used. Please check.",
  },
  TD255: {
    severity: "warning",
    vi: "Cột “{heading}” được dùng làm kết quả của kỳ xét. Kiểm tra lại cột, thời gian; có thể chọn cột khác trong mapping.yaml.",
    en: "The column “{heading}” is used as the result of the period. Check the column and its time; another can be chosen in mapping.yaml.",
  },
  TD260: {
    severity: "error",
    vi: "Dòng này thiếu “{column}”. Không dùng dòng này.",
    en: "This line lacks “{column}”. It is not used.",
  },
  TD261: {
    severity: "error",
    vi: "“{seen}” không phải {kind:word} nào của kế hoạch. Không dùng dòng này.{suggestion:suggest}",
    en: "“{seen}” is no {kind:word} of the plan. The line is not used.{suggestion:suggest}",
  },
  TD262: {
    severity: "error",
    vi: "“{what}” đã ghi ở ô {first}; chỉ dòng đầu được tính. Giữ một dòng.",
    en: "“{what}” already stands at {first}; only the first line counts. Keep one line.",
  },
  TD263: {
    severity: "warning",
    vi: "Điểm trước thẩm định ghi {seen:number}, trong khi điểm đang có sau lần sửa trước là {stands:number}. Dùng điểm sau lần này; kiểm tra lại.",
    en: "The points before this appraisal are given as {seen:number}, but after the change before it they are {stands:number}. The points after this one are used; please check.",
  },
  // TD264 (a score in two places) is retired: scores.csv has given way to the registers.
  TD265: {
    severity: "warning",
    vi: "{name} ({id}) có thể là cùng người với {other} ở {first}. Nếu là một người, dùng chung một mã; nếu không, ghi mã kia vào cột “Không phải là (mã)”.",
    en: "{name} ({id}) may be the same person as {other} at {first}. If so, use one id for both; if not, write the other id under “Không phải là (mã)”.",
  },
  TD266: {
    severity: "error",
    vi: "Mã “{id}” của {name} đã là của {first}. Không dùng dòng này; đặt mã khác.",
    en: "The id “{id}” of {name} already belongs to {first}. The line is not used; choose another id.",
  },
  TD267: {
    severity: "error",
    vi: "Mã “{id}” đã ghi ở {first}; một dòng nữa là chuyển đơn vị và cần “Từ ngày” riêng. Không dùng dòng này.",
    en: "The id “{id}” already stands at {first}; a further line is a move and needs a day of its own. The line is not used.",
  },
  TD268: {
    severity: "warning",
    vi: "Sáng kiến “{title}” thiếu “{column}” nên chưa được tính là đã công nhận.",
    en: "The initiative “{title}” lacks “{column}”, so it does not count as recognised yet.",
  },
  TD269: {
    severity: "error",
    vi: "{what:word} là {seen:number}, không khớp với {limit:number}. Không dùng dòng này; xem lại biên bản.",
    en: "{what:word} come to {seen:number}, which does not fit {limit:number}. The line is not used; look at the minutes.",
  },
  TD270: {
    severity: "warning",
    vi: "Năm xét {year} không cùng loại năm của {nominee} (năm dương lịch hoặc năm học); không tính vào chuỗi năm liên tục.",
    en: "The year {year} is of another kind than that of {nominee} (calendar or school year); it counts for no run of years.",
  },
  TD271: {
    severity: "error",
    vi: "“{seen}” chưa rõ là ai{candidates:among}. Không dùng dòng này; ghi mã trong sổ nominees, hoặc ghi vào mapping.yaml.",
    en: "Who “{seen}” is cannot be told{candidates:among}. The line is not used; write the id from the register nominees, or settle it in mapping.yaml.",
  },
  TD272: {
    severity: "note",
    vi: "“{column}” không có cột riêng; dùng “{seen:date}” ghi ở tiêu đề cho mọi dòng.",
    en: "“{column}” has no column; “{seen:date}” from the title is used for every line.",
  },
  TD273: {
    severity: "error",
    vi: "Có nhiều cột có thể là “{column}”: {columns}. Không dùng cột nào; ghi rõ tiêu đề, hoặc chọn cột trong mapping.yaml.",
    en: "Several columns could be “{column}”: {columns}. None is used; make the headings clear, or choose one in mapping.yaml.",
  },
  TD274: {
    severity: "note",
    vi: "Cột “{heading}” không thuộc sổ này; không đọc.",
    en: "The column “{heading}” does not belong to this register; it is not read.",
  },
  TD275: {
    severity: "warning",
    vi: "Đăng ký ngày {on:date}, sau ngày cuối kỳ {end:date}. Vẫn dùng; hạn đăng ký chưa biết nên cần xem lại.",
    en: "Registered on {on:date}, after the period ended on {end:date}. It is used; the deadline is not known, so please check.",
  },
  TD276: {
    severity: "error",
    vi: "Không tìm thấy quyết định “{number}” cho cùng đối tượng, danh hiệu và năm để {change:word}{known:among}. Không dùng dòng này.",
    en: "No decision “{number}” for the same nominee, award and year was found to {change:word}{known:among}. The line is not used.",
  },
  TD277: {
    severity: "error",
    vi: "Không tìm thấy bảng điểm: cần một dòng tiêu đề có “Nội dung chấm điểm” và tên các đơn vị của cụm, khối.",
    en: "No table of scores was found: it needs a heading row with “Nội dung chấm điểm” and the names of the cluster's units.",
  },
  TD278: {
    severity: "error",
    vi: "{unit} không thuộc {cluster}; điểm ở bảng này không dùng cho đơn vị đó.",
    en: "{unit} is not in {cluster}; its scores in this table are not used.",
  },
  TD279: {
    severity: "warning",
    vi: "{unit}, {item}: một người chấm còn để trống nên chưa lấy điểm trung bình. Ghi điểm, hoặc x khi người đó không chấm.",
    en: "{unit}, {item}: an assessor's cell is blank, so there is no mean yet. Write the points, or x where that assessor does not score.",
  },
  TD280: {
    severity: "warning",
    vi: "Không hiểu “{seen}” ở “{column}”; coi ô này là trống, các ô khác của dòng vẫn dùng.",
    en: "“{seen}” under “{column}” is not understood; the cell is taken as blank, the rest of the line is used.",
  },
  TD281: {
    severity: "error",
    vi: "Ngày hết tạm dừng {until:date} trước ngày bắt đầu {from:date}; coi là còn tạm dừng. Sửa một trong hai ngày.",
    en: "The hold ends on {until:date}, before it begins on {from:date}; it is taken as still lasting. Correct one of the days.",
  },
  TD282: {
    severity: "warning",
    vi: "Quyết định ghi “{seen}”, mã {nominee} trong sổ nominees là “{name}”. Vẫn dùng; xem lại có đúng mã không.",
    en: "The decision writes “{seen}”, but {nominee} in the register nominees is “{name}”. It is used; please check the id.",
  },
  TD283: {
    severity: "error",
    vi: "{award} không dành cho {kind:word}; không tính dòng này cho {nominee}. Sửa mã đối tượng, hoặc danh hiệu.",
    en: "{award} is not for a {kind:word}; the line is not counted for {nominee}. Correct the nominee, or the award.",
  },
  TD284: {
    severity: "error",
    vi: "“{seen}” ở hàng tiêu đề không phải đơn vị nào của kế hoạch; không đọc cột này.{suggestion:suggest}",
    en: "“{seen}” in the heading row is no unit of the plan; the column is not read.{suggestion:suggest}",
  },
  TD285: {
    severity: "error",
    vi: "Dưới phần ký còn {count} dòng có số thứ tự, từ ô này; chưa đọc. Chuyển lên trên phần ký, hoặc tách thành tệp khác.",
    en: "Below the signature stand {count} more numbered lines, from here on; they are not read. Move them above it, or into a file of their own.",
  },
  TD286: {
    severity: "error",
    vi: "Bảng có tiêu đề nhưng không đọc được dòng nào; {count} hàng bị coi là đề mục. Thêm cột số thứ tự, hoặc xem lại cột tên.",
    en: "The table has its headings but no line could be read; {count} rows were taken for headings of sections. Add a column of numbers, or check the column of names.",
  },
  TD287: {
    severity: "error",
    vi: "“{what}” ở đây ghi “{seen}”, khác giá trị ở ô {first}. Không dùng giá trị nào; giữ một dòng.",
    en: "“{what}” says “{seen}” here and something else at {first}. Neither is used; keep one line.",
  },
  TD288: {
    severity: "error",
    vi: "“{seen}” không phải số, ký hiệu của quyết định công nhận; sáng kiến coi như chưa được công nhận.",
    en: "“{seen}” is no number of a decision; the initiative is taken as not recognised yet.",
  },
  TD289: {
    severity: "error",
    vi: "“{fact}” không dành cho {kind:word}; không dùng dòng này cho {nominee}. Xem lại mã đối tượng.",
    en: "“{fact}” is not for a {kind:word}; the line is not used for {nominee}. Please check the id.",
  },
  TD290: {
    severity: "warning",
    vi: "“{what}” đã có một lần bỏ phiếu ở ô {first} ({council}); lần sau được tính. Xem lại có đúng Hội đồng có thẩm quyền không.",
    en: "“{what}” was already voted on at {first} ({council}); the later vote counts. Please check that it is the council with authority.",
  },

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
    vi: "{unit}: “{item}” thẩm định {appraised:number}, trong khi {other:number}. Lý do: {reason}",
    en: "{unit}: “{item}” was appraised at {appraised:number}, against {other:number}. Reason: {reason}",
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
    en: "{unit}: {count} items rest on the unit's or its cluster's own scores; they are not verified.",
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

  TD401: {
    severity: "note",
    vi: "Chưa có ngày quyết định; xét theo pháp luật ngày cuối kỳ, {day:date}.",
    en: "The day of decision is open; awards are judged under the law of the period's last day, {day:date}.",
  },
  TD402: {
    severity: "warning",
    vi: "Ngày quyết định {day:date} đứng trước ngày cuối kỳ {end:date}.",
    en: "The day of decision {day:date} is before the period's end, {end:date}.",
  },
  TD403: {
    severity: "warning",
    vi: "{document} đã được {amendment} sửa đổi từ {day:date}; nội dung sửa đổi chưa biết nên chưa áp dụng.",
    en: "{document} was amended by {amendment} from {day:date}; what it changed is not known and is not applied.",
  },
  TD404: {
    severity: "warning",
    vi: "{cluster}: {units} bằng điểm ở hạng {rank}; Hội đồng quyết định.",
    en: "{cluster}: {units} are level at rank {rank}; the council decides.",
  },
  TD405: {
    severity: "note",
    vi: "{document} không còn hiệu lực vào ngày {day:date}.",
    en: "{document} is not in force on {day:date}.",
  },

  TD406: {
    severity: "error",
    vi: "{unit}: “{part}” là {count:number}, nhiều hơn “{whole}” là {total:number}. Chưa dùng tỷ lệ này; sửa một trong hai số.",
    en: "{unit}: “{part}” is {count:number}, more than “{whole}”, {total:number}. The share is not used; correct one of the two.",
  },
  TD407: {
    severity: "warning",
    vi: "{nominee}: báo cáo ghi “{fact}” là {said:number}, trong khi sổ quyết định cho thấy {shown:number}. Dùng theo sổ; kiểm tra lại.",
    en: "{nominee}: the report gives “{fact}” as {said:number}, but the register of decisions shows {shown:number}. The register is used; please check.",
  },
  TD408: {
    severity: "warning",
    vi: "{nominee} đang tạm dừng xét từ {since:date} ({reason:word}, {paper}): mọi kết luận đạt đều để mở là chưa đủ căn cứ.",
    en: "{nominee} is on hold since {since:date} ({reason:word}, {paper}): every award that would be met stays unknown.",
  },
  TD409: {
    severity: "note",
    vi: "{nominee}: {award} được {yes:number} phiếu trên {members:number} thành viên Hội đồng, chưa đủ tỷ lệ.",
    en: "{nominee}: {award} got {yes:number} votes of {members:number} members of the council, which is not enough.",
  },
  TD410: {
    severity: "error",
    vi: "{award} không dành cho {kind:word}; không xét cho {nominee}. Sửa danh hiệu, hoặc loại đối tượng trong sổ nominees.",
    en: "{award} is not for a {kind:word}; {nominee} is not judged for it. Correct the award, or the kind in the register nominees.",
  },
  TD411: {
    severity: "warning",
    vi: "{unit:of}{qualified:number} đối tượng đủ tiêu chuẩn {award}, nhiều hơn số được xét là {limit:number} (tính trên {base:number}); người có thẩm quyền chọn.",
    en: "{unit:of}{qualified:number} nominees qualify for {award}, more than the {limit:number} allowed (of {base:number}); the choice is left to people.",
  },
  TD412: {
    severity: "warning",
    vi: "{nominee} đủ điều kiện nhiều hình thức khen thưởng cho cùng một thành tích: {awards}. Chỉ tặng một; người có thẩm quyền chọn.",
    en: "{nominee} qualifies for several commendations for one achievement: {awards}. One may be given; the choice is left to people.",
  },
  TD413: {
    severity: "warning",
    vi: "Hội đồng đã thông qua {award} cho {nominee}, trong khi xét theo tiêu chuẩn là {verdict:word}: {why}. Xem lại và ghi rõ lý do.",
    en: "The council passed {award} for {nominee}, but by its standards it is {verdict:word}: {why}. Look again, and record the reason.",
  },
  TD414: {
    severity: "note",
    vi: "{cluster}: phiếu suy tôn cao nhất ({yes}) là của {favourites}, trong khi đứng đầu theo điểm là {leader}.",
    en: "{cluster}: the most votes ({yes}) went to {favourites}, but {leader} leads by points.",
  },
  TD415: {
    severity: "warning",
    vi: "Tiền thưởng {award}: hệ số {coefficient:number} chỉ theo trí nhớ nên chưa tính; xác nhận trong dữ liệu rồi chạy lại.",
    en: "Prize money of {award}: the coefficient {coefficient:number} is known from memory only and nothing is computed; confirm it in the data and run again.",
  },
  TD416: {
    severity: "warning",
    vi: "{award}: có hơn một quy định có thể áp dụng vào ngày {day:date} ({documents}); chỉ kết luận khi các quy định cho cùng kết quả.",
    en: "{award}: more than one provision could apply on {day:date} ({documents}); it is only decided where they agree.",
  },
  TD417: {
    severity: "warning",
    vi: "Tiêu chuẩn theo {document} có thể đã bị {by} thay từ {from:date}; kết luận dựa vào đó cần xem lại.",
    en: "Standards of {document} may have been overtaken by {by} from {from:date}; look again at what rests on them.",
  },
  TD418: {
    severity: "note",
    vi: "{award}: có tiêu chuẩn chỉ biết theo trí nhớ ({provision}); kết luận dựa vào đó cần được xác nhận.",
    en: "{award}: a standard is known from memory only ({provision}); verdicts that rest on it need confirming.",
  },
  TD419: {
    severity: "warning",
    vi: "{body} không đồng ý khi được hỏi ý kiến về {award} của {nominee}; hồ sơ chưa coi là đủ, trình Hội đồng xem xét.",
    en: "{body} was asked about {award} for {nominee} and does not agree; the dossier is not taken as complete, the council has to decide.",
  },
  TD420: {
    severity: "error",
    vi: "Dòng tạm dừng xét này không rõ của ai, nên có thể là của bất kỳ ai: mọi kết luận đạt đều để mở cho đến khi sửa.",
    en: "Whose this hold is cannot be told, so it may be anybody's: every award that would be met stays unknown until it is corrected.",
  },
  TD421: {
    severity: "warning",
    vi: "Quyết định {number} của {nominee} ghi ngày {on:date}, sau ngày xét {day:date}; chưa tính, và không coi là chưa có. Xem lại ngày.",
    en: "The decision {number} of {nominee} is dated {on:date}, after the day of judgement {day:date}; it does not count yet, nor as missing. Please check the day.",
  },

  TD601: {
    severity: "error",
    vi: "Không có báo cáo nào trong “{folder}”. Đặt các tệp .xlsx của đơn vị vào đó hoặc dùng --reports.",
    en: "There is no report in “{folder}”. Put the units' .xlsx files there, or use --reports.",
  },
  TD602: {
    severity: "error",
    vi: "Không tìm thấy “{path}”.",
    en: "“{path}” was not found.",
  },
  TD603: {
    severity: "error",
    vi: "“{path}” không đọc được: {why:word}.",
    en: "“{path}” cannot be read: {why:word}.",
  },
  TD604: {
    severity: "error",
    vi: "“{path}” không phải thư mục làm việc: thiếu thidua.yaml. Tạo mới bằng `thidua init {path}`.",
    en: "“{path}” is not a workspace: thidua.yaml is missing. Make one with `thidua init {path}`.",
  },
  TD605: {
    severity: "error",
    vi: "Tệp này không mang tên sổ nào nên không đọc. Đặt tên bắt đầu bằng một trong: {known}.",
    en: "This file bears no register's name, so it is not read. Begin its name with one of: {known}.",
  },
} as const satisfies Record<string, CatalogueEntry>;

export type FindingCode = keyof typeof findingCatalogue;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? ArgumentName<Name> | Placeholders<Rest>
  : never;

type ArgumentName<Placeholder extends string> = Placeholder extends `${infer Name}:${string}` ? Name : Placeholder;

/** The arguments that a code's sentence names; a missing one does not compile. */
export type FindingArgs<C extends FindingCode> = Readonly<
  Record<Placeholders<(typeof findingCatalogue)[C]["vi"]>, string>
>;
