import type { MonitorState } from "../core/record/monitor-state.ts";

/** What the next state is, given the one there is. Called again when another run was first. */
export type NextState = (before: MonitorState | null) => MonitorState;

/** The monitor's memory of a model, `refs/evenhand/monitor/<model>`: small, and kept for good. */
export interface MonitorMemory {
  /** null: the model was never watched. Throws UserError `record-invalid` when it cannot be read. */
  read(model: string, leg: string): Promise<MonitorState | null>;
  /** Writes without force, and gives back what is there now. Throws PermissionDenied when the token may not write. */
  update(model: string, leg: string, next: NextState): Promise<MonitorState>;
  /** A file that is kept beside the state, such as the reference's data record; null: it is not there. */
  file(model: string, name: string): Promise<string | null>;
  keep(model: string, name: string, content: string): Promise<void>;
}
