import { describe, expect, test, vi } from "vitest";
import { runExamples } from "../../src/cli/run-examples.js";
import { openWorkspace } from "../../src/cli/workspace.js";
import { leavesOfCriterion } from "../../src/domain/award.js";
import { bases, type Cite, needsConfirming } from "../../src/domain/basis.js";
import type { ExampleRun } from "../../src/domain/example-run.js";
import { finding } from "../../src/domain/finding.js";
import type { Plan } from "../../src/domain/plan.js";
import { anchors } from "../../src/report/rulebook/anchors.js";
import { citedRules } from "../../src/report/rulebook/cited-rules.js";
import { drawRulebook } from "../../src/report/rulebook/rulebook.js";
import type { RulebookContext } from "../../src/report/rulebook/rulebook-context.js";
import type { Lang } from "../../src/report/words/words.js";

const root = new URL("../../examples/", import.meta.url).pathname;

function bookOf(example: string, lang: Lang = "vi"): RulebookContext {
  const { plan, round } = openWorkspace(root, example);
  if (!plan || !round) throw new Error(`${example} does not load`);
  const runs = new Map(runExamples(plan).runs.map((one) => [one.place, one]));
  return { lang, result: { plan, round, judgedOn: round.decidedOn ?? round.period.to }, runs };
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const oneLine = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
/** What a reader sees of a page, on one line. */
const textOf = (page: string) =>
  oneLine(
    page
      .replace(/^[\s\S]*<body>/, "")
      .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, "")
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (sign) => entities[sign] ?? ""),
  );
const allOf = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, first = ""]) => first);

/** Every cite within a value, however deep; a document of the register is none. */
function citesIn(value: unknown): readonly Cite[] {
  if (value instanceof Map) return [...value.values()].flatMap(citesIn);
  if (Array.isArray(value)) return value.flatMap(citesIn);
  if (typeof value !== "object" || value === null) return [];
  const isCite = "document" in value && "basis" in value && bases.some((basis) => basis === value.basis);
  return [...(isCite ? [value as Cite] : []), ...Object.values(value).flatMap(citesIn)];
}

const examples = ["kien-giang-2017", "schemes"];
const pages = new Map(examples.map((example) => [example, drawRulebook(bookOf(example))]));
const pageOf = (example: string) => pages.get(example) ?? "";

describe.each(examples)("the annex of %s", (example) => {
  const context = bookOf(example);
  const { plan } = context.result;
  const page = pageOf(example);
  const text = textOf(page);
  const ids = new Set(allOf(page, / id="([^"]+)"/g));

  test("has an anchor for every target, rule, item, unit, fact, measure and document", () => {
    const wanted = anchorsOf(plan);
    expect(wanted.filter((one) => !ids.has(one))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(100);
  });

  test("links nowhere that is not there, and has no anchor twice", () => {
    const links = allOf(page, / href="([^"]+)"/g);
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
    expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    expect(allOf(page, / id="([^"]+)"/g)).toHaveLength(ids.size);
    expect(links.length).toBeGreaterThan(500);
  });

  test("says what plan and law say, word for word", () => {
    const said = [...sentencesOf(plan)].map(oneLine);
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
    expect(said.length).toBeGreaterThan(200);
  });

  test("knows every cite of the plan, and shows where it was seen and what is to be said of it", () => {
    const cites = citesIn(plan).map((cite) => JSON.stringify(cite));
    const known = new Set(citedRules(context).map(({ cite }) => JSON.stringify(cite)));
    expect(cites.filter((cite) => !known.has(cite))).toEqual([]);
    const told = citesIn(plan).flatMap(({ provision, seenIn, note }) => [provision, seenIn, note]);
    const missing = told.flatMap((one) => (one === undefined || text.includes(oneLine(one)) ? [] : [one]));
    expect(missing).toEqual([]);
  });

  test("every document links back to every rule that cites it", () => {
    for (const { anchor, cite } of citedRules(context)) {
      const entry = page.split(`<article id="${anchors.document(cite.document)}"`)[1]?.split("</article>")[0] ?? "";
      expect(entry, `${cite.document} to ${anchor}`).toContain(`href="#${anchor}"`);
    }
  });

  test("the last chapter lists every rule that rests on less than a quotation, and no other", () => {
    const chapter = page.split(`id="${anchors.chapter("uncertain")}"`)[1] ?? "";
    const listed = new Set(allOf(chapter, /href="#([^"]+)"/g).filter((one) => !one.startsWith("document-")));
    const weak = citedRules(context).filter(({ cite }) => needsConfirming(cite.basis));
    expect([...listed].sort()).toEqual([...new Set(weak.map(({ anchor }) => anchor))].sort());
  });

  test("no chapter is empty", () => {
    const chapters = page.split('<section class="chapter"').slice(1);
    expect(chapters).toHaveLength(13);
    const bodies = chapters.map((one) => oneLine((one.split("</h2>")[1] ?? "").replaceAll(/<[^>]*>/g, " ")));
    expect(bodies.filter((body) => body.length < 20)).toEqual([]);
  });

  test("every example was run and comes out", () => {
    const { size } = context.runs;
    expect(text).toContain(`đã chạy ${size} ví dụ ghi trong dữ liệu: ${size} đúng như ghi, 0 không đúng như ghi`);
    expect(page).not.toMatch(/class="bad">(?:không đúng như ghi|chưa chạy)/);
  });

  test("asks for nothing beside itself", () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|script src)|url\(|@import|https?:\/\/[^ <"]*"/);
  });
});

test("an example that comes out otherwise, or that nobody ran, is not claimed", () => {
  const context = bookOf("kien-giang-2017");
  const [first, second, ...others] = [...context.runs.values()];
  if (!first || !second) throw new Error("no examples");
  const wrong: ExampleRun = {
    ...first,
    findings: [finding("TD116", first.place, { name: "đúng mức giao", got: "not_met", expected: "met" })],
  };
  const page = drawRulebook({ ...context, runs: new Map([wrong, ...others].map((one) => [one.place, one])) });
  const told = allOf(page, /<span class="bad">(không đúng như ghi[^<]*|chưa chạy)<\/span>/g);
  expect(told).toEqual([
    "không đúng như ghi: Ví dụ “đúng mức giao” cho kết luận không đạt, trong khi ghi đạt.",
    "chưa chạy",
  ]);
  expect(textOf(page)).toMatch(/đã chạy (\d+) ví dụ ghi trong dữ liệu: \d+ đúng như ghi, 1 không đúng như ghi/);
});

test("in English the frame is English, and the words of the law are marked as Vietnamese", () => {
  const page = drawRulebook(bookOf("kien-giang-2017", "en"));
  expect(textOf(page)).toContain("What is not certain");
  expect(page).toContain('<span lang="vi">Hoàn thành mọi chỉ tiêu thi đua thuộc diện của đơn vị</span>');
  expect(textOf(page)).not.toMatch(/Phải đạt|Ra đúng|Chạy thử|Làm tròn/);
});

test("is the same in any time zone and locale", () => {
  for (const [zone, locale] of [
    ["Pacific/Kiritimati", "de_DE.UTF-8"],
    ["America/Los_Angeles", "vi_VN.UTF-8"],
  ] as const) {
    vi.stubEnv("TZ", zone);
    vi.stubEnv("LANG", locale);
    vi.stubEnv("LC_ALL", locale);
    expect(drawRulebook(bookOf("kien-giang-2017")) === pageOf("kien-giang-2017")).toBe(true);
    vi.unstubAllEnvs();
  }
});

function anchorsOf(plan: Plan): readonly string[] {
  return [
    ...[...plan.targets.keys()].map(anchors.target),
    ...plan.goals.map((_, at) => anchors.goals(at)),
    ...[...plan.units.keys()].map(anchors.unit),
    ...plan.clusters.map(({ id }) => anchors.cluster(id)),
    ...[...plan.schemes.values()].flatMap((scheme) => [
      anchors.scheme(scheme.id),
      ...scheme.gates.map((gate) => anchors.gate(scheme.id, gate.id)),
      ...scheme.rankAwards.map((_, at) => anchors.rank(scheme.id, at)),
      ...scheme.groups.flatMap((group) => [
        anchors.group(scheme.id, group.id),
        ...group.items.map((item) => anchors.item(scheme.id, item.id)),
      ]),
    ]),
    ...plan.awards.flatMap((award) => [
      anchors.award(award.id),
      ...award.rules.map((rule) => anchors.rule(award, rule)),
      ...award.votes.map((_, at) => anchors.votes(award.id, at)),
      ...award.quotas.map((_, at) => anchors.quota(award.id, at)),
      ...award.authorities.map((_, at) => anchors.authority(award.id, at)),
      ...award.notes.map((_, at) => anchors.note(award.id, at)),
    ]),
    ...plan.prizes.coefficients.map((_, at) => anchors.coefficient(at)),
    ...plan.preferences.map((one) => anchors.preference(one, plan.preferences)),
    ...plan.movements.map(({ id }) => anchors.movement(id)),
    ...[...plan.facts.keys()].map(anchors.fact),
    ...[...plan.measures.keys()].map(anchors.measure),
    ...[...plan.documents.keys()].map(anchors.document),
  ];
}

/** What a jurist compares: quotations, articles, labels, notes, names. */
function* sentencesOf(plan: Plan): Generator<string> {
  for (const { name, quote } of plan.targets.values()) yield* [name, ...(quote ? [quote] : [])];
  for (const { name } of [...plan.units.values(), ...plan.clusters, ...plan.movements, ...plan.facts.values()])
    yield name;
  for (const scheme of plan.schemes.values()) {
    yield* [scheme.name, ...scheme.notModelled, ...scheme.examples.map(({ name }) => name)];
    for (const group of scheme.groups) yield* [group.name, ...group.items.map(({ name }) => name)];
    for (const gate of scheme.gates) yield gate.label;
  }
  for (const award of plan.awards) {
    yield* [award.name, ...award.aliases, ...award.notModelled, ...award.notes.map(({ text }) => text)];
    for (const { text, criterion } of award.rules)
      yield* [text, ...(criterion ? leavesOfCriterion(criterion).map(({ label }) => label) : [])];
    for (const { name } of [...award.examples, ...award.voteExamples, ...award.quotaExamples]) yield name;
    for (const { decides, proposes } of award.authorities) yield* [decides, ...(proposes ? [proposes] : [])];
  }
  for (const { kind, number, name, issuer, note } of plan.documents.values())
    yield* [kind, number, name, issuer, note].flatMap((one) => one ?? []);
}
