#!/usr/bin/env node
const { argv, stderr } = process;

let program;
let failure;
try {
  program = require("../dist/cli/front.cjs");
} catch (error) {
  failure = error;
}

/** Not even what says what is missing can be loaded. */
const tellToBuild = () => {
  stderr.write(
    "thidua chưa được biên dịch, hoặc thiếu tệp: chạy `npm run build` trong thư mục của gói, hoặc cài lại.\n",
  );
  process.exitCode = 70;
};

// A file that was cut short loads as nothing.
if (program?.run) program.run();
else
  import("../dist/cli/stand-in.js").then(
    ({ standIn }) => standIn(argv.slice(2), failure ?? new Error("dist/cli/front.cjs")),
    tellToBuild,
  );
