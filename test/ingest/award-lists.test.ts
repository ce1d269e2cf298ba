import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const NOMINEES = `Mã\tLoại đối tượng\tHọ và tên, tên gọi\tNăm sinh\tĐơn vị
cn-1\tCá nhân\tNguyễn Văn An\t1970\tHuyện A
cn-2\tCá nhân\tNguyễn Văn An\t1985\tHuyện B
tt-1\tTập thể\tPhòng Nội vụ huyện A\t\tHuyện A
`;

/** The lines of a list as "nominee award year number on", then the codes of its findings. */
async function readList(list: string, mapping = "registers: []\n"): Promise<string> {
  const workspace = workspaceWith({
    "registers/nominees.xlsx": NOMINEES,
    "danh-sach.xlsx": list,
    "mapping.yaml": mapping,
  });
  const argv = ["ingest", workspace, "--register", "decisions", "--reports", "danh-sach.xlsx", "--format", "json"];
  const { out } = await run(argv, workspace);
  const { lines, findings } = JSON.parse(out) as {
    lines: { values: Record<string, string> }[];
    findings: { code: string }[];
  };
  const told = lines.map(({ values: v }) => `${v["nominee"]} ${v["award"]} ${v["year"]} ${v["number"]} ${v["on"]}`);
  return [...told, ...new Set(findings.map((one) => one.code))].join("; ");
}

const CHAMPION = "base-champion 2015 45/QĐ-UBND 2016-01-20";
const TITLE = `DANH SÁCH CÁ NHÂN ĐẠT CHIẾN SỸ THI ĐUA CƠ SỞ NĂM 2015
(Kèm theo Quyết định số 45/QĐ-UBND ngày 20 tháng 01 năm 2016 của UBND tỉnh)

`;

describe("last years' award lists come in as they are", () => {
  test.each([
    [
      "number, day, award and year stand once, in the title; a unit is known by its name",
      `DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN CỦA UBND TỈNH NĂM 2015\n(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/01/2016)\n\nSTT\tTên đơn vị\tGhi chú\nn:1\tUBND huyện A\n`,
      "huyen-a provincial-commendation 2015 45/QĐ-UBND 2016-01-20; TD272",
    ],
    [
      "the award stands in rows of its own, and whoever signs ends the list",
      `DANH SÁCH KHEN THƯỞNG NĂM 2015\nQuyết định số 45/QĐ-UBND ngày 20/01/2016\n\nSTT\tTên tập thể\nI\tTập thể lao động xuất sắc\n1\tHuyện A\nII\tTập thể lao động tiên tiến\n1\tHuyện B\nTổng số: 02 tập thể\nTM. ỦY BAN NHÂN DÂN\nHuyện A\n`,
      "huyen-a excellent-labour-collective 2015 45/QĐ-UBND 2016-01-20; huyen-b advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20; TD272",
    ],
    [
      "where no line bears a number, a name that stands alone is a line, and a company's is no sum",
      `DANH SÁCH TẶNG CỜ THI ĐUA CỦA UBND TỈNH NĂM 2015\nQuyết định số 45/QĐ-UBND ngày 20/01/2016\n\nTên đơn vị\tGhi chú\nI. Tập thể\nHuyện A\nCông ty Một\nTổng công ty Hai\nTổng cộng: 03\n`,
      "huyen-a provincial-flag 2015 45/QĐ-UBND 2016-01-20; TD272; TD271",
    ],
    [
      "a sum of a page in the middle ends nothing",
      `${TITLE.replace("CHIẾN SỸ THI ĐUA CƠ SỞ", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN")}TT\tTên tập thể\nn:1\tHuyện A\n\tCộng trang 1: 01 tập thể\nn:2\tHuyện B\n`,
      "huyen-a advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20; huyen-b advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20; TD272",
    ],
    [
      "what stands below the signature is not lost without a word",
      `${TITLE.replace("CHIẾN SỸ THI ĐUA CƠ SỞ", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN")}TT\tTên tập thể\nn:1\tHuyện A\nTM. ỦY BAN NHÂN DÂN\nDanh sách bổ sung\nn:2\tHuyện B\n`,
      "huyen-a advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20; TD272; TD285",
    ],
    [
      "every line says its own, under a heading of two rows",
      `STT\tTập thể, cá nhân\tHình thức khen thưởng\tQuyết định\t\tNăm\n\t\t\tSố\tNgày\t\nn:1\tHuyện A\tTTLĐTT\t45/QĐ-UBND\t20/01/2016\tn:2015\n(merge D1:E1)\n`,
      "huyen-a advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20",
    ],
    [
      "a collective whose name only one has is known",
      `${TITLE.replace("CHIẾN SỸ THI ĐUA CƠ SỞ", "TẬP THỂ LAO ĐỘNG TIÊN TIẾN")}TT\tTên tập thể\nn:1\tPhòng Nội vụ Huyện A\n`,
      "tt-1 advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20; TD272",
    ],
    [
      "a person's name is asked about, even where only one bears it",
      `${TITLE}TT\tHọ và tên\nn:1\tNguyễn Văn An\n`,
      "TD272; TD271",
    ],
    ["a person's id is enough", `${TITLE}TT\tHọ và tên\nn:1\tCN-1\n`, `cn-1 ${CHAMPION}; TD272`],
    [
      "a list that says no year is not used",
      `Quyết định số 45/QĐ-UBND ngày 20/01/2016\nTT\tTên đơn vị\tDanh hiệu\nn:1\tHuyện A\tTTLĐTT\n`,
      "TD224",
    ],
  ])("%s", async (_why, list, expected) => expect(await readList(list)).toBe(expected));

  test("a reviewed mapping says who each name is, and what the list does not say", async () => {
    const mapping = `registers:
  - register: decisions
    file: danh-sach.xlsx
    values: { year: "2015" }
    nominees:
      Nguyễn Văn An | UBND huyện A: cn-1
      Nguyễn Văn An | UBND huyện B: cn-2
      Lê Thị Bình: skip
`;
    const list = `CHIẾN SĨ THI ĐUA CƠ SỞ\nQuyết định số 45/QĐ-UBND ngày 20/01/2016\nTT\tHọ và tên\tĐơn vị\nn:1\tNguyễn Văn An\tUBND huyện A\nn:2\tNguyễn Văn An\tUBND huyện B\nn:3\tLê Thị Bình\tSở X\n`;
    expect(await readList(list, mapping)).toBe(`cn-1 ${CHAMPION}; cn-2 ${CHAMPION}; TD272`);
  });

  test("a mapping names the columns where the headings do not", async () => {
    const mapping = `registers:\n  - register: decisions\n    heading_row: 3\n    columns: { nominee: B, award: C, year: D }\n`;
    const list = `KẾT QUẢ\nQuyết định số 45/QĐ-UBND ngày 20/01/2016\nA\tB\tC\tD\nn:1\tHuyện A\tTTLĐTT\tn:2015\n`;
    expect(await readList(list, mapping)).toContain("huyen-a advanced-labour-collective 2015 45/QĐ-UBND 2016-01-20");
  });

  test("the draft lists those who bear each name, and settles nothing by itself", async () => {
    const list = `${TITLE}TT\tHọ và tên\tĐơn vị\nn:1\tNguyễn Văn An\tHuyện B\nn:2\tTrần Văn Lạ\tHuyện B\nn:3\tÔng Nguyễn Văn An, Trưởng phòng\tHuyện A\n`;
    const workspace = workspaceWith({ "registers/nominees.xlsx": NOMINEES, "danh-sach.xlsx": list });
    const argv = ["ingest", workspace, "--register", "decisions", "--reports", "danh-sach.xlsx", "--suggest-mapping"];
    const { out } = await run([...argv, "--lang", "en"], workspace);
    expect(out.split("\n").slice(2)).toEqual([
      "registers:",
      "  - register: decisions",
      '    file: "danh-sach.xlsx"',
      "    #nominees:",
      '    #  "Nguyễn Văn An": cn-2   # Bieu 01 B5: Nguyễn Văn An, 1985, Huyện B',
      '    #  "Nguyễn Văn An": cn-1   # Bieu 01 B5: Nguyễn Văn An, 1970, Huyện A',
      '    #  "Trần Văn Lạ": skip   # Bieu 01 B6: the register nominees has nobody of this name',
      '    #  "Ông Nguyễn Văn An, Trưởng phòng": cn-1   # Bieu 01 B7: Nguyễn Văn An, 1970, Huyện A',
      '    #  "Ông Nguyễn Văn An, Trưởng phòng": cn-2   # Bieu 01 B7: Nguyễn Văn An, 1985, Huyện B',
      "",
    ]);
    expect(await readList(list, out)).toBe("TD272; TD271");
    expect(await readList(list, "")).toBe("TD272; TD271");
    const chosen = out
      .split("\n")
      .map((line) => (/^ +#(nominees:| .*(cn-2.*B5|cn-1.*B7))/.test(line) ? line.replace("#", "") : line))
      .join("\n");
    expect(await readList(list, chosen)).toMatch(/^cn-2 .*cn-1/);
  });

  test("who a name is was settled for one list, never for all", async () => {
    const list = `${TITLE}TT\tHọ và tên\nn:1\tNguyễn Văn An\n`;
    const settled = (more: string) =>
      `registers:\n  - register: decisions${more}\n    nominees: { Nguyễn Văn An: cn-1 }\n`;
    expect(await readList(list, settled("\n    file: danh-sach.xlsx"))).toBe(`cn-1 ${CHAMPION}; TD272`);
    const workspace = workspaceWith({ "mapping.yaml": settled("") });
    expect((await run(["check", workspace, "--lang", "en"], workspace)).out).toContain("The key “file” is missing");
  });
});
