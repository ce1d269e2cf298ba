import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const REGISTRATIONS = "Đối tượng (mã)\tDanh hiệu\nHuyện B\tTập thể lao động tiên tiến\n";
const HOLDS = "Đối tượng (mã)\tLý do\tTừ ngày\tVăn bản\n";

/** Whether "Huyện A" is registered for the title of the year, as the award says it, and its hold. */
async function ofUnitA(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = workspaceWith(files);
  const { out } = await run(["evaluate", workspace, "--format", "json"], workspace);
  const { awards } = JSON.parse(out) as {
    awards: {
      award: string;
      nominee: { id: string };
      hold: { reason: string | null; since: string | null } | null;
      conditions: { fact: string; verdict: string }[];
    }[];
  };
  const own = awards.find((one) => one.award === "advanced-labour-collective" && one.nominee.id === "huyen-a");
  const registered = own?.conditions.find((one) => one.fact === "registered")?.verdict;
  return `${registered} ${own?.hold ? `held (${own.hold.reason}, ${own.hold.since})` : "not held"}`;
}

describe("a line that cannot be used is no evidence against anybody", () => {
  test.each([
    ["who is missing from the registrations did not register", { registrations: REGISTRATIONS }, "not_met not held"],
    [
      "one whose line names no award that exists may have",
      { registrations: `${REGISTRATIONS}Huyện A\tTập thể xuất chúng\n` },
      "unknown not held",
    ],
    [
      "nor is anybody missing from a register of which a second file lacks its headings",
      { registrations: REGISTRATIONS, "registrations-2": "Đối tượng (mã)\tVăn bản đăng ký\nHuyện A\t5/CV\n" },
      "unknown not held",
    ],
    [
      "a hold whose day cannot be read still holds",
      { registrations: REGISTRATIONS, holds: `${HOLDS}Huyện A\tĐang xem xét kỷ luật\thôm qua\t5/TB\n` },
      "not_met held (discipline, null)",
    ],
    [
      "so does one whose reason cannot be read",
      { registrations: REGISTRATIONS, holds: `${HOLDS}Huyện A\tLý do riêng\t10/01/2018\t5/TB\n` },
      "not_met held (null, 2018-01-10)",
    ],
    [
      "a hold of nobody who is known holds everybody",
      { registrations: REGISTRATIONS, holds: `${HOLDS}Huyện Lạ\tĐang xem xét kỷ luật\t10/01/2018\t5/TB\n` },
      "not_met held (null, null)",
    ],
    [
      "so does a register of holds without its heading",
      { registrations: REGISTRATIONS, holds: "Lý do\tTừ ngày\tVăn bản\nĐang xem xét kỷ luật\t10/01/2018\t5/TB\n" },
      "not_met held (null, null)",
    ],
  ])("%s", async (_why, registers, expected) => {
    const files = Object.entries(registers).map(([name, text]) => [`registers/${name}.xlsx`, text]);
    expect(await ofUnitA(Object.fromEntries(files))).toBe(expected);
  });
});
