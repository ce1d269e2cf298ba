import ExcelJS from "exceljs";

/**
 * Reports as offices lay them out themselves. Drawn from names, measures and figures alone; nothing here knows how
 * they will be read.
 */
const VIETNAMESE = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 4 });

/** 46222 as 46.222, 817.16 as 817,16. */
const vietnamese = (value) => VIETNAMESE.format(value);

/** The layouts: which columns, in which order, and how a figure is written. */
const layouts = {
  plain: {
    header: 7,
    columns: ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Ghi chú"],
    asText: false,
  },
  text: {
    header: 9,
    columns: ["TT", "Nội dung", "Đơn vị tính", "KH năm 2017", "TH năm 2017", "TH/KH (%)", "Ghi chú"],
    asText: true,
  },
  wide: {
    header: 6,
    columns: ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "TH năm 2016", "Thực hiện", "Tỷ lệ", "Minh chứng"],
    asText: false,
  },
};

export function drawFree({ layout, unitName, agency, sheetName = "Bieu 01", place, date, rows }) {
  const { header, columns, asText } = layouts[layout];
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName, { pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: 0 } });
  const font = { name: "Times New Roman", size: 12 };
  const put = (address, value, more = {}) =>
    Object.assign(sheet.getCell(address), { value, font: { ...font, ...more } });
  put("A1", agency);
  put("D1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true });
  put("A2", unitName.toUpperCase(), { bold: true });
  put("D2", "Độc lập - Tự do - Hạnh phúc", { bold: true });
  put("A4", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA NĂM 2017 (SỐ LIỆU MINH HỌA)", { bold: true });
  const widths = [6, 52, 14, 14, 16, 14, 26, 26];
  for (const [at, title] of columns.entries()) {
    const cell = sheet.getCell(header, at + 1);
    Object.assign(cell, {
      value: title,
      font: { ...font, bold: true },
      alignment: { wrapText: true, horizontal: "center" },
    });
    sheet.getColumn(at + 1).width = widths[at];
  }
  let at = header + 1;
  for (const [index, row] of rows.entries()) {
    const values = columns.map((title) => valueFor(title, row, index, asText));
    for (const [column, value] of values.entries()) {
      const cell = sheet.getCell(at, column + 1);
      cell.font = font;
      if (value !== undefined) cell.value = value;
      if (row.percentFormat && columns[column] === "Thực hiện") cell.numFmt = "0.00%";
    }
    at += 1;
  }
  put(`D${at + 1}`, `${place}, ngày ${date.day} tháng ${date.month} năm ${date.year}`, { italic: true });
  put(`A${at + 2}`, "Nơi nhận:", { bold: true });
  put(`D${at + 2}`, "THỦ TRƯỞNG ĐƠN VỊ", { bold: true });
  put(`A${at + 3}`, "- Ban Thi đua - Khen thưởng tỉnh;");
  return workbook;
}

function valueFor(title, row, index, asText) {
  const written = (value) => (typeof value === "number" && asText ? vietnamese(value) : value);
  switch (title) {
    case "STT":
    case "TT":
      return row.section ?? index;
    case "Chỉ tiêu":
    case "Nội dung":
      return row.name;
    case "ĐVT":
    case "Đơn vị tính":
      return row.measure;
    case "Kế hoạch":
    case "KH năm 2017":
      return written(row.goal);
    case "TH năm 2016":
      return row.base;
    case "Thực hiện":
    case "TH năm 2017":
      return row.percentFormat ? row.actual / 100 : written(row.actual);
    case "Tỷ lệ (%)":
    case "TH/KH (%)":
    case "Tỷ lệ":
      return typeof row.goal === "number" && typeof row.actual === "number"
        ? written(Number(((row.actual / row.goal) * 100).toFixed(2)))
        : undefined;
    default:
      return row.note;
  }
}
