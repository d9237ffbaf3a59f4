import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationCommand, maskCommands, plainLines } from "../../src/host/command.ts";
import { fenceLines, makeFence } from "../../src/host/fence.ts";
import { commandsIn } from "./runner-log.ts";

const nasty = fc.string({
  unit: fc.constantFrom("::", "\n", "\r", "%0A", "a", " ", ",", "=", "##[", "]", "add-mask", "error", "%"),
  maxLength: 40,
});

describe("an annotation", () => {
  it("carries its place", () => {
    const place = { file: "evenhand.yml", line: 3, column: 5, title: "evenhand" };
    expect(annotationCommand("error", "unknown key\nremove it", place)).toBe(
      "::error title=evenhand,file=evenhand.yml,line=3,col=5::unknown key%0Aremove it\n",
    );
  });

  it("is one command whatever its text and file", () => {
    fc.assert(
      fc.property(nasty, nasty, (text, file) => {
        const log = annotationCommand("warning", text, { file });
        expect(commandsIn(log)).toEqual(["warning"]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is cut at 4,096 characters with a sign, never inside a character [threat 39]", () => {
    const log = annotationCommand("notice", `${"x".repeat(4093)}😀${"y".repeat(500)}`);
    expect(log).toBe(`::notice::${"x".repeat(4093)} …\n`);
  });
});

describe("log text", () => {
  it("never holds a command [threat 11]", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(commandsIn(`${plainLines(text)}\n`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("stays as it is when it is harmless", () => {
    expect(plainLines("std::vector is fine\nso is this")).toBe("std::vector is fine\nso is this");
  });

  it("masks a secret line by line", () => {
    expect(maskCommands("one%\n\ntwo")).toBe("::add-mask::one%25\n::add-mask::two\n");
  });
});

describe("the output fence", () => {
  it("lets no command of the child through, and commands work again after it [threat 11]", () => {
    fc.assert(
      fc.property(nasty, (output) => {
        const log = `${fenceLines(output, "token-1")}::notice::after\n`;
        expect(commandsIn(log)).toEqual(["stop-commands", "token-1", "notice"]);
      }),
      { numRuns: 2000 },
    );
  });

  it("does the same for output in pieces, however it is cut", () => {
    fc.assert(
      fc.property(fc.array(nasty), (pieces) => {
        let log = "";
        const fence = makeFence((chunk) => {
          log += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
        }, "token-1");
        fence.open();
        for (const piece of pieces) fence.write(piece);
        fence.close();
        fence.close();
        expect(log).toBe(fenceLines(pieces.join(""), "token-1"));
      }),
    );
  });

  it("takes a new token each time", () => {
    const logs = [0, 1].map(() => {
      let log = "";
      makeFence((chunk) => {
        log += chunk;
      }).open();
      return log;
    });
    expect(logs[0]).not.toBe(logs[1]);
    expect(logs[0]).toMatch(/^::stop-commands::[0-9a-f-]{36}\n$/);
  });
});
