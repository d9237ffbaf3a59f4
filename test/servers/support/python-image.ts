import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** What buildah needs to know of a store of its own in a folder, and to run commands without a container engine. */
export function buildahIn(folder: string): Record<string, string> {
  const file = path.join(folder, "storage.conf");
  const places = ["graphroot", "runroot"].map((name) => `${name} = "${path.join(folder, name)}"`);
  writeFileSync(file, ["[storage]", 'driver = "vfs"', ...places, ""].join("\n"));
  return {
    ...{ PATH: process.env["PATH"] ?? "", HOME: folder, CONTAINERS_STORAGE_CONF: file },
    ...{ BUILDAH_ISOLATION: "chroot", STORAGE_DRIVER: "vfs" },
  };
}

/** Puts an image of this machine's Python into the store, under the name of Python's official one, which no test may
 *  fetch: the interpreter and its library below /usr/local, pip, the shells, and the C and C++ libraries.
 *  @returns its name, such as `python:3.11-slim` */
export function makePythonImage(folder: string, python: string, env: Record<string, string>): string {
  const ask = "import sys; print(sys.base_prefix); print('%d.%d' % sys.version_info[:2])";
  const [prefix, version] = run(python, ["-c", ask]).trim().split("\n") as [string, string];
  const root = path.join(folder, "root");
  copyPython(root, prefix, version);
  copyLibraries(root, prefix);
  mkdirSync(path.join(root, "etc"), { recursive: true });
  mkdirSync(path.join(root, "tmp"), { mode: 0o777 });
  // A proxy's certificate that this machine trusts is trusted by its pip too.
  copyFileSync("/etc/ssl/certs/ca-certificates.crt", path.join(root, "etc/ca.crt"));
  writeFileSync(path.join(root, "etc/pip.conf"), "[global]\ncert = /etc/ca.crt\n");
  writeFileSync(path.join(root, "etc/passwd"), "root:x:0:0::/:/bin/sh\n");
  writeFileSync(path.join(root, "etc/nsswitch.conf"), "hosts: files dns\n");
  // A shell has no chmod: Python does it.
  const lines = [
    "FROM scratch",
    "COPY root/ /",
    "ENV PATH=/usr/local/bin:/usr/bin:/bin",
    `RUN python -c "import os; os.chmod('/tmp', 0o1777)"`,
  ];
  writeFileSync(path.join(folder, "Dockerfile"), `${lines.join("\n")}\n`);
  const name = `python:${version}-slim`;
  run("buildah", ["bud", "--quiet", "--tag", `docker.io/library/${name}`, folder], env);
  return name;
}

function copyPython(root: string, prefix: string, version: string): void {
  const [bin, lib] = [path.join(root, "usr/local/bin"), path.join(root, "usr/local/lib")];
  for (const folder of [bin, lib, path.join(root, "bin")]) mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(prefix, "bin", `python${version}`), path.join(bin, `python${version}`));
  for (const name of ["python", "python3"]) symlinkSync(`python${version}`, path.join(bin, name));
  const left = /\/(site-packages|test|__pycache__|idlelib|tkinter|config-[^/]*|_tkinter[^/]*)$/;
  const library = path.join(lib, `python${version}`);
  cpSync(path.join(prefix, "lib", `python${version}`), library, {
    recursive: true,
    filter: (from) => !left.test(from),
  });
  const [wheel] = globSync(path.join(library, "ensurepip/_bundled/pip-*.whl"));
  run("python3", ["-m", "zipfile", "-e", wheel ?? "", path.join(library, "site-packages")]);
  writeFileSync(path.join(bin, "pip"), '#!/bin/sh\nexec python -m pip "$@"\n', { mode: 0o755 });
  for (const shell of ["bin/sh", "bin/bash"]) copyFileSync(`/${shell}`, path.join(root, shell));
}

/** Of Debian's libc6, libgcc-s1 and libstdc++6. */
const everywhere = [
  ...["libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1", "libm.so.6", "libresolv.so.2"],
  ...["libnss_files.so.2", "libnss_dns.so.2", "libgcc_s.so.1", "libstdc++.so.6"],
];

/** All that the copied programs are linked to, and what wheels expect of every Debian. */
function copyLibraries(root: string, prefix: string): void {
  const programs = globSync([`${root}/**/*.so`, `${root}/usr/local/bin/python3.*`, `${root}/bin/*`]);
  const linked = programs.flatMap((file) => [...run("ldd", [file]).matchAll(/(\/\S+\.so\S*)/g)]);
  const debian = "/lib/x86_64-linux-gnu";
  const names = new Set(linked.map(([, name]) => name!).filter((name) => !name.startsWith(root)));
  for (const name of everywhere) names.add(`${debian}/${name}`);
  for (const name of names) {
    const place = name.startsWith(prefix) ? `${debian}/${path.basename(name)}` : name;
    if (!existsSync(name)) continue;
    mkdirSync(path.join(root, path.dirname(place)), { recursive: true });
    copyFileSync(name, path.join(root, place));
  }
}

function run(program: string, args: readonly string[], env?: Record<string, string>): string {
  return execFileSync(program, args, {
    encoding: "utf8",
    env: env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
