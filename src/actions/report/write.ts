import { code } from "../../core/report/encode.ts";
import { bytes, counted } from "../../core/report/number.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { AlarmIssues } from "../../ports/alarm-issues.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Commits } from "../../ports/commits.ts";
import type { EvidenceFacts } from "../../ports/evidence.ts";
import type { Host } from "../../ports/host.ts";
import type { KeptRefs } from "../../ports/kept-refs.ts";
import type { Proposals } from "../../ports/proposals.ts";
import type { RecordFolder } from "../../ports/records.ts";
import { type CardPorts, makeCard } from "../../stories/card.ts";
import { cardFile } from "../../stories/card-file.ts";
import { type LetterPorts, writeLetter } from "../../stories/letter.ts";
import { pathInRepository, placeInRepository } from "../../stories/policy-source.ts";
import { makeSite, type SitePorts } from "../../stories/site.ts";
import type { ReportActionInputs } from "./inputs.ts";

export interface WritePorts
  extends Pick<SitePorts, "writeFiles">,
    Pick<CardPorts, "readText" | "writeText">,
    Pick<LetterPorts, "makeNotifier"> {
  readonly host: Host;
  readonly clock: Clock;
  readonly commits: Commits;
  readonly records: RecordFolder;
  readonly local: KeptRefs;
  /** These five are null without a token. */
  readonly remote: KeptRefs | null;
  readonly artifacts: Artifacts | null;
  readonly branches: Pick<EvidenceFacts, "defaultBranch"> | null;
  readonly issues: AlarmIssues | null;
  readonly proposals: Proposals | null;
  folderInRepository(): Promise<string | null>;
}

type What = Exclude<ReportActionInputs["write"], "report">;

interface Written {
  readonly written: string;
  /** The line that the log, the summary and the output `summary` say. */
  readonly said: string;
}

/** Writes the site, the card or the letter, which judge nothing: the exit code is 0, or an error's. */
export async function write(what: What, inputs: ReportActionInputs, ports: WritePorts): Promise<0> {
  const { written, said } = await { site, card, letter }[what](inputs, ports);
  ports.host.info(`${written}: ${said}`);
  await ports.host.summarize(`${capital(what)} ${code(written, 300)}: ${said}\n`);
  const outputs = {
    written,
    summary: said,
    result: "",
    reasons: "[]",
    record: "",
    "record-artifact": "",
    "record-digest": "",
  };
  for (const [name, value] of Object.entries(outputs)) await ports.host.setOutput(name, value);
  return 0;
}

async function site({ folder }: ReportActionInputs, ports: WritePorts): Promise<Written> {
  const end = await makeSite(folder, { ...ports, repository: ports.host.context.repository });
  for (const note of end.notes) ports.host.annotate("warning", note, { title: "site" });
  const said = `${counted(end.results, "result")} in ${counted(end.files, "file")}, ${bytes(end.bytes)}`;
  return { written: end.folder, said };
}

async function card(inputs: ReportActionInputs, ports: WritePorts): Promise<Written> {
  const file = await cardFile(inputs, ports.readText);
  const { text, changed, models } = await makeCard({ file, model: inputs.model }, ports);
  const named = `${models.join(", ")}, ${changed ? "written" : "the file says this already"}`;
  if (inputs.propose) return propose(place(file, inputs, await ports.folderInRepository()), text, ports);
  const url = await upload(text, ports);
  return { written: file, said: url === null ? named : `${named}; also ${url}` };
}

/** From the top of the repository. */
function place(file: string, { workingDirectory }: ReportActionInputs, folder: string | null): string {
  return placeInRepository(folder ?? workingDirectory, file) ?? file;
}

/** The default branch is what a card describes: a run of another branch must not speak for it. */
async function propose(file: string, text: string, ports: WritePorts): Promise<Written> {
  const { branches, proposals, host } = ports;
  if (branches === null || proposals === null) throw noToken("the pull request");
  const base = await branches.defaultBranch();
  if (host.context.ref !== `refs/heads/${base.name}`) {
    throw new UserError({
      ...{ code: "input-invalid", input: "propose" },
      message: `\`propose\` renews the card of ${base.name}, and this run is of ${host.context.ref || "no branch"}`,
      hint: `run the step on pushes to ${base.name} alone`,
    });
  }
  // Text that people have written since would be taken back.
  if (host.context.sha !== base.sha)
    return {
      written: file,
      said: `${base.name} has moved on: the run of its newest commit proposes the card`,
    };
  const { url, action } = await proposals.propose(base, {
    ...{ prefix: "evenhand/model-card-", file, text, title: `docs: renew ${file}` },
    body: "The model card as the records of the default branch have it. Text outside of its markers is as it was.",
  });
  return { written: url ?? file, said: `the pull request with ${file} is ${action}` };
}

/** Beside the file, so that nobody needs to commit it to read it. */
async function upload(text: string, { artifacts, host }: WritePorts): Promise<string | null> {
  if (artifacts === null) return null;
  try {
    return (await artifacts.uploadPage("evenhand-model-card.md", new TextEncoder().encode(text))).url;
  } catch (error) {
    host.annotate("warning", `the card was not uploaded: ${errorMessage(error)}`, { title: "card" });
    return null;
  }
}

async function letter(inputs: ReportActionInputs, ports: WritePorts): Promise<Written> {
  const { branches, issues } = ports;
  if (branches === null || issues === null) throw noToken("the letter");
  const repository = ports.host.context.repository;
  const config = pathInRepository(inputs, await ports.folderInRepository());
  const told: LetterPorts = { ...ports, branches, issues, repository };
  const { url, title, regressed, untold } = await writeLetter(config, told);
  if (untold !== null)
    ports.host.annotate("warning", `the webhook was not told: ${untold}`, { title: "letter" });
  return { written: url, said: `${title}, ${counted(regressed.length, "model")} regressed` };
}

function noToken(what: string): UserError {
  return new UserError({
    ...{ code: "input-invalid", input: "github-token" },
    message: `${what} is written to GitHub, and there is no token to write it with`,
    hint: "leave `github-token` as it is, and give the job the permissions of the README",
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
