import { inLanguages } from "../report/words/language.js";

/** The words of a batch's summary. */
export const batchWords = inLanguages({
  title: { vi: "Chạy hàng loạt", en: "Batch" },
  jobs: { vi: "Các việc", en: "Jobs" },
  job: { vi: "Việc", en: "Job" },
  state: { vi: "Kết quả", en: "Result" },
  files: { vi: "Tệp", en: "Files" },
  errors: { vi: "Lỗi", en: "Errors" },
  warnings: { vi: "Cảnh báo", en: "Warnings" },
  done: { vi: "xong", en: "done" },
  resumed: { vi: "đã xong ở lần chạy bị ngắt", en: "done by the run that was killed" },
  failed: { vi: "HỎNG", en: "FAILED" },
  beside: {
    vi: "xong, nhưng thư mục cũ đang mở (Excel?) nên kết quả mới nằm ở",
    en: "done, but the old folder is in use (Excel?), so that the new result lies in",
  },
});
