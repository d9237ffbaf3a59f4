import { enterBy, isOwnThread } from "./workers/entry.ts";

/** Enters an action or the terminal program; `dist/<verb>/index.js` is a stub that calls it. */
export async function main(verb: string): Promise<void> {
  if (isOwnThread()) return (await import("./workers/tasks.ts")).runThread();
  enterBy(process.argv[1]);
  switch (verb) {
    case "data":
      return (await import("./actions/data/index.ts")).run();
    case "train":
      return (await import("./actions/train/index.ts")).run();
    case "train-post":
      return (await import("./actions/train/post.ts")).run();
    case "evaluate":
      return (await import("./actions/evaluate/index.ts")).run();
    case "report":
      return (await import("./actions/report/index.ts")).run();
    case "gate":
      return (await import("./actions/gate/index.ts")).run();
    case "deploy":
      return (await import("./actions/deploy/index.ts")).run();
    case "deploy-post":
      return (await import("./actions/deploy/post.ts")).run();
    case "monitor":
      return (await import("./actions/monitor/index.ts")).run();
    case "cli":
      return (await import("./cli/start.ts")).run();
    default:
      throw new Error(`there is no action ${JSON.stringify(verb)}`);
  }
}
