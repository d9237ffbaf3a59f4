import { optional } from "./definition.ts";
import { text } from "./types.ts";

const detected = "from the configuration, else detected by its name";
const notUsed = "from the configuration, else not used";

function column(description: string, example: string, whenEmpty: string) {
  return optional(text, { description, example, whenEmpty });
}

/** Which column plays which role; named by the role. */
export const columnInputs = {
  id: column("The column that identifies a row, so that rows can be paired.", "tx", detected),
  label: column("The column with the truth.", "is_fraud", detected),
  prediction: column("The column with the predicted class or number.", "y_pred", detected),
  score: column("The column with the score or probability of the positive class.", "p", detected),
  weight: column("The column with a row's weight.", "w", notUsed),
  group: column(
    "The column of what belongs together, such as a user, so that its rows count as dependent.",
    "user",
    notUsed,
  ),
} as const;
