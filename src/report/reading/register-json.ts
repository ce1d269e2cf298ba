import { findingsJson, jsonText, placeJson, planAndPeriod } from "../json/parts.js";
import type { RegisterDocument } from "../json-schema/register.js";
import type { Lang } from "../words/words.js";
import type { RegisterResult } from "./register-result.js";

/** The lines of a register as `thidua.register/1`. */
export function renderRegister(result: RegisterResult, lang: Lang): string {
  const { plan, round, register } = result;
  const document: RegisterDocument = {
    format: "thidua.register/1",
    ...planAndPeriod(plan, round),
    register: register.name,
    files: result.files.map(({ file, skipped }) => ({ file, skipped: skipped.map((row) => ({ ...row })) })),
    lines: result.files.flatMap(({ rows }) =>
      rows.map(({ values, place }) => ({ values: Object.fromEntries(values), place: placeJson(place) })),
    ),
    findings: findingsJson(result.findings, lang),
  };
  return jsonText(document);
}
