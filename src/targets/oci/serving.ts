import type { ModelContent } from "../../ports/model-content.ts";

/** What a model needs to answer requests. */
export type Serving =
  | { readonly kind: "mlflow" }
  /** `name` of the one file; `reader` is what opens it. */
  | { readonly kind: "scikit-learn"; readonly name: string; readonly reader: "joblib" | "pickle" | "skops" };

const readers: Readonly<Record<string, "joblib" | "pickle" | "skops">> = {
  joblib: "joblib",
  pkl: "pickle",
  pickle: "pickle",
  skops: "skops",
};

/** How a model can be served by what its files are; a sentence when a Dockerfile has to be written by hand. */
export function chooseServing({ kind, files }: ModelContent): Serving | string {
  if (kind === "folder" && files.some(({ path }) => path === "MLmodel")) {
    if (files.some(({ path }) => path === "requirements.txt")) return { kind: "mlflow" };
    return "the MLflow model has no requirements.txt";
  }
  const [file] = files;
  const reader = readers[/\.([a-z]+)$/.exec(file?.path ?? "")?.[1] ?? ""];
  if (kind === "file" && file !== undefined && reader !== undefined)
    return { kind: "scikit-learn", name: file.path, reader };
  return "it is neither an MLflow model (a folder with MLmodel) nor a scikit-learn one (.joblib, .pkl, .pickle, .skops)";
}

export interface ServingImage {
  readonly serving: Serving;
  readonly digest: string;
  /** Of python's official image, such as `3.12`. */
  readonly python: string;
}

/** A Dockerfile over a context with `model/`, `requirements.txt` and, for scikit-learn, `serve.py`. */
export function renderDockerfile({ serving, digest, python }: ServingImage): string {
  const command =
    serving.kind === "mlflow"
      ? [
          "mlflow",
          "models",
          "serve",
          "--model-uri",
          "/opt/model",
          "--host",
          "0.0.0.0",
          "--port",
          "8080",
          "--env-manager",
          "local",
        ]
      : ["python", "/opt/serve.py", `/opt/model/${serving.name}`];
  return [
    `FROM python:${python}-slim`,
    "ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1",
    `ENV EVENHAND_DIGEST=${digest}`,
    "WORKDIR /opt",
    // Before the model: another model of the same packages is one small layer.
    "COPY requirements.txt /opt/requirements.txt",
    "RUN pip install --no-cache-dir --requirement /opt/requirements.txt",
    ...(serving.kind === "mlflow" ? [] : ["COPY serve.py /opt/serve.py"]),
    "COPY model /opt/model",
    "USER 10001",
    "EXPOSE 8080",
    `CMD ${JSON.stringify(command)}`,
    "",
  ].join("\n");
}

/** Python's version as an MLflow model names it; null: it does not. */
export function pythonOf(mlmodel: string): string | null {
  return /^\s*python_version:\s*['"]?(3\.\d+)/m.exec(mlmodel)?.[1] ?? null;
}

/** Serves one scikit-learn model: `GET /health`, and `POST /predict` with `{"instances": [[…], …]}`. Nothing but the
 *  model's own packages is needed. */
export function renderServeProgram(reader: "joblib" | "pickle" | "skops"): string {
  const load: Record<typeof reader, string> = {
    joblib: "    import joblib\n    return joblib.load(path)",
    pickle: '    import pickle\n    with open(path, "rb") as file:\n        return pickle.load(file)',
    skops:
      "    from skops.io import get_untrusted_types, load\n    return load(path, trusted=get_untrusted_types(file=path))",
  };
  return `"""Answers requests with one model."""
import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LARGEST = 16 * 1024 * 1024


def read_model(path):
${load[reader]}


def as_table(instances):
    if instances and isinstance(instances[0], dict):
        import pandas
        return pandas.DataFrame(instances)
    return instances


def predict(model, instances):
    table = as_table(instances)
    answer = {"predictions": [plain(one) for one in model.predict(table)]}
    if hasattr(model, "predict_proba"):
        answer["probabilities"] = [[float(p) for p in row] for row in model.predict_proba(table)]
        answer["classes"] = [plain(one) for one in model.classes_]
    return answer


def plain(value):
    return value.item() if hasattr(value, "item") else value


class Handler(BaseHTTPRequestHandler):
    model = None

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path in ("/health", "/ping"):
            return self.answer(200, {"status": "ok", "digest": os.environ.get("EVENHAND_DIGEST", "")})
        self.answer(404, {"error": "GET /health or POST /predict"})

    def do_POST(self):
        if self.path not in ("/predict", "/invocations"):
            return self.answer(404, {"error": "GET /health or POST /predict"})
        length = int(self.headers.get("content-length") or 0)
        if length > LARGEST:
            return self.answer(413, {"error": "a request has at most 16 MiB"})
        try:
            instances = json.loads(self.rfile.read(length))["instances"]
            if not isinstance(instances, list):
                raise ValueError("instances is not a list")
            self.answer(200, predict(self.model, instances))
        except Exception as error:
            self.answer(400, {"error": f'send {{"instances": [[...], ...]}}: {error}'})

    def log_message(self, *args):
        pass


if __name__ == "__main__":
    Handler.model = read_model(sys.argv[1])
    port = int(os.environ.get("PORT", "8080"))
    server = ThreadingHTTPServer((os.environ.get("HOST", "0.0.0.0"), port), Handler)
    print(f"serving on {server.server_address[1]}", flush=True)
    server.serve_forever()
`;
}
