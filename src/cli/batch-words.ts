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

/** What `batch` says on the command line. */
export const batchCommandWords = {
  vi: {
    batch: "chạy nhiều báo cáo của nhiều đợt xét từ một tệp, không cần người trông",
    batchFile: "tệp YAML nói chạy những gì",
    quiet: "không nói gì, trừ khi không chạy được",
    log: "ghi nhật ký vào tệp này, mỗi dòng một JSON",
    noCache: "đọc lại mọi báo cáo, không dùng và không ghi bộ nhớ đệm",
    noFile: "Không có tệp “{what}”.",
    locked:
      "“{what}” đang có một lần chạy khác ghi vào (tiến trình {pid} trên máy {host}, từ {since}). Nếu lần đó chắc chắn đã dừng, xóa tệp .thidua.lock trong đó.",
    jobBegins: "Việc {job}…",
    jobUnusable: "đợt xét “{what}” không nạp được; xem thidua check {what}",
  },
  en: {
    batch: "many reports of many rounds from one file, unattended",
    batchFile: "YAML file that says what to run",
    quiet: "say nothing, unless it cannot run",
    log: "append a log to this file, a line of JSON each",
    noCache: "read every report anew, neither using nor writing the cache",
    noFile: "There is no file “{what}”.",
    locked:
      "Another run writes into “{what}” (process {pid} on {host}, since {since}). If it has surely ended, delete .thidua.lock there.",
    jobBegins: "Job {job}…",
    jobUnusable: "the round “{what}” cannot be loaded; see thidua check {what}",
  },
} as const;
