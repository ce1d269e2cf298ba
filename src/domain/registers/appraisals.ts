import { column, needed, type Register } from "../register.js";

/** Points before and after, by whom and why (thẩm định); its last line for an item is a `GivenScore`. */
export const appraisals = {
  name: "appraisals",
  title: "SỔ THẨM ĐỊNH ĐIỂM",
  columns: [
    needed("unit", "unit", "Đơn vị", "Chọn đơn vị"),
    needed("item", "item", "Nội dung chấm điểm", "Chọn nội dung"),
    column("before", "points", "Điểm trước thẩm định", "Điểm đang có"),
    needed("after", "points", "Điểm thẩm định", "Số điểm, hoặc x khi không thuộc diện"),
    column("bonus", "points", "Điểm thưởng thẩm định", "Để trống khi không có", { decisive: true }),
    needed("by", "text", "Người thẩm định", "Họ tên, chức vụ"),
    needed("reason", "text", "Lý do", "Biên bản, văn bản, nội dung kiểm tra"),
    needed("on", "date", "Ngày", "Ngày/tháng/năm"),
  ],
} as const satisfies Register;
