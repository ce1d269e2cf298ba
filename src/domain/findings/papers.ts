import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD5xx: what is found about papers (văn bản trình, ký). */
export const papersFindings = {
  TD501: {
    severity: "error",
    vi: "Mẫu “{paper}” không có gì tên {name} để điền.{suggestion:suggest} Có: {known}.",
    en: "The paper “{paper}” has nothing called {name} to fill in.{suggestion:suggest} There are: {known}.",
  },
  TD502: {
    severity: "error",
    vi: "Thiếu mẫu văn bản “{paper}”: không tệp nào có dòng `paper: {paper}`.",
    en: "The wording of the paper “{paper}” is missing: no file has the line `paper: {paper}`.",
  },
  TD503: {
    severity: "warning",
    vi: "Mẫu “{paper}” không có chỗ cho {name}, nên phần đó không được in. Thêm một dòng chỉ ghi tên ấy trong ngoặc nhọn.",
    en: "The paper “{paper}” has no place for {name}, so that it is not printed. Add a line with only that name in braces.",
  },
  TD504: {
    severity: "note",
    vi: "Lời văn của mẫu “{paper}” dựa trên căn cứ yếu hơn trích dẫn ({basis:basis}). Xem lại trước khi ký, sửa trong tệp này hoặc một tệp cùng tên trong plan/.",
    en: "The wording of the paper “{paper}” rests on less than a quotation ({basis:basis}). Look at it before signing, and change it in this file or one of the same name in plan/.",
  },
  TD505: {
    severity: "error",
    vi: "“{seen}” trong mẫu “{paper}” không thành chỗ điền. Chỗ điền là một tên viết liền trong ngoặc nhọn; danh sách, bảng đứng một mình trên một dòng.",
    en: "“{seen}” in the paper “{paper}” is no placeholder. One is a single name in braces; a list or a table stands alone on a line.",
  },
  TD506: {
    severity: "warning",
    vi: "Tờ trình ghi ngày {request:date}, sau ngày quyết định {decided:date}. Xem lại ngày ở papers hoặc decided_on.",
    en: "The request bears {request:date}, which is after the day of decision {decided:date}. Look at the days of papers or decided_on.",
  },
} as const satisfies Record<string, CatalogueEntry>;
