import { expect, test } from "vitest";
import type { FactDefinition, FactType } from "../../src/domain/fact.js";
import { writtenFact } from "../../src/ingest/figure/written-fact.js";

const fact = (type: FactType): FactDefinition => ({
  id: "f",
  name: "F",
  type,
  choices: type === "choice" ? [{ id: "good", name: "Hoàn thành tốt nhiệm vụ" }] : [],
  source: "reported",
  for: ["collective"],
  form: true,
  enterable: true,
});

test.each<[string, FactType, string, string | undefined]>([
  ["yes in a person's word", "boolean", " CÓ ", "true"],
  ["no in a person's word", "boolean", "Không", "false"],
  ["yes as data writes it", "boolean", "true", "true"],
  ["any other word is no answer", "boolean", "Chưa", undefined],
  ["a choice by its name, whatever its case", "choice", "hoàn thành TỐT nhiệm vụ", "good"],
  ["a choice by its id", "choice", "good", "good"],
  ["a choice that there is not", "choice", "Khá", undefined],
  ["a count", "count", "7", "7"],
  ["a count as a cell holds it", "count", "7.0", "7"],
  ["a part of a person is no count", "count", "7,5", undefined],
  ["a share with a comma", "share", "0,7", "0.7"],
  ["a share with a dot", "share", "0.70", "0.7"],
])("%s", (_why, type, text, expected) => {
  const read = writtenFact(fact(type), text);
  const value = read?.type === "share" ? read.value.numerator.div(read.value.denominator) : read?.value;
  expect(value?.toString()).toBe(expected);
});
