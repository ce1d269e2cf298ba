/** The registers of the example. All persons, numbers and decisions in them are made up. */
import exceljs from "exceljs";
import { scoreMatrix } from "../../build/domain/registers/scores.js";
import { registers } from "../../build/domain/registers.js";
import { membersOn } from "../../build/domain/unit.js";
import { buildRegister, HEADING } from "../../build/report/xlsx/register-workbook.js";
import { rowHeight } from "../../build/report/xlsx/row-height.js";
import { buildScores } from "../../build/report/xlsx/scores-workbook.js";
import { writeWorkbook } from "../../build/report/xlsx/write-workbook.js";
import { chance } from "./figures.mjs";
import { awardLines, candidateLines, nomineeLines, oldList } from "./people.mjs";

const SECRETARIAT = "Ban Thi đua - Khen thưởng (minh họa)";

/** Each register as the bytes of its workbook, by the name of its file. */
export async function makeRegisters({ plan, round, sent, missing, given, verified }) {
  const itemName = (id) =>
    [...plan.schemes.values()]
      .flatMap((scheme) => scheme.groups.flatMap((group) => group.items))
      .find((item) => item.id === id).name;
  const clustered = plan.clusters.filter((cluster) => membersOn(cluster, round.period.to).length > 0);
  const units = clustered.flatMap((cluster) => membersOn(cluster, round.period.to));
  const name = (id) => plan.units.get(id).name;
  const lines = {
    received: [
      ...yearlyPapers(units.map(name)),
      ...sent.map(({ unit, on, file }, at) => ({
        unit: unit.name,
        paper: "Báo cáo năm",
        due: "2017-12-20",
        received: on,
        letter: `${200 + at}/BC (minh họa)`,
        letter_date: on,
        file,
      })),
      ...missing.map((unit) => ({ unit: unit.name, paper: "Báo cáo năm", due: "2017-12-20" })),
    ],
    covenants: clustered.flatMap((cluster) => covenantOf(plan, round, cluster)),
    appraisals: [
      ...given
        .filter((one) => one.column === "appraised")
        .map((one) => ({
          unit: name(one.unit),
          item: itemName(one.item),
          after: one.points,
          by: SECRETARIAT,
          reason: "Thẩm định hồ sơ (số liệu minh họa)",
          on: "2018-01-12",
        })),
      {
        unit: name("rach-gia"),
        item: itemName("emulation-work"),
        before: 97,
        after: 90,
        by: SECRETARIAT,
        reason: "Biên bản kiểm tra số 03/BB (minh họa): nộp kế hoạch phát động chậm",
        on: "2018-01-15",
      },
      {
        unit: name("rach-gia"),
        item: itemName("emulation-work"),
        before: 90,
        after: 92,
        by: SECRETARIAT,
        reason: "Khiếu nại của đơn vị được chấp nhận một phần (minh họa)",
        on: "2018-01-25",
      },
      // Level with the next unit at the last place: the council decides.
      {
        unit: name("kien-luong"),
        item: itemName("emulation-work"),
        before: 92,
        after: 85.45,
        by: SECRETARIAT,
        reason: "Hai báo cáo chuyên đề nộp chậm (minh họa)",
        on: "2018-01-18",
      },
      {
        unit: name("giong-rieng"),
        item: itemName("new-rural"),
        after: 20,
        by: SECRETARIAT,
        reason: "Một xã chưa có quyết định công nhận (số liệu minh họa)",
        on: "2018-01-16",
      },
    ],
    facts: verified.map(({ nominee, fact, value, evidence }) => ({
      nominee: plan.units.get(nominee)?.name ?? nominee,
      fact: plan.facts.get(fact).name,
      value: valueWords(plan.facts.get(fact), value),
      evidence,
    })),
    nominees: nomineeLines(name),
    ...candidateLines(plan, units),
    decisions: awardLines(plan),
  };
  const files = new Map();
  for (const [register, rows] of Object.entries(lines)) {
    const workbook = buildRegister(plan, registers[register], round.period);
    fill(workbook.worksheets[0], registers[register], rows);
    files.set(`${register}.xlsx`, await writeWorkbook(workbook, round.period.to));
  }
  files.set("decisions-2015.xlsx", await writeWorkbook(drawOldList(), round.period.to));
  for (const cluster of clustered.filter((one) => one.id !== "cum-3"))
    files.set(`scores-${cluster.id}.xlsx`, await clusterScores(plan, round, cluster, given, itemName));
  return files;
}

/** Lines into the form of their register, by the column's id. */
function fill(sheet, register, rows) {
  const widths = register.columns.map((_, at) => sheet.getColumn(at + 1).width - 3);
  for (const [at, row] of rows.entries()) {
    const cells = register.columns.map((column) => row[column.id]);
    const line = sheet.getRow(HEADING + 1 + at);
    line.height = rowHeight(
      cells.map((cell) => (typeof cell === "string" ? cell : "")),
      widths,
    );
    for (const [column, value] of cells.entries())
      if (value !== undefined && value !== "")
        line.getCell(column + 1).value =
          register.columns[column].type === "date" ? new Date(`${value}T00:00:00Z`) : value;
  }
}

function valueWords(fact, value) {
  if (typeof value === "boolean") return value ? "Có" : "Không";
  return fact.choices.find((choice) => choice.id === value)?.name ?? value;
}

/** The papers of the first half of the year; one unit was late, one sent no registration. */
function yearlyPapers(names) {
  const papers = [
    ["Kế hoạch phát động", "2017-03-15", "2017-03-10"],
    ["Đăng ký thi đua", "2017-03-31", "2017-03-28"],
    ["Báo cáo 6 tháng", "2017-06-20", "2017-06-16"],
  ];
  return papers.flatMap(([paper, due, on]) =>
    names.map((unit) => {
      const isLate = unit === "Thành phố Rạch Giá" && paper === "Kế hoạch phát động";
      const isMissing = unit === "Huyện U Minh Thượng" && paper === "Đăng ký thi đua";
      return { unit, paper, due, received: isMissing ? undefined : isLate ? "2017-03-29" : on };
    }),
  );
}

/** The first member leads and the second is deputy; the last cluster has not signed and stands nowhere. */
function covenantOf(plan, round, cluster) {
  const members = membersOn(cluster, round.period.to).map((id) => plan.units.get(id).name);
  if (cluster.id === "cum-3") return [];
  const leader = cluster.id === "khoi-7" ? "Tỉnh đoàn" : members[0];
  return [
    {
      cluster: cluster.name,
      leader,
      deputy: members.find((one) => one !== leader),
      signed: "2017-03-10",
      targets: "Theo bản giao ước (minh họa)",
    },
  ];
}

/** What a cluster's leader sends; one unit claims a bonus, another loses points, and the cluster votes. */
async function clusterScores(plan, round, cluster, given, itemName) {
  const scheme = plan.schemes.get(cluster.schemes[0].scheme);
  const workbook = buildScores(plan, cluster, scheme, round.period);
  const matrix = workbook.getWorksheet(scoreMatrix.sheet);
  const units = membersOn(cluster, round.period.to);
  matrix.eachRow((row, number) => {
    const item = row.getCell(1).value;
    if (number <= 5) return;
    for (const [at, unit] of units.entries()) {
      const score = given.find((one) => one.unit === unit && one.item === item);
      if (!score) continue;
      // Units that sent our form have claimed their points there.
      if (score.column === "appraised")
        row.getCell(4 + 2 * at).value = Math.min(100, score.points + (chance("claim", unit, item) > 0.7 ? 2 : 0));
      if (score.column === "cluster") row.getCell(5 + 2 * at).value = score.points;
    }
  });
  const [first, second] = units;
  const name = (id) => plan.units.get(id).name;
  const sheets = { adjustments: "Thưởng, trừ", meetings: "Cuộc họp", clusterVotes: "Bỏ phiếu" };
  const { scoreTables } = await import("../../build/domain/registers/scores.js");
  if (cluster.id === "cum-1")
    fill(workbook.getWorksheet(sheets.adjustments), scoreTables.adjustments, [
      {
        unit: name(second),
        item: itemName("political-system"),
        kind: "Điểm trừ",
        points: 1,
        reason: "Một báo cáo chuyên đề nộp chậm (minh họa)",
      },
      {
        unit: name(first),
        item: itemName("retail"),
        kind: "Điểm thưởng",
        points: 2,
        reason: "Mô hình chợ văn minh (minh họa)",
      },
    ]);
  fill(workbook.getWorksheet(sheets.meetings), scoreTables.meetings, [
    {
      cluster: cluster.name,
      on: "2018-01-08",
      minutes: "01/BB (minh họa)",
      members: units.length,
      present: units.length,
    },
  ]);
  fill(
    workbook.getWorksheet(sheets.clusterVotes),
    scoreTables.clusterVotes,
    units.map((unit) => {
      const yes = Math.max(1, units.length - Math.floor(3 * chance("vote", unit)));
      return { unit: name(unit), yes, no: units.length - yes };
    }),
  );
  return writeWorkbook(workbook, round.period.to);
}

/** An award list of an earlier year as it was published: what every line shares stands in its title. */
function drawOldList() {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("Danh sách");
  const { title, heading, rows, closing } = oldList;
  for (const text of title) sheet.addRow([text]);
  sheet.addRow([]);
  sheet.addRow(heading);
  for (const row of rows) sheet.addRow(row);
  sheet.addRow([]);
  for (const text of closing) sheet.addRow([text]);
  for (const [at, width] of [6, 26, 44, 16].entries()) sheet.getColumn(at + 1).width = width;
  return workbook;
}
