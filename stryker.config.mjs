/** Mutants of points and awards: what would be changed in src/evaluate and src/award without any test noticing. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/evaluate/**/*.ts", "src/award/**/*.ts"],
  mutator: {
    excludedMutations: [
      // Of 586 mutants of these three kinds TypeScript refused 578: `a?.b` made `a.b`, an object or a body made empty.
      "OptionalChaining",
      "ObjectLiteral",
      "BlockStatement",
      // Of 393 it refused 348: ids of closed lists. The others are words of findings, which the fixtures hold.
      "StringLiteral",
    ],
  },
  // What is made when a module loads is laid to no test, so that each such mutant would run every test.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Long enough that a busy machine is not taken for a loop without end.
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "out/mutation.json" },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: "out/stryker",
  ignorePatterns: ["build", "dist", "out", "docs"],
};
