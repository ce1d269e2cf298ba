import { bases } from "../../domain/basis.js";
import { choice, date, group, id, list, sentence, text } from "../scalars.js";

/** documents.yaml: the register of documents (văn bản). */
export const documentsFile = group({
  documents: list(
    group({
      id,
      kind: text,
      number: text.optional(),
      name: sentence,
      issuer: text.optional(),
      issued: date.optional(),
      in_force: date.optional(),
      until: date.optional(),
      /** A higher document that may have overtaken its standards from a day on, though it was not changed itself. */
      overtaken: group({ by: id, from: date }).optional(),
      amends: list(id).default([]),
      replaces: list(id).default([]),
      basis: choice(bases),
      seen_in: text.optional(),
      note: sentence.optional(),
    }),
  ),
});
