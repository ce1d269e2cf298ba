import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD6xx: what is found in files and runs (tệp, lần chạy). */
export const runsFindings = {
  TD601: {
    severity: "error",
    vi: "Không có báo cáo nào trong “{folder}”. Đặt các tệp .xlsx của đơn vị vào đó hoặc dùng --reports.",
    en: "There is no report in “{folder}”. Put the units' .xlsx files there, or use --reports.",
  },
  TD602: {
    severity: "error",
    vi: "Không tìm thấy “{path}”. Kiểm tra tên và đường dẫn: --reports, hoặc places trong thidua.yaml.",
    en: "“{path}” was not found. Check its name and path: --reports, or places in thidua.yaml.",
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
  TD606: {
    severity: "error",
    vi: "Tệp này đã bị sửa sau khi đợt xét được khóa. Khôi phục tệp đã khóa, hoặc tự xóa frozen.json rồi khóa lại.",
    en: "This file was changed after the round was locked. Restore the locked one, or remove frozen.json yourself and lock again.",
  },
  TD607: {
    severity: "error",
    vi: "Tệp này có khi khóa đợt xét, nay không còn. Khôi phục tệp đó, hoặc tự xóa frozen.json rồi khóa lại.",
    en: "This file was there when the round was locked and is gone. Restore it, or remove frozen.json yourself and lock again.",
  },
  TD608: {
    severity: "error",
    vi: "Tệp này chưa có khi khóa đợt xét. Bỏ tệp đó ra, hoặc tự xóa frozen.json rồi khóa lại.",
    en: "This file was not there when the round was locked. Take it away, or remove frozen.json yourself and lock again.",
  },
  TD609: {
    severity: "error",
    vi: "frozen.json không còn đúng dạng mà `thidua freeze` ghi, nên không biết đợt xét đã khóa thế nào. Lấy lại bản gốc từ git hoặc bản lưu.",
    en: "frozen.json is not as `thidua freeze` writes it, so that what was locked is unknown. Restore it from git or a copy.",
  },
} as const satisfies Record<string, CatalogueEntry>;
