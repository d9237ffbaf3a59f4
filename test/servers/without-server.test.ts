import { makeCommandRig } from "../targets/support/command-rig.ts";
import { targetContract } from "../targets/support/contract.ts";
import { makeHubRig } from "../targets/support/hub-rig.ts";
import { report } from "./support/report.ts";

// Real processes need no server; of the Hub there is a double alone, and the table says so.
targetContract("command", makeCommandRig, report);
targetContract("huggingface (double)", makeHubRig, report);
