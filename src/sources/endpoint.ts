import { send, Unreachable } from "../clients/http/request.ts";
import { callOf, type SmokeTest } from "../core/deploy/smoke.ts";
import type { Asked } from "../core/monitor/watch-endpoint.ts";
import { errorMessage } from "../errors.ts";
import type { Endpoint } from "../ports/endpoint.ts";

/** A model's address over HTTP. Requests go one after another, so that what is measured is an answer's time and not a
 *  queue; redirects count as answers.
 *  @param bearer a token that is sent with each request; null: none
 *  @param now milliseconds of a clock that only moves forward */
export function makeEndpoint(bearer: string | null, now = () => performance.now()): Endpoint {
  return {
    async probe(url, requests, { count, timeoutMs }) {
      const asked: Asked[] = [];
      for (let k = 0; k < count; k++) asked.push(await ask(url, requests[k % requests.length]!, timeoutMs));
      return asked;
    },
  };

  async function ask(base: string, test: SmokeTest, timeoutMs: number): Promise<Asked> {
    const begun = now();
    const took = () => Math.round(1000 * (now() - begun)) / 1000;
    const { url, ...call } = callOf(test, base, bearer === null ? {} : { authorization: `Bearer ${bearer}` });
    try {
      const answer = await send({ ...call, url: new URL(url), timeoutMs });
      const time = took();
      const wrong = test.judge(answer.status, answer.body.toString("utf8"));
      const slow =
        test.maxLatencyMs !== null && time > test.maxLatencyMs
          ? `it took more than ${test.maxLatencyMs} ms`
          : null;
      const fault = wrong ?? slow;
      return { took: time, fault: fault === null ? null : `${test.name}: ${fault}` };
    } catch (thrown) {
      const why = thrown instanceof Unreachable ? thrown.message : errorMessage(thrown);
      return { took: took(), fault: `${test.name}: ${why}` };
    }
  }
}
