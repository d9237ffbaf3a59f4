/** A line under `permissions:`, why it is there, and what happens without it. */
export interface Permission {
  readonly scope: string;
  readonly why: string;
  readonly without: string;
}

const contents = (why: string): Permission => ({
  scope: "contents: read",
  why,
  without:
    "the checkout answers what it can; without the base's rules the step is red, and says so; earlier results are not drawn",
});

/** In the words of each action's work. */
export const permissions = {
  baseline: [
    contents("reads `evenhand.yml` at the base commit, and finds the base commit of a shallow checkout"),
    {
      scope: "actions: read",
      why: "finds and downloads the baseline's artifact",
      without:
        "no artifact is found: the history or production may have a baseline, else the result is `no-baseline`",
    },
  ],
  records: [
    contents("reads `evenhand.yml` at the base commit, to judge again by its rules"),
    {
      scope: "actions: read",
      why: "reads records of other jobs of the run, and which run a comment, a label or a finished run is about",
      without: "records of this job only",
    },
  ],
  history: [
    {
      scope: "contents: write",
      why: "on a push to a protected branch, keeps the result's numbers in `refs/evenhand/history`; on a release, attaches the record",
      without: "the artifact alone is the baseline, for 90 days by GitHub's default; the job summary says so",
    },
  ],
  comment: [
    {
      scope: "pull-requests: write",
      why: "writes the one comment and updates it",
      without: "the job summary has the same text; one warning; the exit code stays",
    },
  ],
  beside: [
    {
      scope: "contents: write",
      why: "with `propose`, puts the model card on a branch of its own for its pull request",
      without: "the pull request is not made, and the step is red",
    },
    {
      scope: "issues: write",
      why: "with `write: letter`, keeps the one issue of the weekly letter",
      without: "nothing is written, and the step is red",
    },
  ],
  commands: [
    {
      scope: "actions: write",
      why: "starts again what `/evenhand evaluate` asks for (`read` is enough without it)",
      without: "nothing is started, and the answer says so",
    },
  ],
  check: [
    {
      scope: "checks: write",
      why: "writes the check run on the head commit",
      without: "the job summary has the same text; one warning; the exit code stays",
    },
  ],
  ledger: [
    {
      scope: "contents: write",
      why: "appends to the ledger in `refs/evenhand/ledger`",
      without: "nothing is deployed: a deployment without its ledger line cannot be rolled back",
    },
  ],
  deployments: [
    {
      scope: "deployments: write",
      why: "sets the status of the job's deployment, or makes one",
      without: "the ledger alone tells of the deployment; one warning",
    },
  ],
  evidence: [
    {
      scope: "actions: read",
      why: "finds the evaluation that the deployment rests on",
      without: "there is no evidence: nothing is deployed",
    },
  ],
  people: [
    {
      scope: "issues: write",
      why: "where people are asked, opens the issue for their approval, answers and closes it; reads and answers a comment that deploys",
      without: "nothing is deployed where people are asked or a comment deploys; else it is not needed",
    },
    {
      scope: "attestations: read",
      why: "with `attested`, reads the attestations of the model",
      without: "there is no evidence: nothing is deployed",
    },
  ],
  monitor: [
    {
      scope: "contents: write",
      why: "reads the ledger of deployments, and remembers earlier windows in `refs/evenhand/monitor/<model>`",
      without: "nothing is remembered: the step is red, since alarms need more than one window",
    },
    {
      scope: "issues: write",
      why: "opens, updates and closes the one issue of an alarm",
      without: "the job summary and the webhook alone tell of the alarm; one warning",
    },
    {
      scope: "actions: write",
      why: "finds the records of what is deployed; dispatches the training that `retrain` names (`read` is enough without it)",
      without: "the ledger's own copy is the only reference; no training is asked for",
    },
  ],
} as const satisfies Record<string, readonly Permission[]>;
