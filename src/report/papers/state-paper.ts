import { inForceOn } from "../../domain/document.js";
import {
  type BlockOf,
  type GivenPaper,
  layoutOn,
  type PaperTemplate,
  type SignatureTemplate,
  type ValueOf,
  type Worded,
} from "../../domain/paper-template.js";
import type { ReportDocument, Signature, StatePaper, TextBlock } from "../document.js";
import type { RoundResult } from "../result.js";
import { fillEach } from "../words/language.js";
import { DOTS, dayInWords, groundText } from "./paper-words.js";

const nothingGiven: GivenPaper = { number: undefined, on: undefined, signer: undefined, deputy: false };

/**
 * A paper in its reviewed wording, filled in. It is in Vietnamese whatever the language of the screen, as the state's papers
 * are. What people have not settled yet (number, day, who signs), and no register has (`seen`), is left as dots; several
 * papers never share the number that was given for their kind.
 */
export function statePaper<W extends Worded>(
  result: RoundResult,
  paper: W,
  values: Readonly<Record<ValueOf<W>, string>>,
  blocks: Readonly<Record<BlockOf<W>, readonly TextBlock[]>>,
  seen: Partial<Pick<GivenPaper, "number" | "on">> & { readonly isOneOfSeveral?: boolean } = {},
): Pick<ReportDocument, "lang" | "title" | "subtitle"> & { readonly paper: StatePaper } {
  const { plan, round } = result;
  const template = templateOf(result, paper);
  const layout = layoutOn(plan.papers, result.judgedOn);
  if (!layout) throw new Error("No layout of papers comes with the rules.");
  const given = round.papers.get(paper) ?? nothingGiven;
  const on = paper === "decision" ? round.decidedOn : (given.on ?? seen.on);
  const known: Readonly<Record<string, string>> = {
    province: plan.province,
    PROVINCE: plan.province.toUpperCase(),
    period: round.period.name,
    plan: plan.name,
    on: dayInWords(on),
    decided_on: dayInWords(round.decidedOn),
    ...values,
  };
  const fill = (text: string) => fillEach(text, (name) => known[name] ?? "");
  const { agency, symbol } = template;
  const settled = seen.isOneOfSeveral ? seen.number : (given.number ?? seen.number);
  const number = symbol && paperNumber(settled, symbol);
  return {
    lang: "vi",
    title: fill(template.title ?? ""),
    subtitle: template.subject === undefined ? [] : [fill(template.subject)],
    paper: {
      layout,
      agency: { above: agency.above && fill(agency.above), own: fill(agency.own) },
      number: number && `Số: ${number}`,
      placeAndDay: `${plan.province}, ${dayInWords(on)}`,
      reference: [number && `số ${number}`, dayInWords(on)].filter(Boolean).join(" "),
      isDraft: paper === "decision",
      addressees: template.to.map(fill),
      text: textOf(template, blocks, fill),
      signatures: template.signatures.map((one, at, all) =>
        signature(one, at === all.length - 1 ? given : nothingGiven, fill),
      ),
      recipients: template.recipients.map(fill),
    },
  };
}

/** "125/TTr-BTĐKT"; what was written with its symbol stays as it is. */
export function paperNumber(number: string | undefined, symbol: string): string {
  return number?.includes("/") ? number : `${number ?? DOTS}/${symbol}`;
}

/** The wording of a paper; the package brings one of each, and loading fails where one is taken away. */
function templateOf({ plan }: RoundResult, paper: Worded): PaperTemplate {
  const template = plan.papers.templates.get(paper);
  if (!template) throw new Error(`No wording of the paper ${paper} comes with the rules.`);
  return template;
}

function textOf(
  template: PaperTemplate,
  blocks: Readonly<Record<string, readonly TextBlock[]>>,
  fill: (text: string) => string,
): readonly TextBlock[] {
  return template.text.flatMap((part): readonly TextBlock[] =>
    part.kind === "block" ? (blocks[part.name] ?? []) : [{ kind: part.kind, text: fill(part.text) }],
  );
}

/** "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH" where the deputy signs. */
function signature(
  { behalf, office, deputy }: SignatureTemplate,
  { signer, deputy: isDeputy }: GivenPaper,
  fill: (text: string) => string,
): Signature {
  const own = isDeputy && deputy !== undefined ? [`KT. ${office}`, deputy] : [office];
  return { lines: [behalf ?? "", ...own].map(fill).filter(Boolean), name: signer };
}

/** Căn cứ: the documents that a paper rests on, those that hold on the day under whose law it stands. */
export function groundsOf({ plan, judgedOn }: RoundResult, paper: Worded): readonly TextBlock[] {
  return plan.papers.grounds
    .filter((one) => one.papers.includes(paper))
    .flatMap((one) => plan.documents.get(one.document) ?? [])
    .filter((document) => inForceOn(document, judgedOn))
    .map((document) => ({ kind: "ground", text: groundText(document) }));
}
