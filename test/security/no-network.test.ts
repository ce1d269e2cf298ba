import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BookType, utils, write } from "@e965/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { buildProgram } from "../../src/cli/program.js";
import { grouped } from "../../src/domain/grouped.js";
import { reportFormats, reportKinds } from "../../src/domain/report-kinds.js";
import { command, runGuarded } from "../helpers/run-guarded.js";
import { workspaces } from "../helpers/workspace.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const lines = [
  ["HUYỆN A"],
  ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
  [1, "Tổng sản lượng lúa", "triệu tấn", 0.5, 0.52],
];
const workspace = workspaceWith({
  "registers/nominees.xlsx": "Mã\tHọ và tên\tLoại\tĐơn vị\nan\tNguyễn Văn An\tCá nhân\tHuyện A\n",
  "dem.yaml": "out: ket-qua\njobs:\n  - { name: a, workspace: ., drawings: [{ kind: ranking, formats: [xlsx] }] }\n",
});
mkdirSync(join(workspace, "khac"));
const kinds: readonly (readonly [string, BookType])[] = [
  ["cu.xls", "biff8"],
  ["mo.ods", "ods"],
  ["nhi-phan.xlsb", "xlsb"],
  ["moi.xlsx", "xlsx"],
  ["chu.csv", "csv"],
];
for (const [name, bookType] of kinds) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), "Biểu");
  writeFileSync(join(workspace, "khac", name), write(book, { type: "buffer", bookType }));
}
const git = (...argv: readonly string[]) =>
  execFileSync("git", ["-C", workspace, "-c", "user.name=A", "-c", "user.email=a@example.org", ...argv]);
git("init", "-q", "-b", "main");
git("add", ".");
git("commit", "-q", "-m", "Ban đầu");

/** Kinds by what they can be drawn as, so that one command draws as many as it can. */
const drawn = [...grouped(Object.entries(reportKinds), ([, formats]) => formats.join())].map(([formats, own]) => [
  ...own.flatMap(([kind]) => ["--kind", kind]),
  ...formats.split(",").flatMap((format) => ["--format", format]),
]);

/** Each with the threads beside the first that it reads files in, and whether it asks git. */
const commands: readonly (readonly [line: string, threads: number, git: boolean])[] = [
  ["check", 0, false],
  ["docs --out out", 0, true],
  ["template --out forms", 0, true],
  ["ingest --reports khac", 3, false],
  ["return --out out", 0, true],
  ["evaluate --format xlsx --out out", 0, true],
  ...drawn.map((argv) => [`report ${argv.join(" ")} --out out`, 0, true] as const),
  ["explain huyen-a", 0, false],
  ["explain lua", 0, true],
  ["status", 0, false],
  ["diff", 0, true],
  ["whatif --set huyen-a.lua=0.6", 0, false],
  ["batch dem.yaml", 0, true],
  ["verify ket-qua/a", 0, true],
  ["freeze", 0, false],
  ["doctor", 0, true],
  ["init dot-moi", 0, false],
  ["schema --out out", 0, false],
  ["completion bash", 0, false],
];

describe("no command reaches for the network, makes code of text, or runs another program than git", () => {
  test.each(commands)("%s", (line, threads, git) => {
    const { code, err, seen } = runGuarded([command, ...line.split(" ")], workspace);
    expect(code, err).toBeLessThan(2);
    const guarded = ["guards main", ...Array.from({ length: threads }, () => "guards worker")];
    expect(seen.filter((one) => one !== "ran git without network")).toEqual(guarded);
    expect(seen.includes("ran git without network")).toBe(git);
    expect(err).not.toContain("TD201");
  });

  test("every command there is was run, and every kind of report in every format", () => {
    const io = { cwd: workspace, out: () => {}, err: () => {}, colour: false, watched: false, width: 100 };
    const all = buildProgram({ io, lang: "vi", finish: () => {} }, "0", main).commands.map((one) => one.name());
    expect(new Set(commands.map(([line]) => line.split(" ")[0]))).toEqual(new Set(all));
    expect(new Set(drawn.flat().filter((one) => !one.startsWith("--")))).toEqual(
      new Set([...Object.keys(reportKinds), ...reportFormats]),
    );
  });
});

describe("the guard sees whoever tries, even where the throw would be swallowed", () => {
  const worker = "new (await import('node:worker_threads')).Worker('fetch(\"http://127.0.0.1:9\")', { eval: true })";
  test.each([
    ["fetch", "fetch('http://127.0.0.1:9')", "global.fetch"],
    ["a connection", "(await import('node:net')).connect(9)", "net.connect"],
    ["a socket", "new (await import('node:net')).Socket().connect(9)", "Socket.connect"],
    ["a server", "(await import('node:http')).createServer().listen(0)", "Server.listen"],
    ["a name", "(await import('node:dns')).lookup('example.org', () => {})", "dns.lookup"],
    ["a name, as a promise", "(await import('node:dns/promises')).resolve4('example.org')", "dns.promises.resolve4"],
    ["TLS", "(await import('node:tls')).connect(9)", "tls.connect"],
    ["HTTP", "(await import('node:http')).get('http://127.0.0.1:9')", "http.get"],
    ["HTTPS", "(await import('node:https')).request('https://127.0.0.1:9')", "https.request"],
    ["HTTP/2", "(await import('node:http2')).connect('http://127.0.0.1:9')", "http2.connect"],
    ["UDP", "(await import('node:dgram')).createSocket('udp4')", "dgram.createSocket"],
    ["another program", "(await import('node:child_process')).execSync('true')", "child_process.execSync"],
    ["a worker", worker, "global.fetch"],
  ])("%s", (_what, script, way) => {
    const { code, seen } = runGuarded(["--input-type=module", "-e", `try { ${script} } catch {}`]);
    expect(seen).toContain(`reached ${way}`);
    if (script !== worker) expect(code).toBe(86);
  });
});
