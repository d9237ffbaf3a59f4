import { shortSha } from "../../short-sha.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { caseWord } from "../case.ts";
import { code } from "../encode.ts";
import { firstGated } from "../headline.ts";
import type { CarriedModel, ReportInput } from "../input.ts";
import { age, counted } from "../number.ts";
import { change } from "../phrase.ts";
import { markdown } from "../prose.ts";
import { wordText } from "../verdict-words.ts";

/** Models that the pull request does not touch, each with the last result of the base branch and its commit. */
export function carriedFold({ carried }: ReportInput): Block[] {
  if (carried.length === 0) return [];
  const known = carried.filter(({ record }) => record !== null).length;
  const finding =
    known === carried.length ? "the last results stand" : `${known} of ${carried.length} have a result`;
  return [
    fold(`<b>${counted(carried.length, "model")} not touched</b>: ${finding}`, [
      table(
        ["model", "last result", "of", "headline", "nothing changed under"],
        "lllll",
        carried.map(carriedRow),
      ),
      paragraph("<sub>A result that is carried forward decides nothing here.</sub>"),
    ]),
  ];
}

function carriedRow(one: CarriedModel): string[] {
  const { model, path, record, sha, ageDays } = one;
  if (record === null) return [code(model), "none found", "", "", code(path)];
  const metric = firstGated(record);
  const old = ageDays === null ? "" : `, ${age(ageDays)}`;
  return [
    code(model),
    `${wordText(caseWord(record))}, carried`,
    `${code(shortSha(sha))}${old}`,
    metric === undefined ? "" : markdown(change(metric)),
    code(path),
  ];
}
