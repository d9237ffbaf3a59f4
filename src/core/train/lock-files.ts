/** Files that pin the packages a training runs with; those that lie in the working directory are digested. */
export const lockFileNames: readonly string[] = [
  "requirements.txt",
  "requirements.lock",
  "pyproject.toml",
  "uv.lock",
  "poetry.lock",
  "pdm.lock",
  "pylock.toml",
  "Pipfile.lock",
  "environment.yml",
  "environment.yaml",
  "conda-lock.yml",
  "pixi.lock",
  "renv.lock",
  "Manifest.toml",
  "package-lock.json",
  ".python-version",
];
