import { afterAll, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const whatif = async (...argv: readonly string[]) =>
  JSON.parse((await run(["whatif", example, "--format", "json", ...argv])).out);

interface Effect {
  readonly units: readonly {
    readonly unit: string;
    readonly before: { known: string };
    readonly after: { known: string };
  }[];
  readonly awards: readonly { readonly nominee: string; readonly award: string; readonly turn: string }[];
}

describe("what comes out otherwise", () => {
  test("a figure, with its measure or without, in Vietnamese writing", async () => {
    const written = ["0,6", "0.6", "0,6 triệu tấn", "600.000 tấn"];
    const all = [];
    for (const value of written) all.push(await whatif("--set", `hon-dat.rice-output=${value}`));
    for (const one of all) expect(one.data.map(({ after }: { after: string }) => after)).toEqual(["0,6 triệu tấn"]);
    const [{ effects }] = all;
    const points = (effects[0] as Effect).units.find((one) => one.unit === "hon-dat");
    expect(Number(points?.after.known)).toBeGreaterThan(Number(points?.before.known));
  }, 60_000);

  test("what an award asks for, as a share or in per cent: the same as a merge request would do", async () => {
    const [share, percent] = [
      await whatif("--set", "excellent-labour-collective.members_advanced_share=0,86"),
      await whatif("--set", "excellent-labour-collective.members_advanced_share=86%"),
    ];
    expect(percent).toEqual(share);
    expect(share.rules.map((one: { strictness: string }) => one.strictness)).toEqual(["stricter"]);
    const lost = (share.effects[0] as Effect).awards.filter((one) => one.turn === "lost");
    expect(lost.map((one) => one.award)).toEqual(Array(6).fill("excellent-labour-collective"));
  }, 60_000);

  test("another day of decision brings another base salary, and no rank", async () => {
    const { effects } = await whatif("--decided-on", "2018-08-01");
    expect((effects[0] as Effect).units).toEqual([]);
    expect(effects[0].money.before.amount).not.toBe(effects[0].money.after.amount);
  });

  test("nothing that is as it is comes out otherwise", async () => {
    const { data, rules, effects } = await whatif("--set", "hon-dat.rice-output=0,524");
    expect([data, rules, effects[0].units, effects[0].awards]).toEqual([[], [], [], []]);
  });
});

describe("the least change that reaches an award", () => {
  test("is enough, and one step less of it is not", async () => {
    const { reach } = await whatif("--reach", "provincial-commendation", "--unit", "hon-dat");
    expect(reach.selection).toBe("selected");
    expect(reach.oneOf.length).toBeGreaterThan(10);
    const award = (outcome: { effects: readonly Effect[] }) =>
      outcome.effects[0]?.awards.find((one) => one.nominee === "hon-dat" && one.award === "provincial-commendation")
        ?.turn;
    for (const { target, now, enough } of reach.oneOf.slice(0, 3)) {
      const decimals = Math.max(...[now, enough].map((text: string) => text.split(".")[1]?.length ?? 0));
      const step = (Number(enough) > Number(now) ? -1 : 1) * 10 ** -decimals;
      const less = (Number(enough) + step).toFixed(decimals);
      expect([target, award(await whatif("--set", `hon-dat.${target}=${enough}`))]).toEqual([target, "gained"]);
      expect([target, award(await whatif("--set", `hon-dat.${target}=${less}`))]).not.toEqual([target, "gained"]);
    }
  }, 120_000);

  test("counts of members are whole, and what no figure settles is named", async () => {
    const { reach } = await whatif("--reach", "excellent-labour-collective", "--unit", "hon-dat");
    expect(reach.needed).toContainEqual({ what: "members_completing_duty", value: "32" });
    expect(reach.beyond).toEqual(["Đã đạt tiêu chuẩn Tập thể lao động tiên tiến"]);
  });

  test("a rank that no believable figure brings is said", async () => {
    const { out } = await run(["whatif", example, "--reach", "provincial-flag", "--unit", "kien-luong"]);
    expect(out).toContain("Huyện Kiên Lương KHÔNG thể đạt Cờ thi đua của Ủy ban nhân dân tỉnh chỉ bằng số liệu");
  });
});

/** The rice of Huyện A is no target of its. */
const goals = "target,huyen-a,huyen-b\nlua,x,0.4\ndien,98.6,98.6\ntai-nan,10,8\n";

describe("what cannot be supposed is said", () => {
  test.each([
    ["nothing", [], "Cần biết giả định gì"],
    ["no value", ["--set", "huyen-a.lua="], "không phải dạng"],
    ["nobody of that id", ["--set", "huyen-x.lua=1"], "“huyen-x.lua” để giả định. Có phải “huyen-a”?"],
    ["a word for a figure", ["--set", "huyen-a.dien=nhiều"], "“nhiều” không đọc được"],
    ["a target that does not concern the unit", ["--set", "huyen-a.lua=1"], "không thuộc diện"],
    ["a scheme that there is not", ["--scheme", "x"], "Không có bảng điểm “x”"],
    ["an award without a unit", ["--reach", "provincial-flag"], "--reach và --unit đi cùng nhau"],
    [
      "a fact that the award does not ask for",
      ["--set", "provincial-flag.members_total=1"],
      "không có điều kiện nào về “members_total”. Có: ",
    ],
    ["a word for a bound", ["--set", "provincial-flag.targets_exceeded=x"], "“x” không phải giá trị"],
    ["a day that is none", ["--decided-on", "28/02/2018"], "không phải một ngày"],
  ])("%s", async (_, argv, sentence) => {
    const { code, err } = await run(["whatif", ...argv], workspaceWith({ "plan/goals.csv": goals }));
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });
});
