import { z } from "zod";

const statementSchema = z.object({
  _type: z.string().regex(/^https:\/\/in-toto\.io\/Statement\/v[\d.]+$/),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })),
});

export interface Signed {
  readonly payload: Uint8Array;
  readonly payloadType: string;
}

/** Digests of the files that an in-toto statement is about, `sha256:<hex>`.
 *  @throws Error when it is another thing */
export function readStatement({ payload, payloadType }: Signed): string[] {
  if (payloadType !== "application/vnd.in-toto+json") throw new Error(`it signs ${payloadType}`);
  const parsed = statementSchema.safeParse(JSON.parse(Buffer.from(payload).toString("utf8")));
  if (!parsed.success) throw new Error("its statement is not one of in-toto");
  return parsed.data.subject.flatMap(({ digest }) => {
    const hex = digest["sha256"];
    return hex === undefined ? [] : [`sha256:${hex.toLowerCase()}`];
  });
}
