import { endMembers } from "./end-members.ts";
import { findMembers } from "./members.ts";
import { watchResources } from "./resources.ts";
import { supervise } from "./supervise.ts";

/** The supervisor as a program for `node -e`: four functions that know nothing of each other's names, so that it
 *  is the same from source and out of a bundle. */
export const supervisorSource = `(${supervise})(${findMembers}, ${endMembers}, ${watchResources});`;
