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
  proba: column(
    "How the names of the columns with the probability of a class begin; the name of the class follows.",
    "proba_",
    "from the configuration, else `proba_`",
  ),
  weight: column("The column with a row's weight.", "w", notUsed),
  group: column(
    "The column of what belongs together, such as a user, so that its rows count as dependent.",
    "user",
    notUsed,
  ),
  query: column("The column with the query a document was ranked for.", "query_id", notUsed),
  series: column("The column with the series that a forecast belongs to.", "store", notUsed),
  time: column("The column with the time that a forecast is for.", "date", notUsed),
  horizon: column(
    "The column with how many steps ahead a forecast was made; each number of steps is shown as a slice.",
    "steps",
    notUsed,
  ),
  scale: column(
    "The column with the error of the naive forecast on the training part of the series, for mase.",
    "naive_mae",
    notUsed,
  ),
  lower: column("The column with the lower bound of each row's prediction interval.", "q05", notUsed),
  upper: column("The column with its upper bound.", "q95", notUsed),
  reference: column(
    "The column with the text that a prediction should say; `reference_1` stands for `reference_2`, … too.",
    "answer",
    notUsed,
  ),
} as const;
