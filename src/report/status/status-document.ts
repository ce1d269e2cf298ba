import { screenDate } from "../../domain/dates.js";
import type { DossierPaper } from "../../domain/dossier-paper.js";
import type { Finding } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";
import { type Paper, paperNames } from "../../domain/registers/received.js";
import type {
  ClusterStatus,
  ExemplaryCase,
  PaperStatus,
  RoundStatus,
  UnitProgress,
  Waiting,
} from "../../status/round-status.js";
import type { ReportDocument, ReportTable, TableCell } from "../document.js";
import { findingsTable } from "../tables/findings-table.js";
import { argumentWords } from "../words/argument-words.js";
import { fill } from "../words/language.js";
import { statusWords } from "../words/status-words.js";
import { type Lang, words } from "../words/words.js";

/** What an official opens first: for each cluster who has sent what, what is due next, and what waits for whom. */
export function statusDocument(
  plan: Plan,
  round: Round,
  status: RoundStatus,
  findings: readonly Finding[],
  lang: Lang,
): ReportDocument {
  const text = statusWords[lang];
  // What was not read may be what seems to be missing.
  const errors = findings.filter((one) => one.severity === "error");
  const from = text.asOfFrom[status.asOfFrom];
  return {
    lang,
    title: `${text.title} ${round.period.name}`,
    subtitle: [plan.name, `${text.asOf} ${screenDate(status.asOf)}${from === "" ? "" : ` (${from})`}.`],
    tables: [
      ...status.clusters.flatMap((cluster) => [
        papersTable(cluster, lang),
        waitingTable(`${text.waiting} – ${cluster.name}`, `waiting-${cluster.id}`, cluster.waiting, lang),
      ]),
      ...(status.outside.length > 0 ? [waitingTable(text.outside, "waiting-outside", status.outside, lang)] : []),
      ...(status.exemplary.length > 0 ? [exemplaryTable(status.exemplary, lang)] : []),
      ...(errors.length > 0 ? [findingsTable(errors, lang)] : []),
    ],
    closing: [],
  };
}

function papersTable(cluster: ClusterStatus, lang: Lang): ReportTable {
  const text = statusWords[lang];
  const shown = paperNames.filter((paper) =>
    cluster.units.some((unit) => unit.papers.some((one) => one.paper === paper)),
  );
  const hasVotes = cluster.units.some((unit) => unit.vote !== undefined);
  const hasItems = cluster.units.some((unit) => unit.items.all > 0);
  return {
    id: `papers-${cluster.id}`,
    title: cluster.name,
    columns: [
      { title: text.unit, width: 30 },
      ...shown.map((paper) => ({ title: text.papers[paper], width: 22 })),
      ...(hasVotes ? [{ title: text.vote, align: "right" as const }] : []),
      ...(hasItems ? [{ title: text.appraised, align: "right" as const }] : []),
    ],
    rows: cluster.units.map((unit) => [
      { text: unit.name },
      ...shown.map((paper) =>
        paperCell(
          unit.papers.find((one) => one.paper === paper),
          lang,
        ),
      ),
      ...(hasVotes ? [{ text: unit.vote ? `${unit.vote.yes}/${unit.vote.present}` : "" }] : []),
      ...(hasItems ? [itemsCell(unit)] : []),
    ]),
    notes: notesOf(cluster, lang),
  };
}

function paperCell(status: PaperStatus | undefined, lang: Lang): TableCell {
  const text = statusWords[lang];
  if (!status) return { text: text.notInRegister, tone: "faint" };
  const days = (sentence: string) => fill(sentence, { days: String(status.days ?? "") });
  const on = status.received === undefined ? "" : screenDate(status.received);
  switch (status.state) {
    case "in_time":
      return { text: `${on} ${text.inTime}`, tone: "good" };
    case "late":
      return { text: `${on} ${days(text.late)}`, tone: "open" };
    case "received":
      return { text: `${on} ${text.received}` };
    case "overdue":
      return { text: days(text.overdue), tone: "bad" };
    case "to_come":
      return status.due === undefined
        ? { text: text.notInRegister, tone: "faint" }
        : { text: `${text.toCome} ${screenDate(status.due)}, ${days(text.left)}` };
  }
}

function itemsCell({ items }: UnitProgress): TableCell {
  return { text: `${items.appraised}/${items.all}`, tone: items.appraised === items.all ? "good" : "open" };
}

function notesOf(cluster: ClusterStatus, lang: Lang): readonly string[] {
  const text = statusWords[lang];
  const head = [
    ...(cluster.leader === undefined ? [] : [`${text.leader}: ${cluster.leader}`]),
    ...(cluster.deputy === undefined ? [] : [`${text.deputy}: ${cluster.deputy}`]),
    ...(cluster.covenant === "not_signed" ? [text.notSigned] : []),
    ...(cluster.covenantSignedOn === undefined ? [] : [`${text.signed} ${screenDate(cluster.covenantSignedOn)}`]),
    ...(cluster.metOn === undefined ? [] : [`${text.met} ${screenDate(cluster.metOn)}`]),
  ];
  const next = cluster.dueNext.map(
    ({ paper, due, days, units }) =>
      `${text.dueNext}: ${text.papers[paper]}, ${screenDate(due)} (${fill(text.left, { days: String(days) })}), ${units.length} ${text.units}.`,
  );
  return [...(head.length > 0 ? [`${head.join("; ")}.`] : []), ...next];
}

function waitingTable(title: string, id: string, waiting: readonly Waiting[], lang: Lang): ReportTable {
  const text = statusWords[lang];
  return {
    id,
    title,
    columns: [
      { title: text.on, width: 34 },
      { title: text.what, width: 38 },
      { title: text.about, width: 42 },
      { title: text.since },
      { title: text.days, align: "right" },
    ],
    rows: waiting.map((one) => [
      { text: whom(one, lang) },
      { text: fill(text.kinds[one.kind], { what: one.what.map((what) => whatWords(one, what, lang)).join(", ") }) },
      { text: one.about },
      { text: one.since === undefined ? "" : screenDate(one.since) },
      { text: one.days === undefined ? "" : String(one.days) },
    ]),
    notes: waiting.length === 0 ? [text.nothing] : [],
  };
}

function exemplaryTable(cases: readonly ExemplaryCase[], lang: Lang): ReportTable {
  const text = statusWords[lang];
  return {
    id: "exemplary",
    title: text.exemplary,
    columns: [
      { title: text.nominee, width: 34 },
      { title: text.unit, width: 28 },
      { title: text.stage },
      { title: text.since },
      { title: text.days, align: "right" },
      { title: text.note, width: 40 },
    ],
    rows: cases.map((one) => [
      { text: one.name },
      { text: one.unit ?? "" },
      { text: text.stages[one.stage] },
      { text: screenDate(one.on) },
      { text: String(one.days) },
      { text: one.note ?? "" },
    ]),
  };
}

function whom({ kind, on }: Waiting, lang: Lang): string {
  const text = statusWords[lang];
  if (on === undefined) return text.secretariat;
  return kind === "vote" ? text.council : on;
}

function whatWords({ kind }: Waiting, what: string, lang: Lang): string {
  switch (kind) {
    case "paper":
      return statusWords[lang].papers[what as Paper];
    case "dossier":
      return words[lang].dossierPapers[what as DossierPaper];
    default:
      return argumentWords(what, "word", lang);
  }
}
