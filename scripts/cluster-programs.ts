/** Builds the API server and the controller manager of Kubernetes from its Go module, once, into .cache/cluster. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export const kubernetesVersion = "1.34.4";
const programs = ["kube-apiserver", "kube-controller-manager"];

/** @returns the folder that holds both programs. Throws when Go is missing or the build fails. */
export function buildClusterPrograms(cache: string): string {
  const folder = path.join(cache, `kubernetes-${kubernetesVersion}`);
  const bin = path.join(folder, "bin");
  if (programs.every((program) => existsSync(path.join(bin, program)))) return bin;
  console.error(`Building Kubernetes ${kubernetesVersion} from its Go module, once (10 to 40 minutes) …`);
  mkdirSync(bin, { recursive: true });
  const go = (...args: string[]) =>
    execFileSync("go", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", 2] });
  writeFileSync(path.join(folder, "go.mod"), "module cluster\n");
  const { GoMod } = JSON.parse(go("mod", "download", "-json", `k8s.io/kubernetes@v${kubernetesVersion}`));
  writeFileSync(path.join(folder, "go.mod"), moduleFile(readFileSync(GoMod, "utf8")));
  const flags = ["-mod=mod", "-trimpath", "-ldflags", linkerFlags()];
  const packages = programs.map((program) => `k8s.io/kubernetes/cmd/${program}`);
  go("build", ...flags, "-o", `${bin}${path.sep}`, ...packages);
  return bin;
}

/** The module's own go.mod names its staging modules by folders that only its repository has: they are published
 *  under the same minor and patch version with a leading zero. */
function moduleFile(theirs: string): string {
  const own = new Set([...theirs.matchAll(/^\s*(k8s\.io\/[\w.-]+) v0\.0\.0$/gm)].map(([, name]) => name));
  const published = `v0${kubernetesVersion.slice(1)}`;
  const goVersion = /^go (\S+)$/m.exec(theirs)?.[1] ?? "1.24.0";
  const replaced = [...own].map((name) => `\t${name} => ${name} ${published}`).join("\n");
  return `module cluster\n\ngo ${goVersion}\n\nrequire k8s.io/kubernetes v${kubernetesVersion}\n\nreplace (\n${replaced}\n)\n`;
}

function linkerFlags(): string {
  const [major, minor] = kubernetesVersion.split(".");
  const set = (name: string, value: string) => `-X k8s.io/component-base/version.${name}=${value}`;
  return [
    "-s -w",
    set("gitVersion", `v${kubernetesVersion}`),
    set("gitMajor", `${major}`),
    set("gitMinor", `${minor}`),
  ].join(" ");
}
