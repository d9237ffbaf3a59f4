/** Asks for a pull request through the proxy of the environment; run by proxy.test.ts. */
import { makeGitHub } from "../../../src/github/client.ts";
import { makeProxyFetch, wantsProxy } from "../../../src/github/proxy-fetch.ts";
import { makePullRequests } from "../../../src/github/pull-requests.ts";
import { makeClock } from "../../../src/host/clock.ts";

const { GITHUB_API_URL: apiUrl = "", TOKEN: token = "" } = process.env;
const github = makeGitHub({
  token,
  apiUrl,
  repository: "acme/digits",
  userAgent: "evenhand/0.1.0",
  clock: makeClock(),
  ...(wantsProxy(process.env) ? { fetch: await makeProxyFetch() } : {}),
});
const { headSha } = await makePullRequests(github).find(1);
process.stdout.write(headSha);
