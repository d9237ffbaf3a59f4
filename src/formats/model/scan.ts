import { constants, gunzipSync, inflateSync } from "node:zlib";
import { compressionOf } from "../../core/model/compressed.ts";
import type { DetectedFormat } from "../../core/model/format.ts";
import { judgeKerasConfig } from "../../core/model/keras-config.ts";
import { isContained, readOnnxParts } from "../../core/model/onnx-parts.ts";
import { judgePickle } from "../../core/model/pickle/judge.ts";
import { judgeSafety, type ModelSafety } from "../../core/model/safety.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { openStrictZip } from "./strict-zip.ts";

/** A program is read as a whole, in memory. */
export const largestScanned = 512 * 2 ** 20;

const listed = "every opcode, name and call in it is on the list of what is safe";
const oddZip = "its zip archive is not one that every reader reads alike";

/** Whether loading a model can run code that it brings, told by reading it; nothing of it is loaded or run, and what is
 *  not on a list is unsafe.
 *  @param folder paths within a model folder; null for a file */
export async function scanModel(
  source: ByteSource,
  { format, note }: DetectedFormat,
  folder: readonly string[] | null,
): Promise<ModelSafety> {
  if (folder !== null) return (await scanOnnxFolder(source, folder)) ?? judgeSafety(format, note);
  const scan = scans[format];
  if (scan === undefined) return judgeSafety(format, note);
  const size = await source.size();
  if (size > largestScanned)
    return unsafe("it is larger than 512 MiB, and a model of its kind is not read then");
  return scan(source.name, await source.slice(0, size), []);
}

type Scan = (name: string, bytes: Uint8Array, beside: readonly string[]) => ModelSafety;

const scans: Partial<Record<DetectedFormat["format"], Scan>> = {
  pickle: (_name, bytes) => judge(judgeStream(bytes, "pickle")),
  joblib: (_name, bytes) => judge(judgeStream(bytes, "joblib")),
  torch: scanTorch,
  keras: scanKeras,
  onnx: scanOnnx,
};

function judge(why: string | null): ModelSafety {
  return why === null ? { safe: true, why: listed } : unsafe(why);
}

function unsafe(why: string): ModelSafety {
  return { safe: false, why };
}

function judgeStream(bytes: Uint8Array, kind: "pickle" | "joblib"): string | null {
  const compression = compressionOf(bytes);
  if (compression === null) return judgePickle(bytes, kind);
  const inflate = compression === "zlib" ? inflateSync : compression === "gzip" ? gunzipSync : null;
  if (inflate === null) return `it is packed by ${compression}, and is not unpacked`;
  try {
    const finish = { finishFlush: constants.Z_FINISH, maxOutputLength: largestScanned };
    return judgePickle(inflate(bytes, finish), kind);
  } catch {
    return "it cannot be unpacked, or unpacks to over 512 MiB";
  }
}

/** torch.save's archive: one pickle, and numbers by key. */
function scanTorch(name: string, bytes: Uint8Array): ModelSafety {
  const members = openStrictZip(name, bytes);
  if (members === null) return unsafe(oddZip);
  const names = [...members.keys()];
  const program = names.find((one) => /^[^/]+\/data\.pkl$/.test(one)) ?? "";
  const root = program.slice(0, -"data.pkl".length);
  const known =
    /^(?:data\.pkl|version|byteorder|data\/[^/]+|\.data\/serialization_id|\.format_version|\.storage_alignment)$/;
  const others = names.filter((one) => !one.startsWith(root) || !known.test(one.slice(root.length)));
  if (root === "" || others.length > 0) return unsafe("it holds more than weights and their list");
  const content = members.get(program)?.();
  return judge(content ? judgePickle(content, "torch") : oddZip);
}

function scanKeras(name: string, bytes: Uint8Array): ModelSafety {
  const members = openStrictZip(name, bytes);
  if (members === null) return unsafe(oddZip);
  const known = ["metadata.json", "config.json", "model.weights.h5"];
  if ([...members.keys()].some((one) => !known.includes(one))) {
    return unsafe("it holds more than a configuration and weights");
  }
  const config = members.get("config.json")?.();
  if (!config) return unsafe(oddZip);
  try {
    return judge(judgeKerasConfig(JSON.parse(Buffer.from(config).toString("utf8"))));
  } catch {
    return unsafe("its configuration is not JSON");
  }
}

/** @param beside files that the model's digest covers, by paths from the model's folder */
function scanOnnx(_name: string, bytes: Uint8Array, beside: readonly string[]): ModelSafety {
  const { locations, refused } = readOnnxParts(bytes);
  if (refused !== null) return unsafe(refused);
  if (!locations.every(isContained)) return unsafe("it names files outside of its folder");
  if (!locations.every((one) => beside.includes(one))) {
    return unsafe("it names files beside it, which its digest does not cover");
  }
  return { safe: true, why: "it holds ONNX's own operators only, and its files lie in its folder" };
}

/** A folder of ONNX and its external data; null for any other. */
async function scanOnnxFolder(source: ByteSource, paths: readonly string[]): Promise<ModelSafety | null> {
  const graphs = paths.filter((path) => path.endsWith(".onnx"));
  if (graphs.length === 0 || !paths.every((path) => /\.(?:onnx|data)$/.test(path))) return null;
  const files = await source.list?.();
  let safety: ModelSafety | null = null;
  for (const path of graphs) {
    const file = files?.get(path);
    if (file === undefined || (await file.size()) > largestScanned) return null;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const beside = paths.flatMap((one) => (one.startsWith(folder) ? [one.slice(folder.length)] : []));
    safety = scanOnnx(path, await file.slice(0, await file.size()), beside);
    if (!safety.safe) return safety;
  }
  return safety;
}
