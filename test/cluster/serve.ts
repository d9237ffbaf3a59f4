/** Starts a cluster and its node, says where its kubeconfig is, and stays until it is told to end.
 *  node test/cluster/serve.ts <folder of the programs> */
import { startCluster } from "./support/cluster.ts";
import { startNode } from "./support/node.ts";

const cluster = await startCluster(process.argv[2] ?? "");
const node = await startNode(cluster.admin, cluster.folder);
console.log(cluster.kubeconfig);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await node.stop();
    await cluster.stop();
    process.exit(0);
  });
}
