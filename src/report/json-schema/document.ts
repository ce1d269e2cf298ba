import { z } from "zod";
import { paragraphKinds } from "../../domain/paper-template.js";

const table = z.strictObject({
  id: z.string(),
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.strictObject({ text: z.string(), number: z.string().nullable() }))),
  notes: z.array(z.string()),
});

const textBlock = z.union([
  z.strictObject({ kind: z.enum(paragraphKinds), text: z.string() }),
  z.strictObject({ kind: z.literal("table"), table }),
  z.strictObject({ kind: z.literal("page") }),
]);

/** `thidua.document/1`: a paper or a list as plain values. */
export const documentDocument = z.strictObject({
  format: z.literal("thidua.document/1"),
  name: z.string(),
  title: z.string(),
  subtitle: z.array(z.string()),
  paper: z
    .strictObject({
      agency: z.strictObject({ above: z.string().nullable(), own: z.string() }),
      number: z.string().nullable(),
      placeAndDay: z.string(),
      isDraft: z.boolean(),
      addressees: z.array(z.string()),
      text: z.array(textBlock),
      signatures: z.array(z.strictObject({ lines: z.array(z.string()), name: z.string().nullable() })),
      recipients: z.array(z.string()),
    })
    .nullable(),
  tables: z.array(table),
  closing: z.array(z.string()),
});
export type DocumentDocument = z.output<typeof documentDocument>;
