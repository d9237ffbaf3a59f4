import { UserError } from "../../errors.ts";
import type { MetricsReader, Opened } from "./reader.ts";
import { type MetricsFormat, plainReaders, readers } from "./registry.ts";

/** The one reader whose mark the file bears; without a mark, a plain tree of numbers.
 *  @throws UserError when two readers claim it, or none can read it */
export function chooseReader(file: Opened, format: MetricsFormat | "auto"): MetricsReader<MetricsFormat> {
  const all = [...readers, ...plainReaders] as readonly MetricsReader<MetricsFormat>[];
  if (format !== "auto") return namedReader(file, all.find((reader) => reader.name === format)!);
  const claims = (readers as readonly MetricsReader<MetricsFormat>[]).filter((reader) => reader.detect(file));
  const [first, second] = claims;
  if (first !== undefined && second !== undefined) throw ambiguous(file, claims);
  const plain = plainReaders as readonly MetricsReader<MetricsFormat>[];
  const reader = first ?? plain.find((each) => each.detect(file));
  if (reader === undefined) throw unknown(file);
  return reader;
}

function namedReader(file: Opened, reader: MetricsReader<MetricsFormat>): MetricsReader<MetricsFormat> {
  if (reader.fits?.(file) ?? reader.detect(file)) return reader;
  throw new UserError({
    code: "unsupported",
    message: `${file.name} is not ${reader.title}`,
    hint: "leave out `format:`, so that the content decides",
    file: file.name,
  });
}

function ambiguous(file: Opened, claims: readonly MetricsReader<MetricsFormat>[]): UserError {
  const titles = claims.map((reader) => reader.title).join(" or ");
  const names = claims.map((reader) => `\`${reader.name}\``).join(" or ");
  const orFile = file.files === null ? "" : "name one file in it, or ";
  return new UserError({
    code: "unsupported",
    message: `${file.name} is ambiguous: ${titles}`,
    hint: `${orFile}set \`format:\` to ${names}`,
    file: file.name,
  });
}

function unknown(file: Opened): UserError {
  const kind = file.files === null ? "is no metrics file" : "holds no metrics";
  return new UserError({
    code: "unsupported",
    message: `${file.name} ${kind} of a tool that is known`,
    hint: "write named numbers as JSON, or see docs/formats.md for what is read",
    file: file.name,
  });
}
