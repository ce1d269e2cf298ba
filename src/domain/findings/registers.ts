import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD260 to TD299: what is found in reading the registers (các sổ theo dõi). */
export const registersFindings = {
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
  TD291: {
    severity: "warning",
    vi: "“{what}” không phải phong trào nào mà kế hoạch nêu ({known}). Vẫn xét theo lời ghi; xem lại tên phong trào, hoặc ghi thêm vào movements.",
    en: "“{what}” is none of the plan's movements ({known}). It is judged as written; check the movement's name, or add it to movements.",
  },
} as const satisfies Record<string, CatalogueEntry>;
