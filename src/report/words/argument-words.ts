import { isIsoDate, screenDate } from "../../domain/dates.js";
import { ownEntry } from "../../domain/own-entry.js";
import type { Lang } from "./language.js";
import { decimalWords } from "./numbers.js";
import { schemeProblemWords } from "./scheme-problem-words.js";
import { syntaxWords, type TermWords } from "./syntax-words.js";
import { words } from "./words.js";

/** An argument of a finding as the reader's language writes it. */
export function argumentWords(value: string, type: string | undefined, lang: Lang): string {
  switch (type) {
    case "date":
      return isIsoDate(value) ? screenDate(value) : termWords(value, lang);
    case "number":
      return numberWords(value, lang);
    case "numbers":
      return value
        .split(";")
        .map((one) => numberWords(one, lang))
        .join(lang === "vi" ? " hoặc " : " or ");
    case "ranking":
      // "Huyện A 98.8 (1); Huyện B 95+3.5 (2)": only points, never a number in a name.
      return value.replaceAll(/\d+\.\d+(?=\S* \()/g, (points) => decimalWords(points, lang));
    case "word":
      return termWords(value, lang);
    case "suggest":
      return value === "" ? "" : lang === "vi" ? ` Có phải bạn định viết “${value}”?` : ` Did you mean “${value}”?`;
    case "of":
      return value === "" ? "" : `${value}: `;
    case "among":
      return value === "" ? "" : lang === "vi" ? ` (có thể là ${value})` : ` (it may be ${value})`;
    case "seen":
      if (value === "") return lang === "vi" ? "ô để trống" : "the cell is empty";
      return lang === "vi" ? `ô ghi “${value}”` : `the cell says “${value}”`;
    case "basis":
      return ownEntry(words[lang].bases, value) ?? value;
    case "found":
      return (ownEntry(foundWords, value) ?? { vi: `“${value}”`, en: `“${value}”` })[lang];
    case "comparable":
      return ownEntry(comparableWords, value)?.[lang] ?? value;
    case "formula":
      return value === "" ? "" : lang === "vi" ? ` (công thức =${value})` : ` (formula =${value})`;
    case "instead":
      return value === "" ? "" : `${lang === "vi" ? ", không phải " : ", not "}${numberWords(value, lang)}`;
    default:
      return value;
  }
}

/** A text that is no plain decimal stays as it is. */
function numberWords(value: string, lang: Lang): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? decimalWords(value, lang) : value;
}

/** A term of ours in words; "one_of:a, b" lists what is allowed. A term that is not ours is the user's own text. */
function termWords(value: string, lang: Lang): string {
  const [head = "", rest] = value.split(/:(.*)/s);
  const known = ownEntry(terms, head);
  if (!known) return value;
  return rest === undefined ? known[lang] : `${known[lang]} ${rest}`;
}

/** What stands where something else was needed; a text stands for itself. */
const foundWords: TermWords = {
  "": { vi: "chỗ trống", en: "nothing" },
  "[…]": { vi: "một danh sách", en: "a list" },
  "{…}": { vi: "một nhóm khóa: giá trị", en: "a group of keys and values" },
};

/** What a fact is, by its type, and how a criterion compares it. */
const comparableWords: TermWords = {
  boolean: {
    vi: "Dữ kiện này chỉ có hoặc không: dùng is với true (có) hoặc false (không)",
    en: "It is a yes or a no: use is with true or false",
  },
  count: {
    vi: "Dữ kiện này là số lượng: dùng at_least, at_most, more_than hoặc less_than với một số",
    en: "It is a count: use at_least, at_most, more_than or less_than with a number",
  },
  share: {
    vi: "Dữ kiện này là tỷ lệ: dùng at_least, at_most, more_than hoặc less_than với một số như 0.7 (70 %)",
    en: "It is a share: use at_least, at_most, more_than or less_than with a number such as 0.7 (70 %)",
  },
  choice: {
    vi: "Dữ kiện này là một lựa chọn: dùng is hoặc one_of với mã của nó",
    en: "It is a choice: use is or one_of with its ids",
  },
};

const terms: TermWords = {
  ...syntaxWords,
  text: { vi: "một đoạn chữ", en: "a text" },
  id: {
    vi: "một mã viết thường không dấu, như rice-output",
    en: "an id in lower case without accents or spaces, such as rice-output",
  },
  number: { vi: "một số như 4.52 (dấu chấm thập phân)", en: "a number such as 4.52" },
  plain_number: {
    vi: "một số như 4.52 (dấu chấm thập phân, không nhóm nghìn)",
    en: "a number such as 4.52 (a decimal point, no marks between thousands)",
  },
  two_numbers: {
    vi: "hai số, thấp nhất rồi cao nhất, như [0.5, 100]",
    en: "two numbers, lowest and highest, as in [0.5, 100]",
  },
  whole_number: { vi: "một số nguyên không âm, như 12", en: "a whole number such as 12" },
  boolean: { vi: "true (có) hoặc false (không)", en: "true or false" },
  date: { vi: "một ngày có thật, dạng 2017-12-31 (năm-tháng-ngày)", en: "a day that exists, such as 2017-12-31" },
  written_day: { vi: "một ngày dạng 28/02/2018", en: "a day such as 28/02/2018" },
  list: { vi: "một danh sách", en: "a list" },
  list_not_empty: { vi: "một danh sách có ít nhất một mục", en: "a list of at least one" },
  group: { vi: "một nhóm khóa: giá trị", en: "a group of keys and values" },
  number_above_zero: { vi: "một số lớn hơn 0", en: "a number above 0" },
  number_not_below_zero: { vi: "một số không âm", en: "a number not below 0" },
  number_up_to_one: {
    vi: "một phần của cả thảy, từ 0 đến 1 (0.9 là chín phần mười)",
    en: "a part of a whole, from 0 to 1 (0.9 is nine tenths)",
  },
  one_test: {
    vi: "đúng một trong all, any, not; hoặc fact kèm label và một phép so",
    en: "exactly one of all, any, not; or a fact with a label and one comparison",
  },
  only: { vi: "đúng chữ", en: "the word" },
  one_of: { vi: "một trong:", en: "one of:" },
  document: { vi: "văn bản", en: "document" },
  paper: { vi: "mẫu văn bản", en: "wording of a paper" },
  unit: { vi: "đơn vị", en: "unit" },
  cluster: { vi: "cụm, khối", en: "cluster" },
  target: { vi: "chỉ tiêu", en: "target" },
  measure: { vi: "đơn vị tính", en: "measure" },
  scheme: { vi: "thang điểm", en: "scheme" },
  award: { vi: "danh hiệu, hình thức khen thưởng", en: "award" },
  fact: { vi: "dữ kiện", en: "fact" },
  item: { vi: "nội dung chấm điểm", en: "item" },
  nominee: { vi: "đối tượng", en: "nominee" },
  individual: { vi: "cá nhân", en: "person" },
  ...schemeProblemWords,
  finding: { vi: "phát hiện", en: "finding" },
  collective: { vi: "tập thể", en: "collective" },
  household: { vi: "hộ gia đình", en: "household" },
  organisation: { vi: "tổ chức", en: "organisation" },
  enterprise: { vi: "doanh nghiệp", en: "enterprise" },
  award_year: { vi: "một năm như 2016, hoặc năm học 2016-2017", en: "a year such as 2016, or a school year 2016-2017" },
  calendar_year: { vi: "một năm như 1975", en: "a year such as 1975" },
  present: { vi: "số có mặt", en: "those present" },
  present_and_absent: { vi: "số có mặt và vắng", en: "those present and absent" },
  written_votes: { vi: "số phiếu bằng văn bản", en: "the written votes" },
  votes_cast: { vi: "số phiếu đồng ý và không đồng ý", en: "the votes for and against" },
  bonus: { vi: "điểm thưởng", en: "bonus" },
  deduction: { vi: "điểm trừ", en: "deduction" },
  correct: { vi: "đính chính", en: "correct" },
  replace: { vi: "thay thế", en: "replace" },
  revoke: { vi: "thu hồi", en: "revoke" },
  inspection: { vi: "đang thanh tra, kiểm tra, điều tra", en: "under inspection or investigation" },
  discipline: { vi: "đang xem xét kỷ luật", en: "discipline under way" },
  complaint: { vi: "có đơn thư khiếu nại, tố cáo đang được xác minh", en: "a complaint being looked into" },
  not_readable_day: { vi: "một ngày chưa đọc được", en: "a day that cannot be read" },
  not_readable_reason: { vi: "lý do chưa đọc được", en: "a reason that cannot be read" },
  met: { vi: "đạt", en: "met" },
  not_met: { vi: "không đạt", en: "not met" },
  unknown: { vi: "chưa đủ căn cứ", en: "unknown" },
  count: { vi: "số lượng", en: "count" },
  share: { vi: "tỷ lệ", en: "share" },
  two_readings: { vi: "đọc được hai cách", en: "it can be read two ways" },
  bound: { vi: "là giới hạn, không phải một số", en: "it is a bound, not a figure" },
  range: { vi: "là một khoảng", en: "it is a range" },
  percent_scale: { vi: "lệch 100 lần", en: "off by a factor of 100" },
  approximate: { vi: "số ước chừng", en: "it is approximate" },
  no_or_none: { vi: "“không” có thể là 0 hoặc không có số liệu", en: "“không” may be 0 or no figure" },
  vietnamese_reading: {
    vi: "dấu chấm nghìn, dấu phẩy thập phân; cách đọc kia quá xa",
    en: "read the Vietnamese way; the other reading is far off",
  },
  reading_chosen: { vi: "cách đọc kia quá xa mức thường thấy", en: "the other reading is far from what is usual" },
  mixed_mark: { vi: "dấu chấm ở đây chỉ có thể là dấu thập phân", en: "the dot can only be a decimal point here" },
  english_marks: { vi: "viết theo kiểu Anh", en: "written the English way" },
  rise_or_fall: {
    vi: "có chữ tăng hoặc giảm, nên dấu chưa rõ",
    en: "it carries a word for rise or fall, so its sign is not clear",
  },
  count_of_total: {
    vi: "phân số của một tổng, chỉ tiêu lại tính bằng %",
    en: "it is a fraction of a total, and the target is a per cent",
  },
  finding_code: { vi: "mã của một phát hiện, như TD133", en: "the code of a finding, such as TD133" },
  column: { vi: "chữ cái của một cột, như F", en: "the letter of a column, such as F" },
  goal: { vi: "kế hoạch", en: "the goal" },
  base_year: { vi: "năm trước", en: "last year" },
  actual: { vi: "kết quả", en: "result" },
  name: { vi: "chỉ tiêu", en: "target" },
  of_total: { vi: "lấy tử số của phân số", en: "the count of a fraction" },
  empty_file: {
    vi: "tệp rỗng. Lưu lại bảng tính rồi gửi lại.",
    en: "the file is empty. Save the workbook again and send it.",
  },
  encrypted: {
    vi: "bảng tính đang đặt mật khẩu. Bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu rồi gửi lại.",
    en: "the workbook is locked by a password. Remove the password (File, Info, Protect Workbook), save and send it again.",
  },
  too_slow: {
    vi: "bảng tính mất quá nhiều thời gian để đọc. Lưu thành .xlsx rồi gửi lại.",
    en: "the workbook takes too long to read. Save it as .xlsx and send it again.",
  },
  document_type: {
    vi: "bảng tính chứa khai báo DTD mà Excel không bao giờ ghi. Mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.",
    en: "the workbook holds a DTD, which Excel never writes. Open it in Excel, save it as .xlsx and send it again.",
  },
  lock_file: {
    vi: "đây là tệp khóa mà Excel tạo khi đang mở bảng tính. Gửi tệp chính.",
    en: "this is the lock file that Excel leaves beside an open workbook. Send the workbook itself.",
  },
  web_page: {
    vi: "đây là trang web (HTML), dù tên tệp là gì. Mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
    en: "this is a web page (HTML), whatever its name. Open it in Excel, save it as .xlsx and send it again.",
  },
  xml_spreadsheet: {
    vi: "đây là bảng tính XML 2003. Mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
    en: "this is an XML Spreadsheet 2003. Open it in Excel, save it as .xlsx and send it again.",
  },
  word_document: {
    vi: "đây là văn bản Word, không phải bảng tính. Chép bảng sang Excel, lưu thành .xlsx rồi gửi lại.",
    en: "this is a Word document, not a workbook. Copy the table into Excel, save it as .xlsx and send it again.",
  },
  presentation: {
    vi: "đây là bản trình chiếu, không phải bảng tính. Chép bảng sang Excel, lưu thành .xlsx rồi gửi lại.",
    en: "this is a presentation, not a workbook. Copy the table into Excel, save it as .xlsx and send it again.",
  },
  pdf: {
    vi: "đây là tệp PDF, không đọc được số liệu. Gửi bảng tính .xlsx mà tệp này được in ra.",
    en: "this is a PDF; figures cannot be read from it. Send the .xlsx workbook that it was printed from.",
  },
  picture: {
    vi: "đây là tệp ảnh, không đọc được số liệu. Gửi bảng tính .xlsx.",
    en: "this is a picture; figures cannot be read from it. Send the .xlsx workbook.",
  },
  archive: {
    vi: "đây là tệp nén chứa thứ khác, không phải bảng tính. Giải nén rồi gửi từng bảng tính .xlsx.",
    en: "this is an archive of something else, not a workbook. Unpack it and send each .xlsx workbook.",
  },
  plain_text: {
    vi: "đây là văn bản không chia cột. Gửi bảng tính .xlsx, hoặc .csv chia cột bằng dấu ; , hay tab.",
    en: "this is a text without columns. Send an .xlsx workbook, or a .csv parted by ; , or tab.",
  },
  not_a_workbook: {
    vi: "đây không phải bảng tính. Mở bằng Excel, lưu thành .xlsx rồi gửi lại.",
    en: "this is not a workbook. Open it in Excel, save it as .xlsx and send it again.",
  },
  damaged: {
    vi: "bảng tính bị hỏng. Mở bằng Excel, lưu lại rồi gửi lại.",
    en: "the workbook is damaged. Open it in Excel, save it and send it again.",
  },
  too_large: {
    vi: "bảng tính lớn quá mức cho phép. Bỏ các trang và định dạng thừa rồi gửi lại.",
    en: "the workbook is larger than allowed. Remove unneeded sheets and formats and send it again.",
  },
  not_here: { vi: "không tìm thấy", en: "it was not found" },
  no_permission: { vi: "không có quyền đọc", en: "reading is not permitted" },
};
