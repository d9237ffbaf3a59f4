/** The catalogue of docs/security.md: what can happen, and what is promised. Tests carry a row's number in their title, as
 *  `[threat 12]` or `[threat 6, 7]`; a row that no test carries is shown as open. */
export interface Threat {
  readonly row: number;
  readonly what: string;
  readonly promise: string;
  /** What the promise has to do without. */
  readonly limit?: string;
}

export const areas: readonly (readonly [title: string, first: number, last: number])[] = [
  ["Input of strangers, and rights", 1, 15],
  ["Secrets, identity, supply chain", 16, 27],
  ["Model and data files", 28, 35],
  ["GitHub: limits and answers", 36, 51],
  ["The runner and what it keeps", 52, 65],
];

const listed: readonly (readonly [what: string, promise: string, limit?: string])[] = [
  [
    "an expression in a `run:` line puts text of a stranger into a script",
    "no `run:` of an example, a README or an action holds one",
  ],
  [
    "an event with this repository's rights runs a stranger's code",
    "under such an event train and evaluate refuse, and no example checks the head out",
  ],
  [
    "an artifact is made to look like a finished run's",
    "what GitHub says of the run counts, never what the artifact says",
  ],
  [
    "a cache is filled by somebody else",
    "a cached result counts only with the record and digests that its key names",
  ],
  [
    "an artifact is replaced under its name",
    "a record is sealed, its files have digests, and it must be of the asked run and commit",
  ],
  ["a name or label is Markdown or HTML", "what others wrote is text wherever it is shown"],
  ["a name calls people, closes issues", "no mention, reference or closing word comes alive"],
  ["a stranger writes our marker into a comment", "only comments of our own author are edited"],
  [
    "our own marker carries hostile values",
    "it is read by one pattern of fixed lengths and believed in nothing",
  ],
  [
    "a value ends its output and begins another",
    "outputs and environment files hold what was given, as one value",
  ],
  ["a command's output speaks to the runner", "the user's output runs inside a fence, ours holds no command"],
  [
    "an archive writes outside, or grows without end",
    "names, links, sizes and ratios are checked before a byte is unpacked; nothing is written outside",
  ],
  ["a path or a link leads out of the folder", "links are refused, names are kept inside"],
  ["a pull request loosens its own rules", "the base's rules judge it, and the change is named"],
  [
    "a language model is asked for the verdict",
    "a verdict is arithmetic: the core asks no network, clock or dice",
  ],
  ["the tag of an action is moved", "actions of others are pinned by commit in every example"],
  [
    "a pinned action fetches something else",
    "an action is one bundle: it names no other action and starts with the network denied",
  ],
  ["`dist` is not what the source says", "it is built from these sources, and the build is compared"],
  [
    "a dependency is taken over",
    "few runtime dependencies, exact versions, checksums, no install scripts among them",
  ],
  [
    "a secret shows in some other spelling",
    "tokens are masked in all their spellings; errors carry neither headers nor queries",
  ],
  [
    "a secret goes into an artifact",
    "only named outputs and our own files are handed over; the repository's store and hidden files never",
  ],
  ["a signed address is logged", "addresses are shown without their query, in debug too"],
  [
    "a token may more than it needs, or less",
    "every action works with the lines it documents; a missing one is named, with the YAML to add",
  ],
  [
    "somebody else's workflow gets the cloud role",
    "no identity token is asked for, so none can be misused",
    "docs say how to scope a role; not tested against a cloud",
  ],
  [
    "a model of somebody else is deployed",
    "digest, commit, workflow, branch and signature are checked before anything is touched",
  ],
  [
    "attestations are not to be had",
    "which instance signed, and that none did, is said; nothing else stands in",
    "GitHub itself was never asked",
  ],
  [
    "something stays behind on a runner of one's own",
    "private folders are removed, also those of a run that died",
  ],
  [
    "loading a model runs code",
    "models are read, never loaded: a list of what is safe, everything else is unsafe",
  ],
  ["a scanner is led past it", "what two readers could take in two ways is unsafe"],
  ["a Keras file holds code", "every class must be on the list"],
  ["an ONNX graph reads files of the host", "its files must lie beside it and be covered by the digest"],
  [
    "a header claims more than there is",
    "readers refuse in a sentence: no crash, no hang, bounded memory",
    "how many runs: docs/verification.md",
  ],
  [
    "a registry takes another file for the version",
    "what was registered is read back and compared by digest",
  ],
  ["NaN, a missing or turned metric passes", "without finite evidence nothing is green"],
  [
    "the baseline is of another population",
    "other rows, labels or definitions are not comparable, never a delta",
  ],
  [
    "a report is longer than GitHub takes",
    "comments, checks and summaries are cut between blocks below every limit",
  ],
  [
    "a cut goes through a character, fence or table",
    "cuts lie between blocks and rows, and fences are closed",
  ],
  ["a summary over 1 MiB disappears", "the room that is left is measured, and never outgrown"],
  ["annotations beyond the limit disappear", "worst first, in batches, with the number that was left out"],
  ["a thousand requests an hour are gone", "a report takes at most 15 requests, the root action 25"],
  ["GitHub asks to slow down", "it is waited as long as asked, within a deadline, and then said"],
  ["a write landed though its answer was lost", "no POST is repeated before a look whether it is there"],
  ["two jobs write one comment each", "they converge on one, in every order of their requests"],
  ["one job overwrites another's part", "no section of a shared comment is lost"],
  ["an old run overwrites a new one", "the newer run's words stay"],
  [
    "what was just written is not there yet",
    "it is looked for a bounded time; then there is no evidence, never a pass",
  ],
  ["the wanted thing is on page four", "lists are read to their end, within a budget"],
  ["the API version is withdrawn", "each request names its version, and its end is a sentence"],
  ["a fork's token may only read", "the report goes to the summary, and the exit code is the gate's"],
  [
    "an Enterprise Server is elsewhere and lacks things",
    "only the environment's addresses are asked; what is missing is said",
  ],
  ["the proxy is passed by", "every request goes through it, but for the hosts that are excepted"],
  ["a run is cancelled", "children are ended and the post step puts right what was open"],
  ["the runner dies", "the next run finds what was left and ends it"],
  [
    "a deployment stops half-way",
    "what serves is the old or the new model, and the next run knows which",
    "a crash at every step of every target: docs/verification.md",
  ],
  [
    "a queued deployment is dropped",
    "the newest wish is carried out, the others are told that they were superseded",
  ],
  ["a re-run finds its name taken", "the record replaces the old one or takes the attempt into its name"],
  ["256 legs clash", "each leg has a name of its own, and they become one comment"],
  [
    "the baseline expired, or is the wrong one",
    "which commit it is, how far and how old is always said; none is never green when strict",
  ],
  ["the cache was evicted", "a baseline never lies in a cache alone"],
  ["the disk is full", "no torn file, and the bytes that are needed are named"],
  [
    "another system, other names",
    "reserved names are refused everywhere; no shell in an action",
    "no Windows or macOS runner was at hand",
  ],
  ["the runner is too old", "actions name Node 24, and run on it"],
  ["an output is larger than GitHub takes", "each is at most 64 KiB, and else left empty with a warning"],
  ["an empty input passes as a value", "blank values are absent or refused, never believed"],
  [
    "a download is empty or cut, and nobody says so",
    "each record carries a manifest of digests, which is checked",
  ],
];

export const threats: readonly Threat[] = listed.map(([what, promise, limit], at) => ({
  row: at + 1,
  what,
  promise,
  ...(limit === undefined ? {} : { limit }),
}));
