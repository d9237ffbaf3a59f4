/** Repositories as people have them: file → its beginning ("" when nobody reads it). */
export const shapes = {
  "a script and a requirements file": {
    "train.py": "",
    "requirements.txt": "scikit-learn\n",
    "out/predictions.csv": "id,label,score\n1,0,0.2\n",
    "tests/test_train.py": "",
  },
  "a dvc pipeline": {
    "dvc.yaml":
      "stages:\n  train:\n    cmd: python src/train.py\n    outs: [model.pkl]\n  evaluate:\n    wdir: eval\n    cmd: python evaluate.py\n    outs:\n      - test_predictions.parquet: {cache: false}\n    metrics:\n      - metrics.json: {cache: false}\n",
    "src/train.py": "",
    "pyproject.toml": '[project]\nname = "digits"\n',
  },
  "an MLflow project with its own workflows": {
    MLproject: "name: wine\nentry_points: {main: {command: python train.py}}\n",
    "train.py": "",
    ".github/workflows/model.yml": "on: push\njobs: {}\n",
  },
  "notebooks alone": { "01-explore.ipynb": "", "02-train.ipynb": "", "README.md": "" },
  "metrics and no rows": {
    "scripts/train_model.py": "",
    "results/metrics.json": "{}",
    Makefile: "lint:\n\ttrue\n",
  },
  "a Makefile that trains": { Makefile: "train: data\n\tpython -m app\n", "app/main.py": "" },
  "one that uses us already": {
    "train.py": "",
    "evenhand.yml": "models: {digits: {}}\n",
    ".github/workflows/ci.yml": "jobs: {m: {steps: [{uses: evenhand/evenhand@v1}]}}\n",
  },
  "hostile names": {
    "train.py; rm -rf $HOME #.py": "",
    "a b/train.py": "",
    "${{ github.token }}/train.py": "",
    "dvc/pred: &x.csv": "",
    "x/--predictions.csv": "id,\u001b[31mlabel\n",
  },
  "nothing at all": {},
} as const satisfies Record<string, Record<string, string>>;
