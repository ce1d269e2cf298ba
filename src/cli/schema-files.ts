import { z } from "zod";
import { acceptedFile } from "../load/shapes/accepted.js";
import { batchFile } from "../load/shapes/batch.js";
import { frozenFile } from "../load/shapes/frozen.js";
import { manifestFile } from "../load/shapes/manifest.js";
import { mappingFile } from "../load/shapes/mapping.js";
import { workspaceFile } from "../load/shapes/workspace.js";
import { ruleShapes } from "../load/shelves.js";
import { changeDocument } from "../report/json-schema/change.js";
import { documentDocument } from "../report/json-schema/document.js";
import { evaluationDocument } from "../report/json-schema/evaluation.js";
import { findingsDocument } from "../report/json-schema/findings.js";
import { observationsDocument } from "../report/json-schema/observations.js";
import { registerDocument } from "../report/json-schema/register.js";
import { statusDocument } from "../report/json-schema/status.js";
import { traceDocument } from "../report/json-schema/trace.js";

/** One schema per kind of file; the plan's file is known by its province_unit. */
const yamlFiles = {
  ...ruleShapes,
  plan: ruleShapes.province_unit,
  workspace: workspaceFile,
  mapping: mappingFile,
  accepted: acceptedFile,
  batch: batchFile,
};

/** Every JSON Schema by file name. Editors may write numbers where we read their source text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const input = Object.entries(yamlFiles)
    .filter(([name]) => name !== "province_unit")
    .map(([name, shape]): [string, string] => [`${name}.schema.json`, schemaText(shape, "input")]);
  return new Map([
    ...input,
    ["manifest.schema.json", schemaText(manifestFile, "input")],
    ["frozen.schema.json", schemaText(frozenFile, "input")],
    ["document.schema.json", schemaText(documentDocument, "output")],
    ["evaluation.schema.json", schemaText(evaluationDocument, "output")],
    ["findings.schema.json", schemaText(findingsDocument, "output")],
    ["observations.schema.json", schemaText(observationsDocument, "output")],
    ["register.schema.json", schemaText(registerDocument, "output")],
    ["trace.schema.json", schemaText(traceDocument, "output")],
    ["diff.schema.json", schemaText(changeDocument, "output")],
    ["status.schema.json", schemaText(statusDocument, "output")],
  ]);
}

function schemaText(shape: z.ZodType, io: "input" | "output"): string {
  return `${JSON.stringify(z.toJSONSchema(shape, { io, unrepresentable: "any" }), withForm, 2)}\n`;
}

/** Behind what a value means, the form in which its shape says it is written: editors show a description, and no form. */
function withForm(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("form" in value) || typeof value.form !== "string") return value;
  const { form, ...schema } = value;
  const meaning = "description" in schema ? `${schema.description} ` : "";
  return { ...schema, description: `${meaning}${form}` };
}
