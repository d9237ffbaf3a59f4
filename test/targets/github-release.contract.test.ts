import { targetContract } from "./support/contract.ts";
import { makeReleaseRig } from "./support/release-rig.ts";

targetContract("github-release", makeReleaseRig);
