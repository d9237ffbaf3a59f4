import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packZipOf } from "../../src/formats/zip/pack-zip.ts";
import { makeReleases } from "../../src/github/releases.ts";
import { unzip } from "../../src/github/unzip.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf } from "./standin-github.ts";

let standin: Standin;
beforeEach(async () => {
  standin = await startStandin();
});
afterEach(async () => {
  expect(standin.state.violations).toEqual([]);
  expect(standin.state.unknownRoutes).toEqual([]);
  await standin.close();
});

const name = "evenhand-evaluation-fraud-default.zip";
const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ["manifest.json", bytes("{}")],
  ["evaluation.json", bytes('{"a": 1}')],
]);
const shown = (read: ReadonlyMap<string, Uint8Array>) =>
  [...read].map(([file, content]) => `${file} ${new TextDecoder().decode(content)}`).sort();

async function attach(more: Parameters<Standin["addRelease"]>[0] = { tag: "v1" }) {
  const id = standin.addRelease(more);
  await makeReleases(githubOf(standin)).attach(id, name, files);
  return id;
}

describe("a file of a release", () => {
  it("is read back as it was attached, in two requests, the second to the host for uploads", async () => {
    const mark = standin.mark();
    const id = await attach();
    expect(standin.requestsSince(mark).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /repos/acme/digits/releases/${id}`,
      `POST /repos/acme/digits/releases/${id}/assets`,
    ]);
    const releases = makeReleases(githubOf(standin));
    const [asset] = (await releases.find(id))!.assets;
    expect(shown(await releases.download(asset!))).toEqual(['evaluation.json {"a": 1}', "manifest.json {}"]);
  });

  it("is attached once when the answer to its upload is lost", async () => {
    standin.faults.add({ method: "POST", path: /\/assets$/, kind: "after-write-502" });
    const id = await attach();
    expect((await makeReleases(githubOf(standin)).find(id))?.assets).toHaveLength(1);
  });

  it("is attached again when its upload never arrived", async () => {
    standin.faults.add({ method: "POST", path: /\/assets$/, kind: "drop-before" });
    const id = await attach();
    expect((await makeReleases(githubOf(standin)).find(id))?.assets).toHaveLength(1);
  });

  it("takes the place of what a broken upload left under its name, which counts as no file", async () => {
    const id = standin.addRelease({ tag: "v1", assets: { [name]: null } });
    const releases = makeReleases(githubOf(standin));
    expect((await releases.find(id))?.assets).toEqual([]);
    await releases.attach(id, name, files);
    expect((await releases.find(id))?.assets).toHaveLength(1);
  });

  it("is refused beside one of the same name, and can be removed", async () => {
    const id = await attach();
    const releases = makeReleases(githubOf(standin));
    await expect(releases.attach(id, name, files)).rejects.toThrow("422");
    await releases.remove((await releases.find(id))!.assets[0]!);
    expect((await releases.find(id))?.assets).toEqual([]);
  });

  it("needs `contents: write`, and a release that is gone is none", async () => {
    standin.setPermissions({ contents: "read" });
    const refused = await attach().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PermissionDenied);
    expect((refused as PermissionDenied).permission).toBe("contents: write");
    expect(await makeReleases(githubOf(standin)).find(999)).toBeNull();
  });

  it("goes to no host but the API's own", async () => {
    const id = standin.addRelease({ tag: "v1" });
    const github = githubOf(standin);
    const elsewhere = { ...github, apiUrl: "https://api.github.test" };
    await expect(makeReleases(elsewhere).attach(id, name, files)).rejects.toThrow(
      `GitHub names another host for uploads (${new URL(standin.apiUrl).hostname}): nothing is sent there`,
    );
  });
});

describe("a zip file that we write", () => {
  it("has the same bytes in any order of the files, and our own reader takes it", () => {
    const reversed = new Map([...files].reverse());
    expect(packZipOf(files)).toEqual(packZipOf(reversed));
    expect(shown(unzip(packZipOf(files)))).toEqual(shown(files));
    expect(unzip(packZipOf(new Map()))).toEqual(new Map());
  });
});
