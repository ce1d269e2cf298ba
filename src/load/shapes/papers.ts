import { z } from "zod";
import { pageNumberPlaces, type Worded, wordedPapers } from "../../domain/paper-template.js";
import {
  boolean,
  choice,
  cite,
  date,
  expects,
  group,
  id,
  list,
  sentence,
  someOf,
  text,
  wholeNumber,
} from "../scalars.js";

const paper = choice(wordedPapers as readonly [Worded, ...Worded[]]);

/** papers/<paper>.yaml: the reviewed wording of one paper (mẫu văn bản). */
export const paperFile = group({
  paper,
  agency: group({ above: sentence.optional(), own: sentence }),
  /** What follows the number, such as TTr-BTĐKT; none: the paper bears no number. */
  symbol: text.optional(),
  title: sentence.optional(),
  subject: sentence.optional(),
  to: list(sentence).default([]),
  /**
   * A blank line ends a paragraph. One that begins with `# ` is a heading, `= ` centred, `- ` an item, `1. ` a numbered item;
   * `{value}` is filled in, `**word**` is bold, and a `{block}` that stands alone becomes a list or a table.
   */
  text: z.string(expects("text")).default(""),
  signatures: list(group({ behalf: sentence.optional(), office: sentence, deputy: sentence.optional() })).default([]),
  recipients: list(sentence).default([]),
  cite,
});

/** layouts.yaml: the state's layout of papers (thể thức), margins in millimetres and sizes in points. */
export const layoutsFile = group({
  clock: choice(["decision"]),
  layouts: someOf(
    group({
      id,
      /** A day, or `document`: as long as the cited document holds. */
      from: z.union([date, z.literal("document")], expects("date")),
      country: sentence,
      motto: sentence,
      page: group({ top: wholeNumber, bottom: wholeNumber, left: wholeNumber, right: wholeNumber, cite }),
      head: group({
        font: text,
        country: wholeNumber,
        motto: wholeNumber,
        agency: wholeNumber,
        number: wholeNumber,
        place: wholeNumber,
        cite,
      }),
      body: group({
        title: wholeNumber,
        text: wholeNumber,
        recipients: wholeNumber,
        recipients_head: wholeNumber,
        page_number: wholeNumber,
        page_number_at: choice(pageNumberPlaces),
        cite,
      }),
    }),
  ),
});

/** grounds.yaml: the documents on which papers rest (căn cứ), named so long as they hold. */
export const groundsFile = group({
  clock: choice(["decision"]),
  cite,
  grounds: list(group({ document: id, papers: someOf(paper) })),
});

const settled = { number: text.optional(), signer: text.optional(), deputy: boolean.default(false) };
const given = group({ ...settled, on: date.optional() }).optional();

/** What people have settled about the papers of a round. A decision bears the day of `decided_on`. */
export const givenPapers = group({
  request: given,
  minutes: given,
  decision: group(settled).optional(),
  summary: given,
  ballots: given,
  tally: given,
  covenant: given,
  letters: given,
  list: given,
}).optional();
