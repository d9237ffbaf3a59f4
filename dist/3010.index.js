export const id = 3010;
export const ids = [3010];
export const modules = {

/***/ 53010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeVerifier: () => (/* binding */ makeVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/github/attestation/public-good.js
/** The keys of the public Sigstore instance, which signs the attestations of public repositories: its trusted root of
 *  the TUF repository tuf-repo-cdn.sigstore.dev, as @sigstore/tuf 5.0.1 carries it. */
const publicGood = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: [
        {
            baseUrl: "https://rekor.sigstore.dev",
            hashAlgorithm: "SHA2_256",
            publicKey: {
                rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
                keyDetails: "PKIX_ECDSA_P256_SHA_256",
                validFor: { start: "2021-01-12T11:53:27Z" },
            },
            logId: { keyId: "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=" },
        },
        {
            baseUrl: "https://log2025-1.rekor.sigstore.dev",
            hashAlgorithm: "SHA2_256",
            publicKey: {
                rawBytes: "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
                keyDetails: "PKIX_ED25519",
                validFor: { start: "2025-09-23T00:00:00Z" },
            },
            logId: { keyId: "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=" },
        },
    ],
    certificateAuthorities: [
        {
            subject: { organization: "sigstore.dev", commonName: "sigstore" },
            uri: "https://fulcio.sigstore.dev",
            certChain: {
                certificates: [
                    {
                        rawBytes: "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==",
                    },
                ],
            },
            validFor: { start: "2021-03-07T03:20:29Z", end: "2022-12-31T23:59:59.999Z" },
        },
        {
            subject: { organization: "sigstore.dev", commonName: "sigstore" },
            uri: "https://fulcio.sigstore.dev",
            certChain: {
                certificates: [
                    {
                        rawBytes: "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=",
                    },
                    {
                        rawBytes: "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ",
                    },
                ],
            },
            validFor: { start: "2022-04-13T20:06:15Z" },
        },
    ],
    ctlogs: [
        {
            baseUrl: "https://ctfe.sigstore.dev/test",
            hashAlgorithm: "SHA2_256",
            publicKey: {
                rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
                keyDetails: "PKIX_ECDSA_P256_SHA_256",
                validFor: { start: "2021-03-14T00:00:00Z", end: "2022-10-31T23:59:59.999Z" },
            },
            logId: { keyId: "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=" },
        },
        {
            baseUrl: "https://ctfe.sigstore.dev/2022",
            hashAlgorithm: "SHA2_256",
            publicKey: {
                rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
                keyDetails: "PKIX_ECDSA_P256_SHA_256",
                validFor: { start: "2022-10-20T00:00:00Z" },
            },
            logId: { keyId: "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=" },
        },
    ],
    timestampAuthorities: [
        {
            subject: { organization: "sigstore.dev", commonName: "sigstore-tsa-selfsigned" },
            uri: "https://timestamp.sigstore.dev/api/v1/timestamp",
            certChain: {
                certificates: [
                    {
                        rawBytes: "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==",
                    },
                    {
                        rawBytes: "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E",
                    },
                ],
            },
            validFor: { start: "2025-07-04T00:00:00Z" },
        },
    ],
};

// EXTERNAL MODULE: ./.cache/js/github/attestation/statement.js
var attestation_statement = __webpack_require__(43740);
;// CONCATENATED MODULE: ./.cache/js/github/attestation/verify.js







/** Checks bundles against trusted roots, without a network. A bundle counts when one root accepts all of it: its
 *  certificate, its time, the log where there is one, and its signature. */
function makeVerifier(roots) {
    const trusted = readRoots(roots);
    return (json) => {
        let failure = "";
        for (const material of trusted) {
            try {
                return { attested: verifyBundle(json, material) };
            }
            catch (thrown) {
                failure = (0,errors/* errorMessage */.g)(thrown).slice(0, 200);
            }
        }
        return { forged: failure };
    };
}
/** @throws UserError */
function readRoots(text) {
    if (text === null)
        return [(0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(publicGood))];
    try {
        return documentsOf(text).map((root) => (0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(root)));
    }
    catch (thrown) {
        throw new errors/* UserError */.y({
            code: "file-malformed",
            message: `the file of \`trusted-root\` holds no trusted roots: ${(0,errors/* errorMessage */.g)(thrown)}`,
            hint: "write it by `gh attestation trusted-root > .github/trusted-root.jsonl`",
        }, thrown);
    }
}
/** One JSON document, or one a line. */
function documentsOf(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        const lines = text.split("\n").filter((line) => line.trim() !== "");
        if (lines.length === 0)
            throw new Error("it is empty");
        return lines.map((line) => JSON.parse(line));
    }
}
/** GitHub's instance for private repositories keeps no public log, and its time comes from a time stamp alone; where a
 *  root has logs, entries in both of them are asked for. */
function verifyBundle(json, material) {
    const bundle = (0,dist/* bundleFromJSON */.vw)(json);
    const hasLog = material.tlogs.length > 0;
    const verifier = new verify_dist/* Verifier */.BL(material, {
        tlogThreshold: hasLog ? 1 : 0,
        ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
    const { content, verificationMaterial } = bundle;
    const key = verificationMaterial.content;
    if (key.$case === "publicKey")
        throw new Error("it is signed by a key, not in a workflow");
    if (content.$case !== "dsseEnvelope")
        throw new Error("it signs no statement");
    verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle));
    const leaf = key.$case === "certificate" ? key.certificate : key.x509CertificateChain.certificates[0];
    const statement = (0,attestation_statement/* readStatement */.c)(content.dsseEnvelope);
    return { subjects: statement, ...identityOf(core_dist.X509Certificate.parse(Buffer.from(leaf.rawBytes))) };
}
const fulcio = "1.3.6.1.4.1.57264.1";
/** The extensions by which the certificate tells of the workflow run (github.com/sigstore/fulcio, docs/oid-info.md). */
function identityOf(certificate) {
    const text = (number) => {
        const value = certificate.extension(`${fulcio}.${number}`)?.valueObj.subs[0]?.value;
        if (value === undefined)
            throw new Error(`its certificate lacks the extension ${fulcio}.${number}`);
        return value.toString("utf8");
    };
    return {
        issuer: text(8),
        workflow: certificate.subjectAltName ?? "",
        repository: text(12),
        commit: text(13),
        ref: text(14),
        event: text(20),
    };
}


/***/ })

};
