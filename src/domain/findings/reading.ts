import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD200 to TD259: what is found in reading unit reports (đọc báo cáo). */
export const readingFindings = {
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
    vi: "Đây cũng là một bảng chỉ tiêu; đã dùng bảng ở trang “{sheet}”, ô {cell}. Kiểm tra lại.",
    en: "This too is a table of targets; the one on the sheet “{sheet}” at {cell} was used. Please check.",
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
  TD256: {
    severity: "error",
    vi: "Biểu mẫu này cấp cho kỳ từ {from:date} đến {to:date}; kỳ đang xét từ {due:date} đến {until:date}. Không dùng; gửi đúng biểu của kỳ này.",
    en: "This form was issued for the period from {from:date} to {to:date}; the one under review is from {due:date} to {until:date}. Not used; send the form of this period.",
  },
} as const satisfies Record<string, CatalogueEntry>;
