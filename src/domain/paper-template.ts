import type { Dated } from "./award.js";
import type { Cite } from "./basis.js";
import type { IsoDate } from "./dates.js";
import type { TextPlace } from "./place.js";

/**
 * What each worded paper (văn bản) is filled with: `values` stand within a sentence, `blocks` are lists and tables that
 * stand on a line of their own. `list` is the frame of every list and table.
 */
export const worded = {
  request: { values: ["proposed", "incomplete", "open"], blocks: ["grounds", "proposals", "differs"] },
  minutes: {
    values: ["council", "met_on", "members", "present", "absent", "written", "ballot"],
    blocks: ["results", "passed", "not_passed"],
  },
  decision: {
    values: ["award", "verb", "about", "DECIDES", "behalf", "count", "achievement", "money", "request"],
    blocks: ["grounds"],
  },
  summary: {
    values: ["units", "reported", "late", "clusters"],
    blocks: ["grounds", "not_reported", "leaders", "targets", "proposals"],
  },
  ballots: { values: ["award", "council"], blocks: ["candidates", "places", "rule"] },
  tally: {
    values: ["council", "met_on", "members", "present", "absent", "written", "ballot"],
    blocks: ["results"],
  },
  covenant: { values: ["cluster", "CLUSTER", "leader", "deputy", "signed_on"], blocks: ["parties", "goals"] },
  letters: { values: ["unit", "standing"], blocks: ["points", "short", "evidence", "awards"] },
  list: { values: [], blocks: [] },
} as const;

export type Worded = keyof typeof worded;
export const wordedPapers = Object.keys(worded) as readonly Worded[];

/** What every paper can name. `decided_on` and `on`: a day in words, dots while it is open. */
export const commonValues = ["province", "PROVINCE", "period", "plan", "on", "decided_on"] as const;

export type ValueOf<W extends Worded> = (typeof worded)[W]["values"][number];
export type BlockOf<W extends Worded> = (typeof worded)[W]["blocks"][number];

/** How a paragraph stands: `ground` is one of the papers on which it rests (căn cứ). */
export const paragraphKinds = ["text", "heading", "centred", "bullet", "numbered", "ground"] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** A part of a template's text: a paragraph with `{values}` and `**bold**` words, or a block by its name. */
export type TemplatePart =
  | { readonly kind: ParagraphKind; readonly text: string }
  | { readonly kind: "block"; readonly name: string };

/** Who signs (chữ ký); `deputy` is the office of whoever signs for the head, under "KT.". */
export interface SignatureTemplate {
  readonly behalf: string | undefined;
  readonly office: string;
  readonly deputy: string | undefined;
}

/** The reviewed wording of a paper (mẫu văn bản). */
export interface PaperTemplate {
  readonly paper: Worded;
  readonly agency: { readonly above: string | undefined; readonly own: string };
  /** What follows the number, such as TTr-BTĐKT; undefined: the paper bears no number. */
  readonly symbol: string | undefined;
  readonly title: string | undefined;
  readonly subject: string | undefined;
  readonly to: readonly string[];
  readonly text: readonly TemplatePart[];
  readonly signatures: readonly SignatureTemplate[];
  readonly recipients: readonly string[];
  readonly cite: Cite;
  /** Where it is written. */
  readonly place: TextPlace;
}

/** Where on a page its number stands. */
export const pageNumberPlaces = ["bottom_right", "bottom_centre", "top_centre"] as const;
export type PageNumberPlace = (typeof pageNumberPlaces)[number];

/** The state's layout of papers (thể thức trình bày) from a day on. Margins in millimetres, sizes in points. */
export interface PaperLayout extends Dated {
  readonly id: string;
  readonly country: string;
  readonly motto: string;
  readonly page: Readonly<Record<"top" | "bottom" | "left" | "right", number>> & { readonly cite: Cite };
  readonly head: Readonly<Record<"country" | "motto" | "agency" | "number" | "place", number>> & {
    readonly font: string;
    readonly cite: Cite;
  };
  readonly body: Readonly<Record<"title" | "text" | "recipients" | "recipientsHead" | "pageNumber", number>> & {
    readonly pageNumberAt: PageNumberPlace;
    readonly cite: Cite;
  };
}

/** The parts of a layout, each known by a cite of its own. */
export const layoutParts = ["page", "head", "body"] as const satisfies readonly (keyof PaperLayout)[];

/** A document on which papers rest (căn cứ), so long as it holds. */
export interface Ground {
  readonly document: string;
  readonly papers: readonly Worded[];
  readonly cite: Cite;
}

/** How the state's papers are worded and laid out. */
export interface PaperRules {
  readonly templates: ReadonlyMap<Worded, PaperTemplate>;
  /** In the order of their days. */
  readonly layouts: readonly PaperLayout[];
  /** In the order in which papers name them. */
  readonly grounds: readonly Ground[];
}

/** What people have settled about one paper of a round; whatever is not there is left as dots. */
export interface GivenPaper {
  readonly number: string | undefined;
  readonly on: IsoDate | undefined;
  readonly signer: string | undefined;
  /** The head's deputy signs. */
  readonly deputy: boolean;
}

/** The layout of a day: the latest begun, else the first there is. */
export function layoutOn({ layouts }: PaperRules, day: IsoDate): PaperLayout | undefined {
  return layouts.filter((one) => one.from <= day).at(-1) ?? layouts[0];
}
