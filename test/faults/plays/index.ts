import type { Launcher } from "../launch.ts";
import { openDeploy } from "./deployment.ts";
import { openMonitor } from "./monitoring.ts";
import type { Play } from "./play.ts";
import { openData, openEvaluate, openGate, openReport } from "./pull-request.ts";
import { openTrain } from "./training.ts";

export const plays: Readonly<Record<string, (launcher: Launcher) => Promise<Play>>> = {
  ...{ evaluate: openEvaluate, report: openReport, root: openGate, data: openData },
  ...{ train: openTrain, deploy: openDeploy, monitor: openMonitor },
};
