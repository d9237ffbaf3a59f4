/** A vitest reporter: names each skipped test with its reason and each that passed only at its second try, and ends with
 *  `N passed, N failed, N skipped`. With CI=true a skipped test of the real runner (test/e2e) is a failure. */
import process from "node:process";
import type { Reporter, TestModule } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "skipped") {
          count.skipped += 1;
          const forbidden = process.env["CI"] === "true" && module.moduleId.includes("/test/e2e/");
          console.log(`skipped: ${test.fullName}: ${result.note ?? "no reason given"}`);
          if (forbidden) {
            count.failed += 1;
            process.exitCode = 1;
            console.log("  a test of the real runner may not be skipped when CI=true");
          }
        } else if (result.state === "passed") {
          count.passed += 1;
          const tries = 1 + (test.diagnostic()?.retryCount ?? 0);
          if (tries > 1) console.log(`unsteady, passed at try ${tries}: ${test.fullName}`);
        } else count.failed += 1;
      }
    }
    if (count.passed === 0) process.exitCode = 1;
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
