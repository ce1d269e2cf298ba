import type { z } from "zod";
import { closest } from "../domain/closest.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Path, YamlSource } from "./yaml-source.js";

/** A YAML file that has its shape: its values, and where each of them stands. */
export interface Shaped<T> {
  readonly source: YamlSource;
  readonly value: T;
}

/** Hold a YAML file against its shape; every departure becomes a finding at its place. */
export function parseShape<S extends z.ZodType>(
  source: YamlSource,
  shape: S,
): { readonly shaped: Shaped<z.output<S>> | undefined; readonly findings: readonly Finding[] } {
  // Every file is read once: code made for its shape costs more than it saves.
  const result = shape.safeParse(source.value, { jitless: true });
  if (result.success) return { shaped: { source, value: result.data }, findings: [] };
  return { shaped: undefined, findings: result.error.issues.flatMap((issue) => explain(issue, source)) };
}

function explain(issue: z.core.$ZodIssue, source: YamlSource): readonly Finding[] {
  const path = issue.path as Path;
  if (issue.code === "invalid_union" && !issue.message.startsWith("expects:")) return explainUnion(issue, source);
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.replace(/^keys:/, "").split(",");
    return issue.keys.map((key) =>
      finding("TD102", source.placeOfKey(path, key), { key, suggestion: closest(key, known) }),
    );
  }
  if (issue.code === "invalid_key") {
    const key = String(path.at(-1));
    const expected = expectation(issue.issues[0]?.message);
    return [finding("TD104", source.placeOfKey(path.slice(0, -1), key), { expected, seen: key })];
  }
  const expected = expectation(issue.message);
  const seen = valueAt(source.value, path);
  const key = path.at(-1);
  if (seen === undefined && typeof key === "string") return [finding("TD105", source.place(path), { key, expected })];
  return [finding("TD104", source.place(path), { expected, seen: shown(seen) })];
}

function expectation(message = ""): string {
  return message.replace(/^expects:/, "");
}

/** The branch that understood most of the value speaks for the union. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, source: YamlSource): readonly Finding[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map((one) => one.path.length + (one.code === "unrecognized_keys" ? 1 : 0)));
  const [meant] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return (meant ?? []).flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, source));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : Array.isArray(value) ? "[…]" : value === undefined ? "" : "{…}";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
