import { ownEntry } from "../domain/own-entry.js";
import { inLanguages, type Lang } from "../report/words/language.js";

/** Why a result could not be written, by the code of the file system. */
const reasons = inLanguages({
  ENOSPC: { vi: "đĩa đã đầy; dọn chỗ rồi chạy lại", en: "the disk is full; make room and run again" },
  EDQUOT: {
    vi: "đã hết dung lượng được cấp; dọn chỗ rồi chạy lại",
    en: "the quota is used up; make room and run again",
  },
  EROFS: { vi: "thư mục chỉ cho đọc; chọn thư mục khác", en: "the folder is read-only; choose another" },
  EACCES: { vi: "không có quyền ghi vào thư mục này", en: "writing into this folder is not permitted" },
  EPERM: { vi: "không có quyền ghi, hoặc một tệp đang mở", en: "writing is not permitted, or a file is open" },
  EBUSY: {
    vi: "một tệp đang mở ở chương trình khác; đóng lại rồi chạy lại",
    en: "a file is open elsewhere; close it and run again",
  },
  ENOENT: {
    vi: "một tệp hoặc thư mục không có, hoặc đã biến mất trong khi chạy",
    en: "a file or folder is not there, or vanished meanwhile",
  },
  EEXIST: { vi: "nơi ghi kết quả là một tệp, không phải thư mục", en: "the place of results is a file, no folder" },
  ENOTDIR: { vi: "nơi ghi kết quả là một tệp, không phải thư mục", en: "the place of results is a file, no folder" },
});

/** Undefined where the code is none that we have a sentence for. */
export function writeReason(code: string, lang: Lang): string | undefined {
  return ownEntry<string>(reasons[lang], code);
}
