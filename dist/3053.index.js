export const id = 3053;
export const ids = [3053];
export const modules = {

/***/ 63053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Overtaken),
  makeBucket: () => (/* binding */ makeBucket)
});

// EXTERNAL MODULE: ./.cache/js/clients/http/exchange.js
var exchange = __webpack_require__(75681);
;// CONCATENATED MODULE: ./.cache/js/clients/s3/signature.js
/** The headers of a request with AWS Signature Version 4 (AWS, "Create a signed AWS API request"). S3's paths are
 *  signed as they are sent, encoded once. */
async function signRequest(keys, ask) {
    const time = new Date(ask.now).toISOString().replace(/[-:]|\.\d{3}/g, "");
    const scope = `${time.slice(0, 8)}/${ask.region}/${ask.service}/aws4_request`;
    const headers = {
        ...ask.headers,
        host: ask.url.host,
        "x-amz-date": time,
        ...(ask.service === "s3" ? { "x-amz-content-sha256": ask.bodyHash } : {}),
        ...(keys.sessionToken === null ? {} : { "x-amz-security-token": keys.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const canonical = [
        ask.method,
        ask.url.pathname,
        canonicalQuery(ask.url),
        ...names.map((name) => `${name}:${headers[name].trim().replace(/ +/g, " ")}`),
        "",
        names.join(";"),
        ask.bodyHash,
    ].join("\n");
    const toSign = ["AWS4-HMAC-SHA256", time, scope, await sha256Hex(canonical)].join("\n");
    let key = encode(`AWS4${keys.secretAccessKey}`);
    for (const part of scope.split("/"))
        key = await hmac(key, part);
    const signature = hex(await hmac(key, toSign));
    const { host: _host, ...sent } = headers;
    return {
        ...sent,
        authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
    };
}
/** Text as AWS encodes it: all but letters, digits and `-._~`. */
function encodePart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function canonicalQuery(url) {
    return [...url.searchParams]
        .map(([name, value]) => [encodePart(name), encodePart(value)])
        .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`)
        .join("&");
}
async function sha256Hex(content) {
    const bytes = typeof content === "string" ? encode(content) : content;
    return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
async function hmac(key, text) {
    const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", made, encode(text)));
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}

;// CONCATENATED MODULE: ./.cache/js/clients/s3/bucket.js


/** Somebody else wrote first. */
class Overtaken extends Error {
}
function makeBucket(options) {
    const call = async (one) => {
        const line = { ...options, name: "the object store" };
        const slow = one.body !== undefined && one.body.length > 1 << 20;
        return (0,exchange/* exchange */.cv)(slow ? { ...line, timeoutMs: options.transferMs } : line, await signed(options, one)).catch((thrown) => {
            throw explain(thrown, options);
        });
    };
    return {
        async read(key) {
            const answer = await call({ method: "GET", key, accepts: [404] });
            if (answer.status === 404)
                return missing(answer, options);
            return { body: answer.body, etag: (0,exchange/* headerOf */.rR)(answer, "etag") ?? "" };
        },
        async *stream(key) {
            const line = { ...options, name: "the object store", timeoutMs: options.transferMs };
            yield* (0,exchange/* download */.RG)(line, await signed(options, { method: "GET", key }));
        },
        async list(prefix) {
            const found = [];
            for (let token = ""; token !== null;) {
                const more = token === "" ? {} : { "continuation-token": token };
                const query = { "list-type": "2", prefix, ...more };
                const text = (await call({ method: "GET", key: "", query })).body.toString("utf8");
                for (const [, object = ""] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
                    const body = new TextEncoder().encode(object);
                    found.push({ key: fromXml(tagIn(body, "Key") ?? ""), bytes: Number(tagIn(body, "Size") ?? "0") });
                }
                const isCut = /<IsTruncated>true<\/IsTruncated>/.test(text);
                token = isCut
                    ? fromXml(tagIn(new TextEncoder().encode(text), "NextContinuationToken") ?? "") || null
                    : null;
            }
            return found;
        },
        async sizeOf(key) {
            const answer = await call({ method: "HEAD", key, accepts: [404] });
            return answer.status === 404 ? null : Number((0,exchange/* headerOf */.rR)(answer, "content-length") ?? "-1");
        },
        async write(key, body, condition) {
            const headers = condition === "always"
                ? {}
                : condition === "absent"
                    ? { "if-none-match": "*" }
                    : { "if-match": condition.etag };
            const repeatable = condition === "always";
            try {
                await call({ method: "PUT", key, headers, body, repeatable });
            }
            catch (thrown) {
                if (!(thrown instanceof exchange/* Refusal */.P_))
                    throw thrown;
                if (thrown.status === 412 || thrown.status === 409)
                    throw new Overtaken(`${key} was written by somebody else`);
                // A store that knows no conditions says so; then the last writer wins, and reading back tells.
                if (repeatable || thrown.status !== 501)
                    throw thrown;
                await call({ method: "PUT", key, body, repeatable: true });
            }
        },
        async writeLarge(key, parts) {
            const begun = await call({ method: "POST", key, query: { uploads: "" }, repeatable: true });
            const uploadId = tagIn(begun.body, "UploadId");
            if (uploadId === null)
                throw new Error(`the object store gave no id for the upload of ${key}`);
            try {
                const etags = [];
                for await (const body of parts) {
                    const query = { partNumber: String(etags.length + 1), uploadId };
                    const answer = await call({ method: "PUT", key, query, body, repeatable: true });
                    etags.push((0,exchange/* headerOf */.rR)(answer, "etag") ?? "");
                }
                await complete(call, { key, uploadId, etags });
            }
            catch (thrown) {
                await call({ method: "DELETE", key, query: { uploadId }, repeatable: true }).catch(() => { });
                throw thrown;
            }
        },
        async remove(key) {
            await call({ method: "DELETE", key, repeatable: true, accepts: [404] });
        },
    };
}
/** Completing answers 200 and may still hold an error. */
async function complete(call, { key, uploadId, etags }) {
    const list = etags.map((etag, n) => `<Part><PartNumber>${n + 1}</PartNumber><ETag>${etag}</ETag></Part>`);
    const body = new TextEncoder().encode(`<CompleteMultipartUpload>${list.join("")}</CompleteMultipartUpload>`);
    const answer = await call({ method: "POST", key, query: { uploadId }, body });
    const code = tagIn(answer.body, "Code");
    if (code !== null)
        throw new Error(`the object store did not put the parts of ${key} together: ${code}`);
}
async function signed(options, one) {
    const url = addressOf(options, one);
    const headers = await signRequest(options.keys, {
        method: one.method,
        url,
        headers: one.headers ?? {},
        bodyHash: await sha256Hex(one.body ?? ""),
        service: "s3",
        region: options.region,
        now: options.clock.now(),
    });
    return {
        method: one.method,
        url,
        headers,
        repeatable: one.repeatable ?? (one.method === "GET" || one.method === "HEAD"),
        ...(one.body === undefined ? {} : { body: one.body }),
        ...(one.accepts === undefined ? {} : { accepts: one.accepts }),
    };
}
function addressOf({ endpoint, bucket, pathStyle }, { key, query }) {
    const url = new URL(endpoint);
    if (!pathStyle)
        url.host = `${bucket}.${url.host}`;
    const path = key.split("/").map(encodePart).join("/");
    url.pathname = `${url.pathname.replace(/\/+$/, "")}${pathStyle ? `/${bucket}` : ""}/${path}`;
    for (const [name, value] of Object.entries(query ?? {}))
        url.searchParams.set(name, value);
    return url;
}
/** A bucket that is not there is a mistake, an object that is not there is an answer. */
function missing(answer, { bucket }) {
    if (tagIn(answer.body, "Code") === "NoSuchBucket")
        throw new Error(`there is no bucket ${bucket}`);
    return null;
}
function explain(thrown, { bucket }) {
    if (!(thrown instanceof exchange/* Refusal */.P_))
        return thrown;
    if (thrown.status !== 403 && thrown.status !== 401 && thrown.status !== 301 && thrown.status !== 307)
        return thrown;
    const code = /<Code>([^<]*)<\/Code>/.exec(thrown.body)?.[1] ?? "no code";
    const how = thrown.status < 400
        ? "the bucket lies in another region: set the option region"
        : "check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and that they may read and write there";
    return new Error(`the object store answered ${thrown.status} (${code}) for bucket ${bucket}: ${how}`, {
        cause: thrown,
    });
}
/** The five entities that XML knows, and characters by number. */
function fromXml(text) {
    const named = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
    return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
        if (name !== undefined)
            return named[name] ?? whole;
        return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
    });
}
function tagIn(body, name) {
    return new RegExp(`<${name}>([^<]*)</${name}>`).exec(new TextDecoder().decode(body))?.[1] ?? null;
}


/***/ })

};
