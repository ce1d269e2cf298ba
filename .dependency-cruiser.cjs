/** The direction of the house. Each rule's comment tells whoever broke it why. */
const folders = ["domain", "load", "ingest", "evaluate", "award", "report", "cli"];

/** `from` may import only these folders of ours. */
const mayImport = {
  domain: [],
  load: ["domain"],
  ingest: ["domain"],
  evaluate: ["domain"],
  award: ["domain", "evaluate"],
  report: ["domain", "evaluate", "award"],
};

const reasons = {
  domain: "domain is what the words mean; it knows nothing of ours, so that every other room can stand on it.",
  load: "load turns texts into a Plan; what is done with the plan is none of its business.",
  ingest: "ingest turns bytes into observations; points and awards come later, and rules come from load by way of cli.",
  evaluate:
    "evaluate turns observations into points and ranks; it must not know where they came from or how they are drawn.",
  award: "award stands on points and facts; reading and drawing are other rooms.",
  report: "report draws results; it never loads, reads or decides, so that every result can be drawn again.",
};

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder}-looks-back`,
      comment: reasons[folder],
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(?:${folders.filter((one) => one !== folder && !allowed.includes(one)).join("|")})/` },
    })),
    {
      name: "only-cli-touches-the-world",
      comment:
        "Files, clock, terminal, process and threads belong to cli; everything else is functions of values and can be replayed.",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { dependencyTypes: ["core"], pathNot: "^(?:node:)?(?:zlib|crypto)$" },
    },
    {
      name: "yaml-belongs-to-load",
      comment: "load is the only folder that knows YAML; others get values with their places.",
      severity: "error",
      from: { path: "^src/(?!load/)" },
      to: { path: "node_modules/(?:yaml|csv-parse)/" },
    },
    {
      name: "zod-describes-what-comes-in-and-goes-out",
      comment:
        "zod checks YAML in load, describes our JSON in report and writes schemas in cli; the domain is plain types.",
      severity: "error",
      from: { path: "^src/(?!load/|report/json-schema|cli/schema-files)" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "workbooks-are-written-in-one-place",
      comment: "exceljs is heavy and reads badly: only report/xlsx uses it, and only to write.",
      severity: "error",
      from: { path: "^src/(?!report/xlsx/)" },
      to: { path: "node_modules/exceljs/" },
    },
    {
      name: "no-circular",
      comment: "Two files that need each other are one noun, or a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports is dead, or its command is not wired.",
      severity: "error",
      from: { orphan: true, pathNot: "^src/cli/main\\.ts$" },
      to: {},
    },
    {
      name: "product-stands-alone",
      comment: "src must not lean on tests or scripts; they are not shipped.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:test|scripts|examples)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types"] },
  },
};
