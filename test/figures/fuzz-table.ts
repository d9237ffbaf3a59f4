export interface Count {
  runs: number;
  refused: number;
  slowestMs: number;
  mebibytes: number;
  /** Files as Python wrote them, before they were spoiled. */
  validRead?: number;
  validRefused?: number;
  /** Seeds that did what they must not, with what. */
  bad: { seed: number; what: string }[];
  /** Seeds that did once, and no longer do. */
  mended?: number;
}

const number = (value: number): string => value.toLocaleString("en");

/** The section of docs/verification.md. */
export function fuzzLines(counts: Readonly<Record<string, Count>>): string[] {
  const sum = (of: (count: Count) => number) => Object.values(counts).reduce((all, one) => all + of(one), 0);
  const rows = Object.entries(counts).map(([name, count]) => {
    const { runs, refused, bad, mended = 0, slowestMs, mebibytes } = count;
    const cells = [
      name,
      number(runs),
      number(refused),
      bad.length,
      mended,
      `${slowestMs} ms`,
      `${mebibytes} MiB`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "## Readers against spoiled files",
    "",
    `${new Date().toISOString().slice(0, 10)}, \`node test/figures/fuzz.ts\`: ${number(sum(({ runs }) => runs))} runs on files of test/**/fixtures and on`,
    `${number(sum(({ validRead = 0 }) => validRead))} that Python's own libraries wrote (test/fuzz/writers.py: hypothesis draws what is in them; of these, unspoiled,`,
    `${number(sum(({ validRefused = 0 }) => validRefused))} were refused in a sentence), with bytes changed, cut, repeated, spliced, lengths overwritten, nested`,
    "without end; inside of archives too, with their checksums put right. Each in a child process with a watch: a run is bad when it throws",
    "anything but a refusal, takes over 5 s of processor time, or its process over 512 MiB. Mended: seeds that were bad once; each kind has a",
    "test of its own (test/fuzz).",
    "",
    "| reader | runs | refused | bad | mended | slowest, processor time (at most) | most memory of its process |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...rows,
  ];
}
