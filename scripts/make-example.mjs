/**
 * Makes examples/kien-giang-2017: goals, registers and 22 filled workbooks. All figures are made up. Made again, the
 * files are the same bytes.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkspace } from "../build/cli/workspace.js";
import { form } from "../build/domain/form.js";
import { clusterOf } from "../build/domain/plan.js";
import { formContent } from "../build/report/form-content.js";
import { buildForm } from "../build/report/xlsx/form-workbook.js";
import { writeWorkbook } from "../build/report/xlsx/write-workbook.js";
import {
  chance,
  collectiveFacts,
  districtGoal,
  districts,
  organisations,
  partGoal,
  reached,
} from "./example/figures.mjs";
import { drawFree } from "./example/free-layouts.mjs";
import { otherFacts, personFacts } from "./example/people.mjs";
import { makeRegisters } from "./example/registers.mjs";

const root = process.argv[2] ?? fileURLToPath(new URL("../examples/kien-giang-2017", import.meta.url));
const DAY = "2017-12-31";

const forms = new Set([
  "kien-giang",
  "rach-gia",
  "ha-tien",
  "kien-luong",
  "hon-dat",
  "tan-hiep",
  "chau-thanh",
  "giong-rieng",
  "mttq-tinh",
  "hoi-phu-nu",
  "tinh-doan",
]);
const layoutOf = {
  "go-quao": "plain",
  "an-bien": "text",
  "an-minh": "plain",
  "vinh-thuan": "wide",
  "phu-quoc": "plain",
  "kien-hai": "text",
  "u-minh-thuong": "wide",
  "giang-thanh": "plain",
  "hoi-nong-dan": "plain",
  "ldld-tinh": "text",
  "hoi-cuu-chien-binh": "plain",
};
const late = {
  "vinh-thuan": { day: "05", month: "01", year: 2018 },
  "hoi-cuu-chien-binh": { day: "28", month: "12", year: 2017 },
};
/** What goes wrong in real reports: open figures, an estimate, a formula error, other measures, a wrong goal. */
const blemishes = {
  "kien-hai": { "jobs-created": { actual: "Chưa có số liệu" }, "hygienic-water": { actual: "-" } },
  "an-minh": {
    "trained-labour-share": { actual: "khoảng 57,5%" },
    "certified-labour-share": { actual: { formula: "E90/E91", result: { error: "#REF!" } } },
    "rice-output": { measure: "tấn", actual: 311000, goal: undefined },
  },
  "an-bien": { "budget-revenue": { goal: 600 } },
};

writeGoals();
const { plan, round, findings } = openWorkspace(process.cwd(), root);
if (!plan) throw new Error(JSON.stringify(findings, null, 1));
rmSync(join(root, "reports"), { recursive: true, force: true });
mkdirSync(join(root, "reports"), { recursive: true });
rmSync(join(root, "registers"), { recursive: true, force: true });
mkdirSync(join(root, "registers"), { recursive: true });
const given = [];
const verified = [];
// One member of block 7, Liên hiệp các tổ chức hữu nghị, sends nothing.
for (const unit of plan.units.values()) if (forms.has(unit.id) || unit.id in layoutOf) await makeReport(unit);
const sent = [...plan.units.values()].filter((unit) => forms.has(unit.id) || unit.id in layoutOf);
const missing = [...plan.units.values()].filter(
  (unit) => !sent.includes(unit) && clusterOf(plan, unit.id, round.period.to) !== undefined,
);
const received = sent.map((unit) => ({ unit, on: dayReceived(unit.id), file: `${unit.id}.xlsx` }));
const files = await makeRegisters({
  plan,
  round,
  sent: received,
  missing,
  given,
  verified: [...verified, ...personFacts, ...otherFacts],
});
for (const [name, bytes] of files) writeFileSync(join(root, "registers", name), bytes);

/** The day after the one written in the report; late ones on the day itself. */
function dayReceived(id) {
  const { day, month, year } = late[id] ?? { day: "16", month: "12", year: 2017 };
  return `${year}-${month}-${day}`;
}

/** The annex of goals: every target down, every unit across; an x where the target does not concern the unit. */
function writeGoals() {
  const goalFile = join(root, "plan/goals.csv");
  writeFileSync(goalFile, "target\n");
  const opened = openWorkspace(process.cwd(), root);
  if (!opened.plan) throw new Error(JSON.stringify(opened.findings, null, 1));
  const units = [...districts, ...organisations];
  const rows = [...opened.plan.targets.values()].map((target) => {
    const cells = units.map((unit) => goalCell(target, unit, opened.plan.targets));
    return cells.some((cell) => cell !== "") ? [target.id, ...cells].join(",") : undefined;
  });
  writeFileSync(
    goalFile,
    `${[["target", ...units.map((unit) => unit.id)].join(","), ...rows.filter(Boolean)].join("\n")}\n`,
  );
}

function goalCell(target, unit, targets) {
  const isDistrict = districts.includes(unit);
  if (target.origin === "plan")
    return isDistrict && target.levels.includes("district") ? (planGoal(target, unit, targets) ?? "") : "";
  if (isDistrict || (target.origin === "own" && target.owner !== unit.id)) return "";
  const typical = {
    "covenant-new-members": 900,
    "covenant-houses": 12,
    "covenant-models": 6,
    "covenant-law-classes": 20,
    "own-youth-projects": 40,
  };
  return Math.max(1, Math.round(typical[target.id] * unit.size));
}

function planGoal(target, unit, targets) {
  const whole = targets.get(target.partOf);
  if (!whole || districtGoal(target, unit) === "x") return districtGoal(target, unit);
  return partGoal(target, whole, districtGoal(whole, unit));
}

async function makeReport(unit) {
  const own = [...districts, ...organisations].find((one) => one.id === unit.id) ?? { id: unit.id, strength: 1.01 };
  const content = formContent(plan, round, unit);
  const reachedSoFar = new Map();
  const rows = content.targets.map(({ target, measure, goal }) => {
    const row = answer(own, target, measure, goal);
    const whole = reachedSoFar.get(target.partOf);
    if (whole !== undefined && row.actual > whole) row.actual = whole;
    reachedSoFar.set(target.id, row.actual);
    return row;
  });
  const bytes = forms.has(unit.id) ? await fillForm(own, unit, content, rows) : await fillFree(own, unit, rows);
  writeFileSync(join(root, "reports", `${unit.id}.xlsx`), bytes);
  if (clusterOf(plan, unit.id, round.period.to)) giveScores(own, forms.has(unit.id));
  if (["go-quao", "phu-quoc", "hoi-nong-dan"].includes(unit.id))
    for (const [fact, value] of Object.entries(collectiveFacts(own)))
      verified.push({ nominee: unit.id, fact, value, evidence: "Biên bản thẩm tra (số liệu minh họa)" });
}

function answer(own, target, measure, goal) {
  const row = { target, name: target.name, measure, note: undefined };
  if (target.direction === "achieved") return { ...row, actual: "Đạt", note: "Báo cáo số 12/BC (số liệu minh họa)" };
  if (goal === undefined) {
    const base = 200 + Math.round(20 * chance("base", target.id));
    return { ...row, base, actual: base - 9 };
  }
  const actual = own.id === "kien-giang" ? provinceActual(target, Number(goal)) : reached(target, own, Number(goal));
  const isBase = target.direction === "lower_than_base";
  return { ...row, goal: isBase ? `Dưới ${goal}` : Number(goal), base: isBase ? Number(goal) : undefined, actual };
}

function provinceActual(target, goal) {
  const luck = chance("province", target.id);
  if (goal === 100) return 100;
  if (target.direction === "at_most") return Number((goal * (0.97 + 0.04 * luck)).toFixed(2));
  const value = goal * (0.99 + 0.05 * luck);
  return Number.isInteger(goal) && goal > 100
    ? Math.round(value)
    : Number(Math.min(value, goal > 60 ? 99.9 : value).toFixed(goal < 10 ? 3 : 2));
}

async function fillForm(own, _unit, content, rows) {
  const workbook = await buildForm(content);
  const targets = workbook.getWorksheet(form.sheets.targets);
  const column = (which, key) => Object.keys(form.columns[which]).indexOf(key) + 1;
  targets.getCell("B4").value = new Date("2017-12-15T00:00:00Z");
  for (const [index, row] of rows.entries()) {
    const line = targets.getRow(form.firstRow + index);
    line.getCell(column("targets", "actual")).value = row.actual;
    if (row.note) line.getCell(column("targets", "note")).value = row.note;
    if (row.goal === undefined && row.base !== undefined) line.getCell(column("targets", "base")).value = row.base;
  }
  const scoreSheet = workbook.getWorksheet(form.sheets.scores);
  for (const [index, item] of content.items.entries()) {
    const points = selfPoints(own, item);
    if (points !== undefined) scoreSheet.getCell(form.firstRow + index, column("scores", "self")).value = points;
  }
  const factSheet = workbook.getWorksheet(form.sheets.facts);
  const known = collectiveFacts(own);
  for (const [index, fact] of content.facts.entries()) {
    const value = known[fact.id];
    if (value === undefined) continue;
    const shown =
      typeof value === "boolean"
        ? form.booleans[value]
        : (fact.choices.find((choice) => choice.id === value)?.name ?? value);
    factSheet.getCell(form.firstRow + index, column("facts", "value")).value = shown;
  }
  return writeWorkbook(workbook, DAY);
}

/** Units know their own weak spots; one of them claims more than its figures give. */
function selfPoints(own, item) {
  if (item.id === "emulation-bonus") return own.strength >= 1.05 ? 6 : undefined;
  if (["party-line-and-law", "political-system", "emulation-work"].includes(item.id))
    return Number(item.max) - (own.strength >= 1 ? 3 : 7);
  return own.id === "hon-dat" && item.id === "poverty" ? Number(item.max) : undefined;
}

async function fillFree(own, unit, rows) {
  const isDistrict = districts.includes(own);
  const mistakes = blemishes[unit.id] ?? {};
  const drawn = rows.map((row) => ({
    ...row,
    ...(mistakes[row.target.id] ?? {}),
    percentFormat: unit.id === "giang-thanh" && row.target.measure === "percent" && typeof row.actual === "number",
  }));
  const sections = isDistrict
    ? [{ section: "I", name: "Các chỉ tiêu được giao năm 2017" }]
    : [{ section: "I", name: "Nội dung giao ước thi đua" }];
  const workbook = drawFree({
    layout: layoutOf[unit.id],
    unitName: unit.name,
    agency: isDistrict ? "UBND TỈNH KIÊN GIANG" : "KHỐI THI ĐUA SỐ 7",
    place: isDistrict ? unit.name.replace(/^(Huyện|Thị xã|Thành phố) /, "") : "Rạch Giá",
    date: late[unit.id] ?? { day: "15", month: "12", year: 2017 },
    rows: [...sections, ...drawn],
  });
  return writeWorkbook(workbook, DAY);
}

function giveScores(own, hasSelf) {
  const people = { "party-line-and-law": 100, "political-system": 100, "emulation-work": 100 };
  const column = hasSelf ? "cluster" : "appraised";
  for (const [item, max] of Object.entries(people)) {
    const points = max - Math.round((1.08 - own.strength) * 60) - Math.floor(4 * chance("given", own.id, item));
    given.push({ unit: own.id, item, column, points });
  }
}
