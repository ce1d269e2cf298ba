/** The registers of the example: a late unit, one that sends nothing, a cluster without covenant, appraisals with reasons. */
import { registers } from "../../dist/domain/register.js";
import { membersOn } from "../../dist/domain/unit.js";
import { buildRegister } from "../../dist/report/xlsx/register-workbook.js";
import { rowHeight } from "../../dist/report/xlsx/row-height.js";
import { writeWorkbook } from "../../dist/report/xlsx/write-workbook.js";

/** Each register as the bytes of its workbook, by its name. */
export async function makeRegisters(plan, round, sent, missing) {
  const day = (text) => new Date(`${text}T00:00:00Z`);
  const items = [...plan.schemes.values()].flatMap((scheme) => scheme.groups.flatMap((group) => group.items));
  const itemName = (id) => items.find((item) => item.id === id).name;
  const lines = {
    received: [
      ...sent.map(({ unit, on, file }, at) => [
        unit.name,
        "Báo cáo năm",
        day("2017-12-20"),
        day(on),
        `${200 + at}/BC (minh họa)`,
        day(on),
        file,
      ]),
      ...missing.map((unit) => [unit.name, "Báo cáo năm", day("2017-12-20")]),
    ],
    covenants: plan.clusters.flatMap((cluster) => covenantOf(plan, round, cluster)),
    appraisals: [
      [
        plan.units.get("rach-gia").name,
        itemName("emulation-work"),
        "",
        92,
        "Ban Thi đua - Khen thưởng (minh họa)",
        "Kiểm tra hồ sơ: nộp kế hoạch phát động chậm (số liệu minh họa)",
        day("2018-01-15"),
      ],
      [
        plan.units.get("giong-rieng").name,
        itemName("new-rural"),
        "",
        20,
        "Ban Thi đua - Khen thưởng (minh họa)",
        "Một xã chưa có quyết định công nhận (số liệu minh họa)",
        day("2018-01-16"),
      ],
    ],
  };
  const files = new Map();
  for (const [name, rows] of Object.entries(lines)) {
    const workbook = buildRegister(plan, registers[name], round.period);
    const widths = registers[name].columns.map((_, at) => workbook.worksheets[0].getColumn(at + 1).width - 3);
    for (const [at, cells] of rows.entries()) {
      workbook.worksheets[0].getRow(5 + at).height = rowHeight(
        cells.map((cell) => (typeof cell === "string" ? cell : "")),
        widths,
      );
      for (const [column, value] of cells.entries())
        if (value !== "") workbook.worksheets[0].getCell(5 + at, column + 1).value = value;
    }
    files.set(name, await writeWorkbook(workbook, round.period.to));
  }
  return files;
}

/** The first member leads and the second is deputy; the last cluster has not signed and stands nowhere. */
function covenantOf(plan, round, cluster) {
  const members = membersOn(cluster, round.period.to).map((id) => plan.units.get(id).name);
  if (members.length === 0 || cluster.id === "cum-3") return [];
  return [
    [cluster.name, members[0], members[1] ?? "", new Date("2017-03-10T00:00:00Z"), "Theo bản giao ước (minh họa)"],
  ];
}
