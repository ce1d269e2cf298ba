import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

/** A second rule for documents: one number with two days, which `check` warns of. */
const documents = `documents:
  - { id: ke-hoach, kind: Kế hoạch, name: Kế hoạch thử, issued: 2017-01-02, basis: read }
  - { id: quy-che, kind: Quyết định, number: 1/QĐ, name: Quy chế thử, issued: 2017-01-01, basis: read }
  - { id: quy-che-2, kind: Quyết định, number: 1/QĐ, name: Quy chế thử, issued: 2017-01-10, basis: read }
`;
const args =
  "{ document: quy-che-2, number: 1/QĐ, issued: 2017-01-10, other: quy-che, otherNumber: 1/QĐ, otherIssued: 2017-01-01 }";
const reviewed = "reason: đã đối chiếu, by: thường trực Hội đồng, on: 2018-01-10";
const entry = (keys: string) => `  - { ${keys}, ${reviewed} }\n`;
const warned = entry(`code: TD135, file: plan/documents.yaml, args: ${args}`);

interface Seen {
  readonly counts: { readonly accepted: number };
  readonly findings: readonly { readonly code: string; readonly place: { readonly file: string } | null }[];
}

/** What `check` says of a small province with an accepted.yaml: its exit code, what it lists and how many it left out. */
async function checked(entries: string, files: Readonly<Record<string, string>> = {}) {
  const workspace = workspaceWith({
    "plan/documents.yaml": documents,
    "accepted.yaml": `accepted:\n${entries}`,
    ...files,
  });
  const { code, out } = await run(["check", workspace, "--format", "json", "--fail-on", "warning"]);
  const { counts, findings } = JSON.parse(out) as Seen;
  return {
    code,
    listed: findings.map((one) => `${one.code} ${one.place?.file ?? ""}`.trim()),
    accepted: counts.accepted,
  };
}

describe("what was reviewed and accepted", () => {
  test.each<[string, string, Readonly<Record<string, string>>, Awaited<ReturnType<typeof checked>>]>([
    ["is neither listed nor counted", warned, {}, { code: 0, listed: [], accepted: 1 }],
    [
      "stays accepted when its line moves",
      warned,
      { "plan/documents.yaml": `# Văn bản\n\n${documents}` },
      { code: 0, listed: [], accepted: 1 },
    ],
    [
      "falls when what it says changes, and the entry is said to be stale",
      warned,
      { "plan/documents.yaml": documents.replace("2017-01-10", "2017-01-11") },
      { code: 1, listed: ["TD136 accepted.yaml", "TD135 plan/documents.yaml"], accepted: 0 },
    ],
    [
      "is stale when it was mended",
      warned,
      { "plan/documents.yaml": documents.replace(/.*quy-che-2.*\n/, "") },
      { code: 1, listed: ["TD136 accepted.yaml"], accepted: 0 },
    ],
    [
      "is known by all of its arguments, never by its code alone",
      entry("code: TD135, file: plan/documents.yaml"),
      {},
      { code: 1, listed: ["TD136 accepted.yaml", "TD135 plan/documents.yaml"], accepted: 0 },
    ],
    [
      "is of its own file",
      warned.replace("plan/documents.yaml", "plan/plan.yaml"),
      {},
      { code: 1, listed: ["TD136 accepted.yaml", "TD135 plan/documents.yaml"], accepted: 0 },
    ],
    [
      "needs a code that there is",
      warned.replace("TD135", "TD999"),
      {},
      { code: 1, listed: ["TD108 accepted.yaml", "TD135 plan/documents.yaml"], accepted: 0 },
    ],
    [
      "needs a reason",
      warned.replace("reason: đã đối chiếu, ", ""),
      {},
      { code: 1, listed: ["TD105 accepted.yaml", "TD135 plan/documents.yaml"], accepted: 0 },
    ],
    [
      "needs to say who accepted it, and a day that exists",
      warned.replace("by: thường trực Hội đồng, on: 2018-01-10", "on: 2018-02-30"),
      {},
      { code: 1, listed: ["TD105 accepted.yaml", "TD104 accepted.yaml", "TD135 plan/documents.yaml"], accepted: 0 },
    ],
  ])("%s", async (_, entries, files, expected) => {
    expect(await checked(entries, files)).toEqual(expected);
  });

  test("never hides what makes the plan unusable, and nothing is stale while it stands in the way", async () => {
    const target = "targets: [{ id: lua, name: Lúa, direction: at_lest }]\n";
    const one_of =
      "args: { expected: 'one_of:at_least, at_most, lower_than_base, higher_than_base, achieved', seen: at_lest }";
    const entries = entry(`code: TD104, file: plan/targets.yaml, ${one_of}`);
    const { code, listed, accepted } = await checked(`${entries}${warned}`, { "plan/targets.yaml": target });
    expect([code, listed, accepted]).toEqual([1, ["TD104 plan/targets.yaml"], 0]);
  });

  test("is a matter of check alone: evaluate still says what it finds", async () => {
    const slips = {
      "plan/plan.yaml": `plan: nho-2017
name: Kế hoạch thử
province: Tỉnh Thử
province_unit: tinh-thu
document: ke-hoach
text: plan.txt
slips: [{ quote: Đảm bảo trật tự, says: "Viết “bảo đảm”.", cite: { document: quy-che, basis: read } }]
`,
    };
    const accepted = `accepted:\n${warned}${entry('code: TD115, file: plan/plan.yaml, args: { quote: Đảm bảo trật tự, says: "Viết “bảo đảm”." }')}`;
    const workspace = workspaceWith({ "plan/documents.yaml": documents, "accepted.yaml": accepted, ...slips });
    const checkedOf = await run(["check", workspace, "--lang", "en"]);
    expect([checkedOf.code, checkedOf.out]).toEqual([0, ""]);
    expect(checkedOf.err).toContain("0 notes. 2 findings were reviewed and accepted in accepted.yaml.");
    const { out } = await run(["evaluate", workspace, "--format", "json"]);
    expect((JSON.parse(out) as Seen).findings.map((one) => one.code)).toContain("TD115");
  });
});
