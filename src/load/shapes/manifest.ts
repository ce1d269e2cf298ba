import { z } from "zod";
import type { Manifest } from "../../domain/manifest.js";
import { hashes } from "./hashes.js";

/** Files of results lie in their folder. */
const results = hashes.refine((files) =>
  [...files.keys()].every((name) => !/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:/.test(name)),
);

/** What decides where results go, or ends a command before it begins, is no part of a recorded one. */
const option = z.string().refine((written) => !/^(?:--(?:out|help|version)(?:=.*)?|-h|-V)$/.test(written));

const commands = z.enum(["docs", "evaluate", "report", "return", "schema", "template"]);

/** `manifest.json` of a folder of results, as the tool writes it. */
export const manifestFile = z
  .strictObject({
    format: z.literal("thidua.manifest/1"),
    makings: z
      .array(
        z.strictObject({
          tool: z.strictObject({
            version: z.string(),
            code: z.string().describe("SHA-256 over the tool's own code"),
            node: z.string(),
            libraries: z
              .record(z.string(), z.string())
              .transform((written): ReadonlyMap<string, string> => new Map(Object.entries(written))),
          }),
          commit: z
            .strictObject({ id: z.string(), clean: z.boolean() })
            .nullable()
            .transform((commit) => commit ?? undefined)
            .describe(
              "of the workspace; clean: it holds every file of rules and inputs of the workspace as it was read",
            ),
          rules: hashes.describe("named from the workspace; package:… lies in the package of the tool"),
          inputs: hashes.describe("reports and registers, named from the workspace"),
          runs: z
            .array(
              z.strictObject({
                command: z
                  .tuple([commands], option)
                  .describe("without the workspace and --out; paths are those of the workspace"),
                files: results,
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  })
  .refine(({ makings }) => {
    const files = makings.flatMap(({ runs }) => runs.flatMap((run) => [...run.files.keys()]));
    return new Set(files).size === files.length;
  }, "each file is of one run")
  .transform(({ makings }): Manifest => ({ makings }))
  .meta({
    title: "manifest.json",
    description: "what is in a folder of results and where it came from; `thidua verify` compares",
  });
