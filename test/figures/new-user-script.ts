/** What somebody has who never heard of us: it trains, and prints one number. */
export const script = `from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rows, labels = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(rows, labels, test_size=0.5, random_state=1)
model = make_pipeline(StandardScaler(), LogisticRegression(C=0.003))
model.fit(x_train, y_train)
print("accuracy", model.score(x_test, y_test))
`;

const predictions = `
import csv, pathlib

pathlib.Path("out").mkdir(exist_ok=True)
with open("out/predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "score"])
    writer.writerows(zip(range(len(y_test)), y_test, model.predict_proba(x_test)[:, 1]))
`;

/** With the lines that \`evenhand init\` asks for, and a strength of the penalty. */
export function edited(strength: number): string {
  return script.replace("C=0.003", `C=${strength}`) + predictions;
}
