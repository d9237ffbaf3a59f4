/** Before each file of the project: the environment of a runner behind the proxy. */
import process from "node:process";
import { inject } from "vitest";

for (const name of ["no_proxy", "NO_PROXY", "HTTP_PROXY", "HTTPS_PROXY"]) delete process.env[name];
process.env["http_proxy"] = inject("proxyUrl");
process.env["https_proxy"] = inject("proxyUrl");
