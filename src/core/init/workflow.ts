interface WorkflowSource {
  /** The default branch. */
  readonly branch: string;
  readonly install: string | null;
  readonly train: string | null;
  readonly input: { readonly name: string; readonly path: string };
}

const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

/** A workflow that evaluates pull requests and records baselines on the default branch. */
export function renderWorkflow({ branch, install, train, input }: WorkflowSource): string {
  const name = /^[\w./-]+$/.test(branch) ? branch : JSON.stringify(branch);
  const steps = [
    install === null
      ? "      # Nothing here says which packages the training needs: install them in a step of its own."
      : `      - run: ${install}`,
    train === null
      ? '      - run: echo "put the command that trains here" && exit 1'
      : `      - run: ${train}`,
  ];
  return `name: model
on:
  pull_request: {}
  push:
    branches: [${name}] # this branch records the baseline
permissions: {}
concurrency:
  group: model-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  model:
    runs-on: ubuntu-latest
    permissions:
      contents: read # the base's evenhand.yml, the merge base
      actions: read # the baseline's artifact
      pull-requests: write # the comment
      checks: write # the check run
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
${steps.join("\n")}
      - uses: evenhand/evenhand@v1
        with:
          ${input.name}: ${input.path}
`;
}
