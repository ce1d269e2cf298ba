#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
if (existsSync(main)) {
  const { run } = await import("../dist/cli/main.js");
  await run();
} else {
  process.stderr.write("thidua chưa được biên dịch: chạy `npm run build` trong thư mục của gói, rồi chạy lại.\n");
  process.exitCode = 70;
}
