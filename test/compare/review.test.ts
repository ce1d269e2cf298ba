import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { type Edit, EXAMPLE, scratchRepository } from "../helpers/scratch.js";

/**
 * Changes as they come in merge requests, and what a reviewer is told of each: `review/<name>.md`. UPDATE=1 writes what is
 * told now; read the diff as somebody would who knows no YAML.
 */
const folder = new URL("./review/", import.meta.url).pathname;
const repository = scratchRepository();
afterEach(repository.restore);
afterAll(repository.remove);

const clusters = `${EXAMPLE}/plan/district-clusters.yaml`;
const collective = "data/national/awards/excellent-labour-collective.yaml";
const scheme = "data/kien-giang/schemes/kien-giang-489.yaml";

const changes: readonly (readonly [name: string, code: number, edits: readonly Edit[]])[] = [
  [
    "a-goal-raised",
    1,
    [[`${EXAMPLE}/plan/goals.csv`, "rice-output,0.6084,0.26,0.3422,", "rice-output,0.6084,0.26,0.36,"]],
  ],
  ["a-threshold", 1, [[collective, "at_least: 0.7\n", "at_least: 0.86\n"]]],
  [
    "a-unit-moved",
    1,
    [
      [clusters, "{ unit: hon-dat }, { unit: giang-thanh }", "{ unit: giang-thanh }"],
      [clusters, "{ unit: an-bien }]", "{ unit: an-bien }, { unit: hon-dat }]"],
    ],
  ],
  [
    "a-coefficient",
    1,
    [
      [
        "data/national/prizes.yaml",
        "provincial-flag, from: 2017-10-01, value: 8",
        "provincial-flag, from: 2017-10-01, value: 12",
      ],
    ],
  ],
  ["a-typo-that-loads", 1, [[scheme, "{ id: growth, name", "{ id: grwoth, name"]]],
  ["a-typo-that-does-not-load", 3, [[scheme, "rice-output]", "rice-ouput]"]]],
];

const diff = (...argv: readonly string[]) => run(["diff", "-C", repository.workspace, ...argv]);

describe("what a reviewer is told of a change", () => {
  test.each(changes)("%s", async (name, code, edits) => {
    repository.edit(edits);
    const told = await diff("--format", "md", "--exit-code");
    expect(told.code).toBe(code);
    const path = join(folder, `${name}.md`);
    if (process.env["UPDATE"] === "1") writeFileSync(path, told.out);
    expect(told.out).toBe(readFileSync(path, "utf8"));
  });

  test("there is one paper for each change, and no other", () => {
    expect(readdirSync(folder)).toEqual(changes.map(([name]) => `${name}.md`).sort());
  });
});

describe("what is compared", () => {
  test("a comment has no meaning and no effect, and its file is named", async () => {
    repository.edit([[scheme, "# Thang điểm duy nhất", "# Đây là thang điểm duy nhất"]]);
    const { code, out } = await diff("--exit-code");
    expect(code).toBe(0);
    expect(out).toContain("KHÔNG CÓ TÁC ĐỘNG");
    expect(out).toContain("Không quy định nào đổi nghĩa.");
    expect(out).toContain(`Tệp đã sửa: ${scheme}.`);
  });

  test("revisions as git writes them, and nothing is left behind in the repository or beside it", async () => {
    repository.edit(changes[1]?.[2] ?? []);
    repository.git("checkout", "-q", "-b", "stricter");
    repository.git("commit", "-q", "-a", "-m", "Nâng tỷ lệ");
    const left = () => readdirSync(tmpdir()).filter((name) => existsSync(join(tmpdir(), name, ".index")));
    for (const revisions of ["main...stricter", "HEAD~1.."]) {
      const { code, out } = await diff(revisions, "--exit-code");
      expect([revisions, code]).toEqual([revisions, 1]);
      expect(out).toContain("mất 6");
    }
    expect((await diff("stricter..HEAD", "--exit-code")).code).toBe(0);
    expect(repository.git("status", "--porcelain")).toBe("");
    expect(left()).toEqual([]);
    repository.git("checkout", "-q", "main");
  }, 120_000);

  test("a revision that there is not is said with the branches that there are", async () => {
    const { code, err } = await diff("khong-co");
    expect(code).toBe(2);
    expect(err).toContain("Không có bản “khong-co” trong git. Các nhánh: main");
  });

  test("money that only moves between funds is an effect", async () => {
    repository.edit([["data/national/awards/provincial-commendation.yaml", "level: province", "level: central"]]);
    const { out } = await diff();
    expect(out).not.toContain("KHÔNG CÓ TÁC ĐỘNG");
    expect(out).toContain("trung ương chi");
  });

  test("what git tells its hooks of a repository does not mislead it", async () => {
    repository.edit(changes[1]?.[2] ?? []);
    process.env["GIT_DIR"] = join(repository.folder, ".git");
    process.env["GIT_INDEX_FILE"] = join(repository.folder, ".git/index");
    try {
      expect((await diff("--exit-code")).code).toBe(1);
    } finally {
      delete process.env["GIT_DIR"];
      delete process.env["GIT_INDEX_FILE"];
    }
  });

  test("a revision that reads as an option is none", async () => {
    expect((await diff("--", "--upload-pack=x")).code).toBe(2);
  });
});
