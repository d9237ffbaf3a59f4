import { errorMessage } from "../../errors.ts";
import { makeFindings, put, refusal } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { malformedMetrics } from "./tree.ts";

const start = /^\s*<(?:\?xml|!DOCTYPE|!--|testsuites?[\s/>])/i;
const root = /<testsuites?[\s/>]/;

interface Counts {
  passed: number;
  failures: number;
  errors: number;
  skipped: number;
  time: number;
}

/** A JUnit report: its test cases counted by outcome, and their time in seconds. Entities are not expanded, and a
 *  document type is refused. */
export const junitReader: MetricsReader<"junit"> = {
  name: "junit",
  title: "a JUnit report",
  detect: ({ text }) => text !== null && start.test(text) && root.test(text),
  async read({ name, text }) {
    const counts: Counts = { passed: 0, failures: 0, errors: 0, skipped: 0, time: 0 };
    countCases(await parseXml(name, text ?? ""), counts);
    const { passed, failures, errors, skipped, time } = counts;
    const ran = passed + failures + errors;
    const found = makeFindings();
    if (ran + skipped === 0) {
      found.nothing = `${name} holds no test case`;
      return found;
    }
    const rows = [
      ["tests", ran + skipped, "neutral"],
      ["passed", passed, "higher"],
      ["failures", failures, "lower"],
      ["errors", errors, "lower"],
      ["skipped", skipped, "neutral"],
      ["pass_rate", ran === 0 ? null : passed / ran, "higher"],
      ["time", time, "lower"],
    ] as const;
    for (const [key, value, better] of rows) {
      put(found, name, key, value);
      found.directions.set(key, better);
    }
    return found;
  },
};

async function parseXml(file: string, text: string): Promise<unknown> {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw refusal(file, "has a document type, which a JUnit report does not need", "remove `<!DOCTYPE …>`");
  }
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    const say = msg.startsWith("Invalid '[") ? "elements are not closed: the file is half-written" : msg;
    throw malformedMetrics(file, { line, column: col }, `not valid XML: ${say}`, "write the report again");
  }
  const options = {
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    processEntities: false,
    preserveOrder: true,
  };
  try {
    return new XMLParser({ ...options, parseAttributeValue: false, parseTagValue: false }).parse(text);
  } catch (error) {
    // The validator lets some slips through, such as an instruction (`<?…`) that does not end.
    const say = `not valid XML: ${errorMessage(error)}`;
    throw malformedMetrics(file, { line: 1, column: 1 }, say, "write the report again");
  }
}

/** Nodes of the parser in order: `{testcase: […children], ":@": {"@time": "0.1"}}`. */
function countCases(nodes: unknown, counts: Counts): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as Record<string, unknown>[]) {
    const inner = node["testcase"];
    if (inner === undefined) {
      countCases(node["testsuites"] ?? node["testsuite"], counts);
      continue;
    }
    const marks = new Set((Array.isArray(inner) ? inner : []).flatMap((child: object) => Object.keys(child)));
    if (marks.has("error")) counts.errors++;
    else if (marks.has("failure")) counts.failures++;
    else if (marks.has("skipped")) counts.skipped++;
    else counts.passed++;
    const time = Number((node[":@"] as Record<string, string> | undefined)?.["@time"]?.replaceAll(",", ""));
    if (Number.isFinite(time)) counts.time += time;
  }
}
