import type { CatalogueEntry } from "./catalogue-entry.js";

/** TD4xx: what is found in awards (danh hiệu, hình thức khen thưởng). */
export const awardsFindings = {
  TD401: {
    severity: "note",
    vi: "Chưa có ngày quyết định; xét theo pháp luật ngày cuối kỳ, {day:date}.",
    en: "The day of decision is open; awards are judged under the law of the period's last day, {day:date}.",
  },
  TD402: {
    severity: "warning",
    vi: "Ngày quyết định {day:date} đứng trước ngày cuối kỳ {end:date}.",
    en: "The day of decision {day:date} is before the period's end, {end:date}.",
  },
  TD403: {
    severity: "warning",
    vi: "{document} đã được {amendment} sửa đổi từ {day:date}; nội dung sửa đổi chưa biết nên chưa áp dụng.",
    en: "{document} was amended by {amendment} from {day:date}; what it changed is not known and is not applied.",
  },
  TD404: {
    severity: "warning",
    vi: "{cluster}: {units} bằng điểm ở hạng {rank}; Hội đồng xét chọn.",
    en: "{cluster}: {units} are level at rank {rank}; the council decides.",
  },
  TD405: {
    severity: "note",
    vi: "{document} không còn hiệu lực vào ngày {day:date}.",
    en: "{document} is not in force on {day:date}.",
  },
  TD406: {
    severity: "error",
    vi: "{unit}: “{part}” là {count:number}, nhiều hơn “{whole}” là {total:number}. Chưa dùng tỷ lệ này; sửa một trong hai số.",
    en: "{unit}: “{part}” is {count:number}, more than “{whole}”, {total:number}. The share is not used; correct one of the two.",
  },
  TD407: {
    severity: "warning",
    vi: "{nominee}: báo cáo ghi “{fact}” là {said:number}, trong khi sổ quyết định cho thấy {shown:number}. Dùng theo sổ; kiểm tra lại.",
    en: "{nominee}: the report gives “{fact}” as {said:number}, but the register of decisions shows {shown:number}. The register is used; please check.",
  },
  TD408: {
    severity: "warning",
    vi: "{nominee} đang tạm dừng xét từ {since:date} ({reason:word}, {paper}): mọi kết luận đạt đều để mở là chưa đủ căn cứ.",
    en: "{nominee} is on hold since {since:date} ({reason:word}, {paper}): every award that would be met stays unknown.",
  },
  TD409: {
    severity: "note",
    vi: "{nominee}: {award} được {yes:number} phiếu trên {members:number} thành viên Hội đồng, chưa đủ tỷ lệ.",
    en: "{nominee}: {award} got {yes:number} votes of {members:number} members of the council, which is not enough.",
  },
  TD410: {
    severity: "error",
    vi: "{award} không dành cho {kind:word}; không xét cho {nominee}. Sửa danh hiệu, hoặc loại đối tượng trong sổ nominees.",
    en: "{award} is not for a {kind:word}; {nominee} is not judged for it. Correct the award, or the kind in the register nominees.",
  },
  TD411: {
    severity: "warning",
    vi: "{unit:of}{qualified:number} đối tượng đủ tiêu chuẩn {award}, nhiều hơn số được xét là {limit:number} (tính trên {base:number}); người có thẩm quyền chọn.",
    en: "{unit:of}more qualify for {award} than the {limit:number} allowed (of {base:number}): {qualified:number}; the choice is left to people.",
  },
  TD412: {
    severity: "warning",
    vi: "{nominee} đủ điều kiện nhiều hình thức khen thưởng cho cùng một thành tích: {awards}. Chỉ tặng một; người có thẩm quyền chọn.",
    en: "{nominee} qualifies for several commendations for one achievement: {awards}. One may be given; the choice is left to people.",
  },
  TD413: {
    severity: "warning",
    vi: "Hội đồng đã thông qua {award} cho {nominee}, trong khi xét theo tiêu chuẩn là {verdict:word}: {why}. Xem lại và ghi rõ lý do.",
    en: "The council passed {award} for {nominee}, but by its standards it is {verdict:word}: {why}. Look again, and record the reason.",
  },
  TD414: {
    severity: "note",
    vi: "{cluster}: phiếu suy tôn cao nhất ({yes}) là của {favourites}, trong khi đứng đầu theo điểm là {leader}.",
    en: "{cluster}: the most votes ({yes}) went to {favourites}, but {leader} leads by points.",
  },
  TD415: {
    severity: "warning",
    vi: "Tiền thưởng {award}: hệ số {coefficient:number} chỉ theo trí nhớ nên chưa tính; xác nhận trong dữ liệu rồi chạy lại.",
    en: "Prize money of {award}: the coefficient {coefficient:number} is known from memory only and nothing is computed; confirm it in the data and run again.",
  },
  TD416: {
    severity: "warning",
    vi: "{award}: có hơn một quy định có thể áp dụng vào ngày {day:date} ({documents}); chỉ kết luận khi các quy định cho cùng kết quả.",
    en: "{award}: more than one provision could apply on {day:date} ({documents}); it is only decided where they agree.",
  },
  TD417: {
    severity: "warning",
    vi: "Tiêu chuẩn theo {document} có thể đã bị {by} thay từ {from:date}; kết luận dựa vào đó cần xem lại.",
    en: "Standards of {document} may have been overtaken by {by} from {from:date}; look again at what rests on them.",
  },
  TD418: {
    severity: "note",
    vi: "{award}: có tiêu chuẩn chỉ biết theo trí nhớ ({provision}); kết luận dựa vào đó cần được xác nhận.",
    en: "{award}: a standard is known from memory only ({provision}); verdicts that rest on it need confirming.",
  },
  TD419: {
    severity: "warning",
    vi: "{body} không đồng ý khi được hỏi ý kiến về {award} của {nominee}; hồ sơ chưa coi là đủ, trình Hội đồng xem xét.",
    en: "{body} was asked about {award} for {nominee} and does not agree; the dossier is not taken as complete, the council has to decide.",
  },
  TD420: {
    severity: "error",
    vi: "Dòng tạm dừng xét này không rõ của ai, nên có thể là của bất kỳ ai: mọi kết luận đạt đều để mở cho đến khi sửa.",
    en: "Whose this hold is cannot be told, so it may be anybody's: every award that would be met stays unknown until it is corrected.",
  },
  TD421: {
    severity: "warning",
    vi: "Quyết định {number} của {nominee} ghi ngày {on:date}, sau ngày xét {day:date}; chưa tính, và không coi là chưa có. Xem lại ngày.",
    en: "The decision {number} of {nominee} is dated {on:date}, after the day of judgement {day:date}; it does not count yet, nor as missing. Please check the day.",
  },
  TD422: {
    severity: "warning",
    vi: "{number} đã trao {award} cho {nominee}, trong khi xét theo tiêu chuẩn là không đạt: {why}. Xem lại và ghi rõ lý do.",
    en: "{number} gave {award} to {nominee}, but by its standards it is not met: {why}. Look again, and record the reason.",
  },
  TD423: {
    severity: "note",
    vi: "{nominee}: {award} được {yes:number} phiếu trên {members:number} thành viên; chưa biết tỷ lệ hoặc cách bỏ phiếu phải theo, nên phiếu chưa quyết định việc đề nghị.",
    en: "{nominee}: {award} got {yes:number} votes of {members:number} members; the share or the kind of ballot needed is not known, so the votes do not settle the proposal yet.",
  },
} as const satisfies Record<string, CatalogueEntry>;
