import type { Cargo, Job } from "../../ports/engine.ts";

/** How what the job wrote leaves the machine it ran on; shell commands that find it in `$pack`, with `$bytes`. They
 *  may end by calling `refuse <reason>`. */
export interface HandOver {
  readonly shell: string;
}

export interface WrapperOptions {
  /** Shell: fills the folder `$work` with what was sent. */
  readonly unpack: string;
  readonly handOver: HandOver;
  /** A folder that the command runs in; null: a fresh one. */
  readonly directory: string | null;
  /** Ends with 0 however the command ended, which the last line says. */
  readonly endsWell?: boolean;
}

/** A program for `sh` that runs the command on another machine as the local engine would on this one, and hands over
 *  what it wrote. Its arguments: a token that begins the lines for Evenhand, the job's name, the most seconds. It
 *  needs sh, tar, gzip and sha256sum there, and bash for a command that is text.
 *
 *  Its last line is `<token> ready <exit code> <bytes> <sha256>` or `<token> refused <exit code> <reason>`. */
export function wrapperScript(job: Job, cargo: Cargo, options: WrapperOptions): string {
  const { unpack, handOver, directory, endsWell = false } = options;
  const exit = endsWell ? "exit 0" : 'exit "$code"';
  const outputs = cargo.outputs
    .filter((output) => !output.startsWith("$"))
    .map((output) => quote(`./${output}`));
  return `#!/bin/sh
set -u
token=$1
job=$2
limit=$3
start=$PWD
scratch=$(mktemp -d "\${TMPDIR:-/tmp}/evenhand-XXXXXX") || exit 125
work=${directory === null ? '"$scratch/work"' : quote(directory)}
mkdir -p "$work" || exit 125
${unpack}
box=$work/.evenhand
mkdir -p "$box/output" "$box/checkpoints" || exit 125
: > "$box/metrics.jsonl"
cd "$work" || exit 125
# The processes of the command carry the job's name; those of this script do not.
each() {
  for one in $(grep -l "EVENHAND_JOB=$job" /proc/[0-9]*/environ 2>/dev/null); do
    one=\${one#/proc/}
    kill "-$1" "\${one%/environ}" 2>/dev/null
  done
}
end() {
  each TERM
  for look in 1 2 3 4 5 6 7 8; do
    grep -lq "EVENHAND_JOB=$job" /proc/[0-9]*/environ 2>/dev/null || return 0
    sleep 0.25
  done
  each KILL
}
stop() {
  trap '' TERM INT
  end
  rm -rf "$scratch"
  exit 143
}
trap stop TERM INT
(
export EVENHAND_JOB="$job" EVENHAND_PARAMS="$box/params.json" EVENHAND_OUTPUT="$box/output"
export EVENHAND_METRICS="$box/metrics.jsonl" EVENHAND_CHECKPOINTS="$box/checkpoints"
${commandLine(job.command)}
) &
child=$!
# Ends the command in time when nobody is left who would; and at once when this script was killed.
(
  trap - TERM INT
  waited=0
  while kill -0 $$ 2>/dev/null && [ "$waited" -lt "$limit" ]; do
    sleep 2
    waited=$((waited + 2))
  done
  kill -TERM $$ 2>/dev/null || end
) > /dev/null 2>&1 &
guard=$!
wait "$child"
code=$?
end
kill "$guard" 2>/dev/null
refuse() {
  printf '\\n%s refused %s %s\\n' "$token" "$code" "$1"
  rm -rf "$scratch"
  ${exit}
}
pack=$scratch/handover.tar.gz
set -- ./.evenhand/metrics.jsonl ./.evenhand/output ./.evenhand/checkpoints
for one in ${outputs.join(" ")}; do
  [ -e "$one" ] && set -- "$@" "$one"
done
tar -czf "$pack" -C "$work" "$@" || refuse "tar could not pack the outputs"
bytes=$(wc -c < "$pack" | tr -d ' ')
sum=$({ sha256sum "$pack" || shasum -a 256 "$pack"; } 2>/dev/null | cut -d ' ' -f 1)
${handOver.shell}
printf '\\n%s ready %s %s %s\\n' "$token" "$code" "$bytes" "$sum"
rm -rf "$scratch"
${exit}
`;
}

function commandLine(command: string | readonly string[]): string {
  if (typeof command !== "string") return `exec ${command.map(quote).join(" ")}`;
  return `exec bash --noprofile --norc -eo pipefail -c ${quote(command)}`;
}

/** For sh: nothing in the text is read as anything else. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What the wrapper is called with. */
export function wrapperArguments(token: string, job: Job, cargo: Cargo): string[] {
  return [token, cargo.name, String(Math.ceil(job.timeoutMilliseconds / 1000))];
}
