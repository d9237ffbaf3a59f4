import { expect, it } from "vitest";
import { isWithin } from "../../../src/core/train/within.ts";

it.each([
  ["/work/repo", "/work/repo", true],
  ["/work/repo/out", "/work/repo/", true],
  ["/work/repo2", "/work/repo", false],
  ["/work", "/work/repo", false],
  ["/anything", "/", true],
  ["C:\\work\\repo\\out", "c:/Work/repo", true],
  ["C:\\work\\repo2", "C:\\work\\repo", false],
  ["D:\\work", "C:\\", false],
  ["\\\\server\\share\\a", "\\\\server\\share", true],
  ["/a\\b/c", "/a", false],
])("%s within %s: %s", (path, folder, answer) => {
  expect(isWithin(path, folder)).toBe(answer);
});
