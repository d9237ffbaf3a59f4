import { makeCommandRig } from "../targets/support/command-rig.ts";
import { targetContract } from "../targets/support/contract.ts";
import { makeHubRig } from "../targets/support/hub-rig.ts";
import { makeReleaseRig } from "../targets/support/release-rig.ts";
import { report } from "./support/report.ts";

// Real processes need no server; of GitHub and the Hub there are doubles alone, and the table says so.
targetContract("command", makeCommandRig, report);
targetContract("huggingface (double)", makeHubRig, report);
targetContract("github-release (stand-in)", makeReleaseRig, report);
