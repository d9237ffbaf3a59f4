/** Runs an action or the terminal program from source: `node scripts/run.ts cli evaluate …`. */
import { main } from "../src/main.ts";

const [verb = "cli"] = process.argv.splice(2, 1);
await main(verb);
