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
} as const satisfies Record<string, CatalogueEntry>;
