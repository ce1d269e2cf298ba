import { closest } from "../../domain/closest.js";
import type { LegalDocument } from "../../domain/document.js";
import { finding } from "../../domain/finding.js";
import {
  commonValues,
  type PaperRules,
  type PaperTemplate,
  type TemplatePart,
  type Worded,
  worded,
  wordedPapers,
} from "../../domain/paper-template.js";
import { wholeFile } from "../../domain/place.js";
import type { Shelves } from "../shelves.js";
import type { Path, YamlSource } from "../yaml-source.js";
import type { BuildContext } from "./context.js";
import { entriesOf } from "./entries.js";

/** How papers are worded and laid out, and on what they rest. */
export function buildPapers(
  shelves: Shelves,
  documents: ReadonlyMap<string, LegalDocument>,
  context: BuildContext,
): PaperRules {
  const templates = new Map<Worded, PaperTemplate>();
  for (const { source, value } of shelves.paper) {
    if (!context.claim("paper", value.paper, source.place(["paper"]))) continue;
    const template = { ...value, text: partsOf(value.text), place: source.place(["cite", "basis"]) };
    templates.set(value.paper, template);
    checkPlaceholders(template, source, context);
  }
  const lacking =
    shelves.paper.length === 0 || context.isInDoubt("paper") ? [] : wordedPapers.filter((one) => !templates.has(one));
  for (const paper of lacking) context.findings.push(finding("TD502", wholeFile("data/national/papers"), { paper }));
  const grounds = entriesOf(shelves.grounds, "grounds").map(({ file, value, at }) => {
    context.expect("document", value.document, documents, at("document"));
    return { ...value, cite: file.cite };
  });
  const layouts = entriesOf(shelves.layouts, "layouts").map(({ value }) => {
    const document = documents.get(value.page.cite.document);
    const from = value.from === "document" ? (document?.inForce ?? document?.issued ?? "0000-01-01") : value.from;
    return { ...value, from };
  });
  return { templates, layouts: layouts.sort((a, b) => (a.from < b.from ? -1 : 1)), grounds };
}

const marks = [
  ["# ", "heading"],
  ["= ", "centred"],
  ["- ", "bullet"],
  ["1. ", "numbered"],
] as const;

/** The paragraphs of a template's text, which blank lines part. */
function partsOf(text: string): readonly TemplatePart[] {
  const paragraphs = text.split(/\n[ \t]*\n/).map((one) => one.replace(/\s+/g, " ").trim());
  return paragraphs
    .filter((one) => one !== "")
    .map((one): TemplatePart => {
      const block = /^\{(\w+)\}$/.exec(one)?.[1];
      if (block !== undefined) return { kind: "block", name: block };
      const [mark, kind] = marks.find(([sign]) => one.startsWith(sign)) ?? ["", "text" as const];
      return { kind, text: one.slice(mark.length) };
    });
}

/** Every placeholder names something that the paper is filled with, and every block that it needs is there. */
function checkPlaceholders(template: PaperTemplate, source: YamlSource, context: BuildContext): void {
  const values = [...commonValues, ...worded[template.paper].values];
  const blocks: readonly string[] = worded[template.paper].blocks;
  const say = (path: Path, name: string, known: readonly string[]) => {
    if (known.includes(name)) return;
    const args = { name, paper: template.paper, suggestion: closest(name, known), known: known.join(", ") };
    context.findings.push(finding("TD501", source.placeWithin(path, `{${name}}`), args));
  };
  const check = (path: Path, text = "") => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    for (const name of names.filter((one) => !blocks.includes(one))) say(path, name, values);
    // What is left of braces names nothing, and a list or a table has no place within a sentence.
    const inSentence = names.filter((one) => blocks.includes(one)).map((name) => `{${name}}`);
    const broken = text.replaceAll(/\{\w+\}/g, " ").match(/\S*[{}]\S*/g) ?? [];
    for (const seen of [...inSentence, ...broken])
      context.findings.push(finding("TD505", source.placeWithin(path, seen), { seen, paper: template.paper }));
  };
  check(["agency", "above"], template.agency.above);
  check(["agency", "own"], template.agency.own);
  for (const key of ["symbol", "title", "subject"] as const) check([key], template[key]);
  for (const key of ["to", "recipients"] as const)
    template[key].forEach((line, at) => {
      check([key, at], line);
    });
  template.signatures.forEach((one, at) => {
    for (const key of ["behalf", "office", "deputy"] as const) check(["signatures", at, key], one[key]);
  });
  for (const part of template.text)
    if (part.kind === "block") say(["text"], part.name, blocks);
    else check(["text"], part.text);
  const used = template.text.flatMap((part) => (part.kind === "block" ? part.name : []));
  for (const name of blocks.filter((one) => !used.includes(one)))
    context.findings.push(finding("TD503", source.place(["text"]), { name, paper: template.paper }));
}
