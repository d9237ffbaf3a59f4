import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const motoVersion = "5.2.5";
const goRegistryVersion = "v0.22.1";

/** Servers that deploy targets are tested against, installed once: where each lies, as the variables by which the
 *  tests find them. What cannot be installed ends the run. */
export function installTargetServers(cache: string): Record<string, string> {
  return {
    EVENHAND_DOCKER_REGISTRY: once("docker-registry", () => installDockerRegistry(path.join(cache, "deb"))),
    EVENHAND_GO_REGISTRY: once("go-containerregistry's registry", () =>
      installGoRegistry(path.join(cache, "go")),
    ),
    EVENHAND_MOTO: once("moto", () => installMoto(path.join(cache, "moto"))),
  };
}

/** Debian's package, unpacked and not installed: no root is needed. */
function installDockerRegistry(folder: string): string {
  const program = path.join(folder, "root", "usr", "bin", "docker-registry");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  run("apt-get", ["download", "docker-registry"], folder);
  const [file] = readdirSync(folder).filter((name) => name.endsWith(".deb"));
  run("dpkg", ["-x", file ?? "", path.join(folder, "root")], folder);
  return program;
}

function installGoRegistry(folder: string): string {
  const program = path.join(folder, "registry");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const module = `github.com/google/go-containerregistry/cmd/registry@${goRegistryVersion}`;
  run("go", ["install", module], folder, { GOBIN: folder });
  return program;
}

function installMoto(venv: string): string {
  const stamp = path.join(venv, "installed");
  const program = path.join(venv, "bin", "moto_server");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === motoVersion) return program;
  run("python3", ["-m", "venv", venv], ".");
  run(path.join(venv, "bin", "pip"), ["install", "--quiet", `moto[server]==${motoVersion}`], ".");
  writeFileSync(stamp, motoVersion);
  return program;
}

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): void {
  execFileSync(program, [...args], { cwd, stdio: ["ignore", 2, 2], env: { ...process.env, ...env } });
}

function once(what: string, install: () => string): string {
  try {
    return install();
  } catch (thrown) {
    console.error(`${what} cannot be installed: ${thrown instanceof Error ? thrown.message : thrown}`);
    console.error("Debian with apt, Go and Python with venv must be there.");
    process.exit(2);
  }
}
