import { makeCommandRig } from "./support/command-rig.ts";
import { targetContract } from "./support/contract.ts";

targetContract("command", makeCommandRig);
