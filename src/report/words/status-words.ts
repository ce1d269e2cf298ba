import type { ExemplaryStage } from "../../domain/registers/exemplary.js";
import type { Paper } from "../../domain/registers/received.js";
import type { AsOfSource, WaitKind } from "../../status/round-status.js";
import type { Lang } from "./words.js";

/** The words of the status of a round, in both languages. */
interface StatusWords {
  readonly title: string;
  readonly asOf: string;
  readonly asOfFrom: Readonly<Record<AsOfSource, string>>;
  readonly unit: string;
  readonly papers: Readonly<Record<Paper, string>>;
  readonly appraised: string;
  readonly vote: string;
  readonly exemplary: string;
  readonly nominee: string;
  readonly stage: string;
  readonly note: string;
  readonly stages: Readonly<Record<ExemplaryStage, string>>;
  readonly notInRegister: string;
  readonly inTime: string;
  readonly late: string;
  readonly received: string;
  readonly overdue: string;
  readonly toCome: string;
  readonly left: string;
  readonly leader: string;
  readonly deputy: string;
  readonly signed: string;
  readonly notSigned: string;
  readonly met: string;
  readonly dueNext: string;
  readonly units: string;
  readonly waiting: string;
  readonly outside: string;
  readonly on: string;
  readonly what: string;
  readonly about: string;
  readonly since: string;
  readonly days: string;
  readonly nothing: string;
  readonly secretariat: string;
  readonly council: string;
  readonly kinds: Readonly<Record<WaitKind, string>>;
}

export const statusWords: Readonly<Record<Lang, StatusWords>> = {
  vi: {
    title: "Tiến độ đợt xét",
    asOf: "Tính đến ngày",
    asOfFrom: {
      option: "",
      registers_and_reports: "ngày mới nhất thấy trong các sổ và báo cáo",
      period_end: "ngày cuối kỳ; các sổ và báo cáo chưa có ngày nào",
    },
    unit: "Đơn vị",
    papers: {
      launch_plan: "Kế hoạch phát động",
      covenant: "Giao ước",
      registration: "Đăng ký",
      half_year_report: "Báo cáo 6 tháng",
      year_report: "Báo cáo năm",
      dossier: "Hồ sơ",
    },
    appraised: "Thẩm định",
    vote: "Phiếu suy tôn",
    exemplary: "Điển hình tiên tiến",
    nominee: "Điển hình",
    stage: "Giai đoạn",
    note: "Nội dung",
    stages: { found: "phát hiện", fostered: "bồi dưỡng", reviewed: "tổng kết", spread: "nhân rộng" },
    notInRegister: "–",
    inTime: "đúng hạn",
    late: "muộn {days} ngày",
    received: "đã nhận",
    overdue: "chưa nộp, quá {days} ngày",
    toCome: "hạn",
    left: "còn {days} ngày",
    leader: "Trưởng",
    deputy: "Phó",
    signed: "ký giao ước ngày",
    notSigned: "chưa ký giao ước",
    met: "họp bình xét ngày",
    dueNext: "Sắp đến hạn",
    units: "đơn vị",
    waiting: "Đang chờ",
    outside: "Ngoài các cụm, khối: đang chờ",
    on: "Chờ ai",
    what: "Việc",
    about: "Về",
    since: "Từ ngày",
    days: "Số ngày",
    nothing: "Không còn việc nào chờ.",
    secretariat: "Thường trực Hội đồng",
    council: "Hội đồng",
    kinds: {
      paper: "nộp {what}",
      covenant: "ký giao ước",
      scores: "gửi bảng chấm điểm của cụm, khối",
      appraisal: "thẩm định điểm",
      dossier: "bổ sung hồ sơ: {what}",
      consultation: "trả lời hiệp y",
      vote: "bỏ phiếu",
      hold: "kết luận: {what}",
    },
  },
  en: {
    title: "Where the round stands",
    asOf: "As of",
    asOfFrom: {
      option: "",
      registers_and_reports: "the latest day found in registers and reports",
      period_end: "the period's last day; registers and reports name none",
    },
    unit: "Unit",
    papers: {
      launch_plan: "Launch plan",
      covenant: "Covenant",
      registration: "Registration",
      half_year_report: "Half-year report",
      year_report: "Year report",
      dossier: "Dossier",
    },
    appraised: "Appraised",
    vote: "Cluster's vote",
    exemplary: "Exemplary cases",
    nominee: "Case",
    stage: "Stage",
    note: "What",
    stages: { found: "found", fostered: "fostered", reviewed: "reviewed", spread: "spread" },
    notInRegister: "–",
    inTime: "in time",
    late: "{days} days late",
    received: "received",
    overdue: "not sent, {days} days over",
    toCome: "due",
    left: "{days} days left",
    leader: "Leader",
    deputy: "Deputy",
    signed: "covenant signed on",
    notSigned: "covenant not signed",
    met: "met on",
    dueNext: "Due next",
    units: "units",
    waiting: "Waiting",
    outside: "Outside the clusters: waiting",
    on: "For whom",
    what: "What",
    about: "About",
    since: "Since",
    days: "Days",
    nothing: "Nothing waits.",
    secretariat: "The secretariat",
    council: "The council",
    kinds: {
      paper: "send {what}",
      covenant: "sign the covenant",
      scores: "send the cluster's scores",
      appraisal: "appraise the points",
      dossier: "complete the dossier: {what}",
      consultation: "answer what was asked",
      vote: "vote",
      hold: "come to a conclusion: {what}",
    },
  },
};
