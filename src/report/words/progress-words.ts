import type { PaceState } from "../../status/pace.js";
import { inLanguages, type Word } from "./language.js";

/** The words of the report on progress (báo cáo tiến độ, đôn đốc). */
export const progressWords = inLanguages({
  title: {
    vi: "Tiến độ thực hiện chỉ tiêu thi đua {period} tính đến ngày {day}",
    en: "Progress on the emulation targets, {period}, as of {day}",
  },
  subtitle: {
    vi: "Thời gian đã qua: {days}/{of} ngày của kỳ ({from} – {to}), bằng {share} %.",
    en: "Time gone by: {days} of {of} days of the period ({from} – {to}), which is {share} %.",
  },
  pace: { vi: "Nhịp thực hiện các chỉ tiêu cộng dồn", en: "Pace of the cumulative targets" },
  paceSheet: { vi: "Nhịp thực hiện", en: "Pace" },
  reached: { vi: "Đã thực hiện", en: "Reached" },
  shareOfGoal: { vi: "So với mức (%)", en: "Of the goal (%)" },
  elapsed: { vi: "Thời gian đã qua (%)", en: "Time gone by (%)" },
  difference: { vi: "Nhanh, chậm (-) so nhịp đều (điểm %)", en: "Ahead, behind (-) of the even pace (points)" },
  lacking: { vi: "Còn thiếu so với mức", en: "Lacking to the goal" },
  state: { vi: "Tình trạng", en: "Standing" },
  reportOf: { vi: "Báo cáo ngày", en: "Report of" },
  states: {
    met: { vi: "đã đạt mức", en: "goal reached" },
    on_pace: { vi: "kịp nhịp đều", en: "on pace" },
    behind: { vi: "chậm hơn nhịp đều", en: "behind the pace" },
  } satisfies Record<PaceState, Word>,
  goalOnlyReported: { vi: "{state}; mức theo báo cáo", en: "{state}; goal as reported" },
  onlyAPace: {
    vi: "Nhịp đều chia mức cho số ngày của kỳ. Đó chỉ là nhịp, không phải dự báo: mùa vụ thu hoạch không trải đều và công việc làm theo mùa, theo đợt. Chậm hơn nhịp đều là câu hỏi đối với đơn vị, không phải kết luận.",
    en: "The even pace spreads a goal over the days of the period. It is only a pace and no forecast: a harvest is not linear and work comes in seasons. To be behind the even pace is a question to the unit, not a verdict.",
  },
  nothingGone: {
    vi: "Kỳ xét chưa bắt đầu vào ngày tính, nên chưa chỉ tiêu nào chậm.",
    en: "On this day the period has not begun, so nothing is behind.",
  },
  allGone: {
    vi: "Kỳ xét đã hết vào ngày tính: nhịp đều là trọn mức, và phần còn thiếu là thiếu so với mức của cả kỳ.",
    en: "On this day the period is over: the even pace is the whole goal, and what is lacking is lacking to the goal of the whole period.",
  },
  unclearTargets: {
    vi: "Chỉ tiêu mà kế hoạch nói chưa rõ (cao hơn có là tốt hơn không), không tự quyết định kết luận nào: {targets}.",
    en: "Targets that the plan leaves unclear (whether more is better), which decide nothing by themselves: {targets}.",
  },
  noPace: {
    vi: "Chưa có chỉ tiêu cộng dồn nào vừa có mức vừa có số liệu.",
    en: "No cumulative target has both a goal and a figure yet.",
  },
  goalLine: { vi: "Mức", en: "Goal" },
  reachedLine: { vi: "Đã thực hiện", en: "Reached" },
  timeLine: { vi: "Thời gian đã qua", en: "Time gone by" },
  daysOf: { vi: "{days}/{of} ngày, từ {from} đến {day}", en: "{days} of {of} days, from {from} to {day}" },
  formulaLine: { vi: "Cách tính", en: "Formula" },
  levels: {
    vi: "Các chỉ tiêu khác như đang có: mức, tỷ lệ, trạng thái",
    en: "Other targets as they stand: levels, rates, states",
  },
  levelsSheet: { vi: "Mức, tỷ lệ", en: "Levels and rates" },
  asked: { vi: "Yêu cầu", en: "Asked" },
  goalOrBase: { vi: "Mức, hoặc số cùng kỳ", en: "Goal, or the year before" },
  standing: { vi: "Kết luận lúc này", en: "Verdict as it stands" },
  levelsMayTurn: {
    vi: "Kết luận lúc này chưa phải kết luận cuối kỳ: tỷ lệ còn thay đổi, và chỉ tiêu “không quá”, “giảm so với cùng kỳ” đang đạt vẫn có thể vượt khi kỳ chưa hết.",
    en: "The verdict as it stands is not the one at the end: rates still move, and what must stay below a cap or fall below the year before may yet be exceeded.",
  },
  withoutPace: {
    vi: "Chỉ tiêu cộng dồn không có nhịp vì chưa giao mức, hoặc mức không lớn hơn 0, cũng ở bảng này.",
    en: "Cumulative targets without a goal above zero have no pace and stand here too.",
  },
  noFigures: { vi: "Chưa có số liệu dùng được", en: "No figure that can be used" },
  noFiguresSheet: { vi: "Chưa có số liệu", en: "No figures" },
  howMany: { vi: "Số chỉ tiêu", en: "Targets" },
  whichTargets: { vi: "Chỉ tiêu", en: "Which" },
  unknownIsNotZero: {
    vi: "Chưa có số liệu không phải là số 0: các chỉ tiêu này không được tính là chậm.",
    en: "No figure is not zero: these targets are not counted as behind.",
  },
  papers: { vi: "Văn bản, báo cáo: quá hạn, muộn, sắp đến hạn", en: "Papers: overdue, late, to come" },
  papersSheet: { vi: "Văn bản, báo cáo", en: "Papers" },
  paper: { vi: "Văn bản", en: "Paper" },
  due: { vi: "Hạn nộp", en: "Due" },
  receivedOn: { vi: "Ngày nhận", en: "Received" },
  overdueState: { vi: "chưa nộp, quá hạn", en: "not sent, overdue" },
  lateState: { vi: "đã nộp, muộn", en: "sent late" },
  toComeState: { vi: "chưa đến hạn", en: "to come" },
  noReports: { vi: "Đơn vị chưa có báo cáo dùng được: {units}.", en: "Units without a usable report: {units}." },
  allReported: { vi: "Mọi đơn vị đều đã có báo cáo dùng được.", en: "Every unit has a usable report." },
  risks: {
    vi: "Danh hiệu, hình thức lúc này chưa đạt hoặc chưa có chỗ",
    en: "Awards not met, or without a place, as it stands",
  },
  risksSheet: { vi: "Chưa đạt, chưa có chỗ", en: "Not met or no place" },
  howManyNeeds: { vi: "Số điều thiếu", en: "Needs" },
  least: { vi: "Ít nhất còn thiếu", en: "The least that is lacking" },
  held: { vi: "Danh hiệu, hình thức đang đủ điều kiện, đang có chỗ", en: "Awards met, or a place held, as it stands" },
  heldSheet: { vi: "Đang đạt, đang có chỗ", en: "Met or place held" },
  ahead: { vi: "Hơn đơn vị xếp sau (điểm)", en: "Ahead of the next (points)" },
  asIfTheEnd: {
    vi: "Kết luận lúc này xét như thể số liệu đang có là số cuối kỳ, với mọi sổ trong thư mục làm việc kể cả dòng ghi sau ngày tính; chưa đạt chỉ là chưa đạt lúc này.",
    en: "The verdict as it stands is as if the figures were those of the period's end, with every register of the workspace, lines after this day too; not met means not met yet.",
  },
  figuresFrom: {
    vi: "Số liệu là số trong {count} báo cáo của {period} đã nhận, ngày nhận (theo sổ văn bản đến) hoặc ngày ghi trong báo cáo từ {first} đến {last}; không phải số tại ngày {day}.",
    en: "The figures are those of the {count} reports received for {period}, received (by the register of papers) or dated from {first} to {last}; they are not figures of {day}.",
  },
  undated: {
    vi: "Không biết ngày báo cáo, số liệu theo báo cáo đã nhận: {units}.",
    en: "The day of the report is not known, the figures are those of the report received: {units}.",
  },
  noReportAtAll: {
    vi: "Chưa có báo cáo nào của kỳ dùng được, nên chưa có số liệu nào để so.",
    en: "No report of the period can be used yet, so there are no figures to compare.",
  },
  laterReports: {
    vi: "{count} báo cáo mang ngày sau {day}: số liệu mới hơn ngày tính nên so với nhịp đều là lợi cho đơn vị, chỉ để tham khảo (cột “Báo cáo ngày”).",
    en: "{count} reports are of a day after {day}: their figures are newer than the day, which favours the unit beside the even pace (column “Report of”).",
  },
  earlierReports: {
    vi: "{count} báo cáo mang ngày trước {day}: phần việc làm từ ngày báo cáo đến ngày ấy chưa có trong số liệu, nên đơn vị có thể không chậm như bảng ghi (cột “Báo cáo ngày”).",
    en: "{count} reports are of a day before {day}: what was done since is not in the figures, so the unit may not be as far behind as it seems (column “Report of”).",
  },
  otherPeriod: {
    vi: "Không dùng số liệu của biểu mẫu cấp cho kỳ khác, như biểu sáu tháng trong đợt xét cả năm: {files}. Muốn đôn đốc theo các biểu ấy, lập thư mục làm việc cho kỳ đó.",
    en: "Forms issued for another period, such as those of half a year in a round of the year, are not used: {files}. To follow them, make a workspace for that period.",
  },
  doubtfulColumns: {
    vi: "Cột được dùng làm số đã thực hiện, cần xem là của thời gian nào: {columns}.",
    en: "Columns used as what was reached; please check of which time they are: {columns}.",
  },
  ofHalfAYear: {
    vi: "Kỳ xét là sáu tháng: nhịp đều tính trên sáu tháng ấy. Nếu mức đã ghi là mức cả năm thì phải ghi mức của kỳ trước khi so.",
    en: "The period is half a year, and so is the even pace. Where the goals entered are those of the whole year, enter those of the period before comparing.",
  },
});
