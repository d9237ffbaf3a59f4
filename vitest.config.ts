import process from "node:process";
import { defineConfig } from "vitest/config";

/** The adapters again where GitHub is somewhere else. What needs artifacts is left out: Enterprise Server has none. */
const adapters = [
  "checks.standin",
  "comments.standin",
  "conversation.standin",
  "deployments",
  "history-ref",
  "history",
  "ledger",
  "release-upload.standin",
  "releases.standin",
].map((name) => `test/github/${name}.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    // A busy runner ends a wait too early now and then; scripts/closing-line.ts names each test that needed it.
    retry: process.env["CI"] === "true" ? 1 : 0,
    setupFiles: ["test/property-seed.ts"],
    reporters: ["default", "./scripts/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "evenhand",
          include: ["test/**/*.test.ts"],
          exclude: ["test/servers/**", "test/cluster/**", "test/elsewhere/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "enterprise",
          include: [...adapters, "test/elsewhere/enterprise.test.ts"],
          env: { STANDIN_API_PREFIX: "/api/v3", STANDIN_SERVER_URL: "https://ghes.test" },
        },
      },
      {
        extends: true,
        test: {
          name: "proxy",
          include: [...adapters, "test/elsewhere/proxy.test.ts"],
          env: { STANDIN_HOST: "standin.test" },
          globalSetup: ["test/elsewhere/proxy-server.ts"],
          setupFiles: ["test/elsewhere/use-proxy.ts"],
        },
      },
    ],
  },
});
