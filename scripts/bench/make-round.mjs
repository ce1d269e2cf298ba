/**
 * Makes a round of any size: `node make-round.mjs FOLDER UNITS`. Every unit has its goals, a place in a cluster of twelve
 * and a filled report form; all figures are made up, and the same at every run. A process of its own, since a child's
 * peak memory begins with what its parent held when it was started.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { openWorkspace } from "../../build/cli/workspace.js";
import { form, formIdOf, formIdText } from "../../build/domain/form.js";
import { formContent } from "../../build/report/form-content.js";
import { buildForm } from "../../build/report/xlsx/form-workbook.js";
import { writeWorkbook } from "../../build/report/xlsx/write-workbook.js";
import { collectiveFacts, districtGoal, districts, partGoal, reached } from "../example/figures.mjs";
import { zip } from "../zip.mjs";

/** Units in a cluster. */
const CLUSTER = 12;
/** The part of a form that holds its targets: the second sheet. */
const TARGETS = "xl/worksheets/sheet2.xml";

const [folder, count] = process.argv.slice(2);
const units = Array.from({ length: Number(count) }, (_, at) => {
  const number = String(at + 1).padStart(5, "0");
  return { ...districts[at % districts.length], without: [], id: `xa-${number}`, name: `Xã số ${number}` };
});
mkdirSync(join(folder, "plan"), { recursive: true });
mkdirSync(join(folder, "reports"));
writeRules();
await writeReports();

function writeRules() {
  const cite = "cite: { document: plan-2017, basis: assumption, note: Số liệu đặt ra để đo. }";
  write("thidua.yaml", [
    "plan: kien-giang-2017",
    "base: kien-giang/2017",
    "period: { kind: year, name: năm 2017, from: 2017-01-01, to: 2017-12-31 }",
    "decided_on: 2018-02-28",
    "reports_due: { on: 2017-12-20, letter: công văn minh họa }",
  ]);
  write("plan/units.yaml", [
    cite,
    "units:",
    "  - { id: kien-giang, name: Tỉnh Kiên Giang, level: province }",
    ...units.map(({ id, name }) => `  - { id: ${id}, name: ${name}, level: district }`),
  ]);
  const clusters = Array.from({ length: Math.ceil(units.length / CLUSTER) }, (_, at) => {
    const members = units.slice(at * CLUSTER, (at + 1) * CLUSTER).map(({ id }) => `{ unit: ${id} }`);
    const head = `id: cum-${at + 1}, name: Cụm số ${at + 1}, schemes: [{ scheme: kien-giang-489 }]`;
    return `  - { ${head}, ${cite}, members: [${members.join(", ")}] }`;
  });
  write("plan/clusters.yaml", ["clock: period", "clusters:", ...clusters]);
  write("plan/goals.yaml", ["goals:", "  table: goals.csv", `  ${cite}`]);
  write("plan/goals.csv", ["target"]);
  const { targets } = opened().plan;
  const rows = [...targets.values()]
    .filter((target) => target.levels.includes("district"))
    .map((target) => [target.id, ...units.map((unit) => goalOf(target, unit, targets))].join(","));
  write("plan/goals.csv", [["target", ...units.map(({ id }) => id)].join(","), ...rows]);
}

/** A goal as the example's districts have it; every target concerns every unit, so that all forms have the same rows. */
function goalOf(target, unit, targets) {
  const whole = targets.get(target.partOf);
  const goal = whole ? partGoal(target, whole, districtGoal(whole, unit)) : districtGoal(target, unit);
  return goal ?? "";
}

/** One form is drawn; the others differ from it in their unit and figures, and are written by hand, which is quicker. */
async function writeReports() {
  const { plan, round } = opened();
  const content = formContent(plan, round, plan.units.get(units[0].id));
  const parts = await partsOf(await drawn(content, round));
  for (const one of units) {
    const unit = plan.units.get(one.id);
    const formId = formIdText(formIdOf(plan, round.period, unit));
    const figures = figuresOf(formContent(plan, round, unit).targets, one);
    const own = parts.map((part) => {
      if (part.name === "xl/sharedStrings.xml")
        return {
          ...part,
          content: part.content.replace(content.formId, formId).replaceAll(content.unitName, one.name),
        };
      return part.name === TARGETS ? { ...part, content: withFigures(part.content, figures) } : part;
    });
    writeFileSync(join(folder, "reports", `${one.id}.xlsx`), zip(own));
  }
}

/** The first unit's form, filled: what people score and the facts of the collective stay the same for all. */
async function drawn(content, round) {
  const workbook = await buildForm(content);
  const fill = (sheet, column, at, value) => {
    workbook.getWorksheet(form.sheets[sheet]).getCell(`${column}${form.firstRow + at}`).value = value;
  };
  workbook.getWorksheet(form.sheets.targets).getCell("B4").value = new Date("2017-12-15T00:00:00Z");
  for (const [at, { target }] of content.targets.entries()) {
    const isState = target.direction === "achieved";
    fill("targets", "F", at, isState ? form.states.achieved : 1);
    if (isState) fill("targets", "G", at, "Báo cáo số 12/BC (số liệu đặt ra để đo)");
  }
  for (const [at, { id, max }] of content.items.entries())
    if (["party-line-and-law", "political-system", "emulation-work"].includes(id)) fill("scores", "D", at, max - 3);
  const known = collectiveFacts(units[0]);
  for (const [at, fact] of content.facts.entries()) {
    const value = known[fact.id];
    const shown = typeof value === "boolean" ? form.booleans[value] : value;
    if (value !== undefined) fill("facts", "C", at, fact.choices.find(({ id }) => id === value)?.name ?? shown);
  }
  return writeWorkbook(workbook, round.period.to);
}

async function partsOf(bytes) {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter((one) => !one.dir);
  return Promise.all(parts.map(async (one) => ({ name: one.name, content: await one.async("string") })));
}

/** The goal and the figure of each row of a unit's form, by row. */
function figuresOf(rows, unit) {
  const reachedSoFar = new Map();
  return new Map(
    rows.map(({ target, goal }, at) => {
      const figure = Math.min(reached(target, unit, Number(goal)), reachedSoFar.get(target.partOf) ?? Infinity);
      reachedSoFar.set(target.id, figure);
      return [form.firstRow + at, { goal, figure }];
    }),
  );
}

/** Goals stand in column D, or in E where last year is the goal; results in F. Texts are left as they are. */
function withFigures(sheet, figures) {
  return sheet.replace(/(<c r="([DEF])(\d+)" s="\d+"><v>)[^<]*/g, (whole, head, column, row) => {
    const known = figures.get(Number(row));
    return known ? `${head}${column === "F" ? known.figure : known.goal}` : whole;
  });
}

function opened() {
  const workspace = openWorkspace(folder, folder);
  if (!workspace.plan) throw new Error(JSON.stringify(workspace.findings.slice(0, 5), null, 1));
  return workspace;
}

function write(name, lines) {
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
}
