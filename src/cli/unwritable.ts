import { ownEntry } from "../domain/own-entry.js";
import { inLanguages, type Lang } from "../report/words/language.js";
import { faultInBrief } from "./fault.js";
import { say } from "./words.js";

/** Why a result could not be written, by the code of the file system. */
const reasons = inLanguages({
  ENOSPC: { vi: "đĩa đã đầy; dọn chỗ rồi chạy lại", en: "the disk is full; make room and run again" },
  EDQUOT: {
    vi: "đã hết dung lượng được cấp; dọn chỗ rồi chạy lại",
    en: "the quota is used up; make room and run again",
  },
  EROFS: { vi: "thư mục chỉ cho đọc; chọn thư mục khác", en: "the folder is read-only; choose another" },
  EACCES: { vi: "không có quyền ghi vào thư mục kết quả", en: "writing into the folder of results is not permitted" },
  EPERM: { vi: "không có quyền ghi, hoặc một tệp đang mở", en: "writing is not permitted, or a file is open" },
  EBUSY: {
    vi: "một tệp đang mở ở chương trình khác; đóng lại rồi chạy lại",
    en: "a file is open elsewhere; close it and run again",
  },
  ENOENT: { vi: "một tệp hoặc thư mục đã biến mất trong khi chạy", en: "a file or folder vanished meanwhile" },
  EEXIST: { vi: "nơi ghi kết quả là một tệp, không phải thư mục", en: "the place of results is a file, no folder" },
  ENOTDIR: { vi: "nơi ghi kết quả là một tệp, không phải thư mục", en: "the place of results is a file, no folder" },
});

/** The sentence of a failure of the file system; any other is a fault of the program, of which no message is told. */
export function whyUnwritable(error: unknown, lang: Lang): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return (
    ownEntry<string>(reasons[lang], code) ??
    `${say(lang, "faultOf")} ${[code, faultInBrief(error)].filter(Boolean).join(" ")}`
  );
}
