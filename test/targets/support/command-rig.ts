import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeFence } from "../../../src/host/fence.ts";
import type { Rig, Trouble } from "./contract.ts";

/** Takes the old model away before the new one is in place, as many real scripts do: half-way nothing serves. */
const deployScript = `#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
echo "deploying $EVENHAND_MODEL $EVENHAND_DIGEST over \${EVENHAND_PREVIOUS:-nothing}"
echo change >> changes
trouble=$(cat trouble)
if [ "$trouble" = half-way ]; then rm -f current; echo "disk full" >&2; exit 7; fi
if [ "$trouble" = too-slow ]; then rm -f current; sleep 30; fi
if [ "$trouble" = wrong-model ]; then echo sha256:${"9".repeat(64)} > next; else echo "$EVENHAND_DIGEST" > next; fi
mv next current
`;
const rollbackScript = `#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
echo change >> changes
if [ -z "$EVENHAND_DIGEST" ]; then rm -f current; exit 0; fi
echo "$EVENHAND_DIGEST" > next
mv next current
`;

/** A model server of the simplest kind: a file says what serves, a port answers 200 when it is healthy. */
export async function makeCommandRig(): Promise<Rig> {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-command-"));
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("deploy.sh"), deployScript);
  writeFileSync(at("rollback.sh"), rollbackScript);
  for (const script of ["deploy.sh", "rollback.sh"]) chmodSync(at(script), 0o755);
  let trouble: Trouble | "none" = "none";
  let slowUntil = 0;
  const server: Server = createServer((_request, response) => {
    const isUp = existsSync(at("current")) && (trouble !== "slow" || performance.now() > slowUntil);
    response.writeHead(isUp ? 200 : 503).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const port = (server.address() as AddressInfo).port;
  const set = (kind: Trouble | "none") => {
    trouble = kind;
    slowUntil = performance.now() + 1_500;
    writeFileSync(at("trouble"), kind);
  };
  set("none");

  return {
    name: "command",
    config: () =>
      JSON.stringify({
        target: "command",
        options: {
          command: "./deploy.sh",
          "rollback-command": "./rollback.sh",
          "current-command": "[ $(cat trouble) != unreachable ] || exit 9; cat current 2>/dev/null || true",
          "health-url": `http://127.0.0.1:${port}/health`,
        },
      }),
    serving: async () => (existsSync(at("current")) ? readFileSync(at("current"), "utf8").trim() : null),
    changes: async () =>
      existsSync(at("changes")) ? readFileSync(at("changes"), "utf8").split("\n").length - 1 : 0,
    trouble: async (kind) => set(kind),
    mend: async () => set("none"),
    async reset() {
      for (const name of ["current", "next", "changes"]) rmSync(at(name), { force: true });
    },
    world: () => ({ env: process.env, folder, fence: makeFence(() => {}), shelf: null }),
    async close() {
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}
