import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    env: { NO_COLOR: "1" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/look/**"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: "look", include: ["test/look/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
