#!/usr/bin/env node
const { argv, stderr } = process;
let failure;

/** A part of the program; undefined where it cannot be loaded, and the first such failure is kept. */
async function part(path) {
  try {
    return await import(path);
  } catch (error) {
    failure ??= error;
    return undefined;
  }
}

const program = await part("../dist/cli/main.js");
const standIn = program ?? (await part("../dist/cli/stand-in.js"));
if (program) await program.run();
else if (standIn) standIn.standIn(argv.slice(2), failure);
else {
  stderr.write(
    "thidua chưa được biên dịch, hoặc thiếu tệp: chạy `npm run build` trong thư mục của gói, hoặc cài lại.\n",
  );
  process.exitCode = 70;
}
