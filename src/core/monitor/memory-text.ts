import { UserError } from "../../errors.ts";
import { historyRef } from "../baseline/history-policy.ts";
import { canonicalJson } from "../digest.ts";
import { type MonitorState, monitorStateSchema } from "../record/monitor-state.ts";

/** The memory as its file holds it: keys sorted, so that an unchanged state is an unchanged file. */
export function renderState(state: MonitorState): string {
  return `${canonicalJson(monitorStateSchema.parse(state))}\n`;
}

/** @throws UserError `record-invalid` when it is not what a monitor wrote */
export function parseState(text: string, where: string): MonitorState {
  try {
    return monitorStateSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(
      {
        code: "record-invalid",
        message: `${where} is not the memory of a monitor of this release`,
        hint: "delete the ref to begin anew: open alarms are then found by their issues",
      },
      cause,
    );
  }
}

/** Without `refs/`. A name that git refuses is spelled out, as for the history.
 *  @example monitorRef("fraud") // "evenhand/monitor/fraud" */
export function monitorRef(model: string): string {
  return historyRef(model).replace("/history/", "/monitor/");
}
