import { inLanguages } from "../../report/words/language.js";

/** The words of `doctor`: what was looked at, how it is, and for each case what was seen and what to do. */
export const doctorWords = inLanguages({
  states: {
    good: { vi: "tốt", en: "ok" },
    warning: { vi: "cảnh báo", en: "warning" },
    broken: { vi: "hỏng", en: "broken" },
  },
  subjects: {
    node: { vi: "Node", en: "Node" },
    package: { vi: "gói thidua", en: "the package" },
    libraries: { vi: "thư viện", en: "libraries" },
    rules: { vi: "quy định kèm theo", en: "packaged rules" },
    unicode: { vi: "tiếng Việt", en: "Vietnamese" },
    letters: { vi: "bảng mã", en: "encoding" },
    screen: { vi: "màn hình", en: "screen" },
    workspace: { vi: "thư mục làm việc", en: "workspace" },
    writing: { vi: "ghi tệp", en: "writing" },
    open: { vi: "tệp đang mở", en: "open files" },
    git: { vi: "git", en: "git" },
    disk: { vi: "đĩa", en: "disk" },
  },
  sentences: {
    nodeGood: { vi: "{seen}; cần từ {least}.", en: "{seen}; {least} or later is needed." },
    nodeOld: {
      vi: "thấy {seen}, cần từ {least}; cài bản LTS mới từ nodejs.org.",
      en: "{seen} is here, {least} or later is needed; install the LTS release from nodejs.org.",
    },
    packageGood: {
      vi: "bản {version}, đủ {count} tệp, ở {root}",
      en: "version {version}, all {count} files, in {root}",
    },
    packageBroken: {
      vi: "{missing} tệp không có hoặc trống ({names}); cài lại gói, hoặc chạy `npm run build` trong mã nguồn.",
      en: "{missing} files are absent or empty ({names}); install the package anew, or run `npm run build` in its sources.",
    },
    librariesGood: { vi: "đủ {count}.", en: "all {count}." },
    librariesBroken: {
      vi: "thiếu {names}; cài lại gói, hoặc chạy `npm ci` trong mã nguồn.",
      en: "{names} cannot be found; install the package anew, or run `npm ci` in its sources.",
    },
    rulesGood: { vi: "đọc được {count} tệp.", en: "{count} files can be read." },
    rulesBroken: {
      vi: "{missing} tệp không đọc được ({names}); xin quyền đọc, hoặc cài lại gói.",
      en: "{missing} files cannot be read ({names}); ask for the right to read them, or install the package anew.",
    },
    nothingThere: { vi: "không có tệp nào; cài lại gói.", en: "there is no file at all; install the package anew." },
    unicodeGood: {
      vi: "ICU {version} biết tiếng Việt và Windows-1258.",
      en: "ICU {version} knows Vietnamese and Windows-1258.",
    },
    unicodePoor: {
      vi: "Node này thiếu tiếng Việt hoặc Windows-1258: có tệp .csv cũ sẽ không đọc được; cài Node từ nodejs.org.",
      en: "this Node lacks Vietnamese or Windows-1258: some old .csv cannot be read; install Node from nodejs.org.",
    },
    codePageGood: { vi: "UTF-8 ({page}).", en: "UTF-8 ({page})." },
    codePageOther: {
      vi: "cửa sổ lệnh dùng bảng mã {page}: chữ Việt chuyển qua | hoặc > có thể sai; gõ `chcp 65001` trước.",
      en: "the console has code page {page}: Vietnamese letters sent through | or > may be garbled; type `chcp 65001` first.",
    },
    localeGood: {
      vi: "{locale}. Các chữ này phải hiện đủ dấu: ữ ặ ễ ỗ đ; nếu không, hãy đổi phông chữ của cửa sổ lệnh.",
      en: "{locale}. These must show with their marks: ữ ặ ễ ỗ đ; if not, change the font of the terminal.",
    },
    localeNone: {
      vi: "không đặt LANG: chữ Việt có thể hiện sai; gõ `export LANG=C.UTF-8` trước.",
      en: "LANG is not set: Vietnamese letters may show garbled; type `export LANG=C.UTF-8` first.",
    },
    localeOther: {
      vi: "{locale} không phải UTF-8: chữ Việt có thể hiện sai; gõ `export LC_ALL=C.UTF-8` trước.",
      en: "{locale} is not UTF-8: Vietnamese letters may show garbled; type `export LC_ALL=C.UTF-8` first.",
    },
    screenGood: { vi: "rộng {columns} cột, có màu.", en: "{columns} columns, with colour." },
    screenPlain: {
      vi: "rộng {columns} cột, không màu vì NO_COLOR.",
      en: "{columns} columns, no colour because of NO_COLOR.",
    },
    screenNone: {
      vi: "kết quả đi vào tệp hoặc lệnh khác, không màu.",
      en: "the output goes to a file or another command, without colour.",
    },
    screenNarrow: {
      vi: "rộng {columns} cột, bảng cần từ {least}; mở rộng cửa sổ, hoặc dùng --format csv.",
      en: "{columns} columns, tables need {least}; widen the window, or use --format csv.",
    },
    screenDumb: {
      vi: "TERM=dumb không hiện được màu; đặt NO_COLOR=1.",
      en: "TERM=dumb cannot show colour; set NO_COLOR=1.",
    },
    workspaceGood: { vi: "{path} đọc được.", en: "{path} can be read." },
    workspaceNone: {
      vi: "{path} không phải đợt xét (thiếu thidua.yaml); ghi thư mục của đợt xét: `thidua doctor THƯ_MỤC`.",
      en: "{path} is no review round (it has no thidua.yaml); name the round's folder: `thidua doctor DIR`.",
    },
    workspaceAbsent: {
      vi: "không có thư mục {path}; xem lại tên.",
      en: "there is no folder {path}; look at its name.",
    },
    workspaceUnreadable: {
      vi: "không đọc được {names}; xin quyền đọc.",
      en: "{names} cannot be read; ask for the right to.",
    },
    writingGood: { vi: "được, vào {folders}", en: "works, into {folders}" },
    writingFails: { vi: "{folder}: {why}.", en: "{folder}: {why}." },
    openNone: { vi: "không có tệp nào đang mở trong Excel.", en: "no file is open in Excel." },
    openSome: {
      vi: "{names} đang mở trong Excel; lưu và đóng lại. Nếu không ai mở, xóa tệp ~$ cùng tên.",
      en: "{names}: open in Excel; save and close. If nobody has it open, delete the file ~$ of that name.",
    },
    gitGood: { vi: "{version}, kho {top}", en: "{version}, repository {top}" },
    gitNone: {
      vi: "{version}; thư mục chưa nằm trong kho git, nên `thidua diff` chỉ so được hai thư mục.",
      en: "{version}; the folder is in no repository, so that `thidua diff` can only compare two folders.",
    },
    gitAbsent: {
      vi: "không thấy git, nên `thidua diff` chỉ so được hai thư mục; cài từ git-scm.com nếu cần.",
      en: "there is no git, so that `thidua diff` can only compare two folders; install it from git-scm.com if needed.",
    },
    gitNotTrusted: {
      vi: 'kho {top} thuộc người dùng khác nên git không đọc; nếu tin kho này: `git config --global --add safe.directory "{top}"`.',
      en: 'repository {top} belongs to another user, so that git does not read it; if you trust it: `git config --global --add safe.directory "{top}"`.',
    },
    gitRefuses: { vi: "git không chạy được: {why}", en: "git does not work: {why}" },
    diskGood: { vi: "còn trống {free} MB.", en: "{free} MB are free." },
    diskTight: { vi: "chỉ còn trống {free} MB; nên dọn bớt.", en: "only {free} MB are free; better make room." },
    diskFull: {
      vi: "chỉ còn trống {free} MB, không đủ ghi kết quả; dọn chỗ.",
      en: "only {free} MB are free, too little for results; make room.",
    },
    diskUnknown: { vi: "hệ thống không cho biết chỗ trống.", en: "the system does not tell what is free." },
  },
  sum: { vi: "{broken} hỏng, {warning} cảnh báo.", en: "{broken} broken, {warning} warnings." },
});

export type DoctorSubject = keyof (typeof doctorWords)["vi"]["subjects"];
export type DoctorSentence = keyof (typeof doctorWords)["vi"]["sentences"];
