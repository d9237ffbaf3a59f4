import { z } from "zod";
import { exchange, headerOf, type Line } from "../http/exchange.ts";
import { inPieces } from "../http/pieces.ts";

export const lfsType = "application/vnd.git-lfs+json";

/** What the Hub's LFS says is to be done with a file. */
export const actionSchema = z.object({ href: z.url(), header: z.record(z.string(), z.string()).nullish() });

export interface Transfer {
  readonly oid: string;
  readonly bytes: number;
  stream(): AsyncIterable<Uint8Array>;
}

/** In one request, or in parts where the Hub's answer gives an address for each. */
export async function transfer(line: Line, to: z.infer<typeof actionSchema>, file: Transfer): Promise<void> {
  const { chunk_size: size, ...rest } = to.header ?? {};
  if (size === undefined) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.stream()) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    await exchange(line, { method: "PUT", url: new URL(to.href), headers: rest, body, repeatable: true });
    return;
  }
  const addresses = Object.entries(rest)
    .filter(([name]) => /^\d+$/.test(name))
    .sort(([a], [b]) => Number(a) - Number(b));
  const parts: { partNumber: number; etag: string }[] = [];
  for await (const body of inPieces(file.stream(), Number(size))) {
    const address = addresses[parts.length]?.[1];
    if (address === undefined) throw new Error("the Hub gave fewer addresses than the file has parts");
    const answer = await exchange(line, { method: "PUT", url: new URL(address), body, repeatable: true });
    parts.push({ partNumber: parts.length + 1, etag: headerOf(answer, "etag") ?? "" });
  }
  await exchange(line, {
    ...{ method: "POST", url: new URL(to.href), repeatable: true },
    headers: { accept: lfsType, "content-type": lfsType },
    body: JSON.stringify({ oid: file.oid, parts }),
  });
}
