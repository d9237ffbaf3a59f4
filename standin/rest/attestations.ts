import type { Needs } from "../permissions.ts";
import { notFound } from "../problem.ts";
import type { Call, Reply, Route } from "../route.ts";
import { stableId } from "./views.ts";

const read: Needs = [["attestations", "read"]];

function list(call: Call): Reply {
  const digest = call.params["subject_digest"] ?? "";
  const found = [...call.world.attestations.values()].filter((each) => each.digest === digest);
  if (found.length === 0) throw notFound();
  const attestations = found.map(({ bundle }) => ({
    ...{ bundle, repository_id: stableId(call.hub.repository) },
    ...{ bundle_url: "https://github.com/", initiator: "user" },
  }));
  return { status: 200, body: { attestations } };
}

export const attestationRoutes: readonly Route[] = [
  { operation: "repos/list-attestations", needs: read, answer: list },
];
