import { mostShards, parseShard, type Shard } from "../shard/shard.ts";
import type { InputType } from "./definition.ts";

/** One shard of several. */
export const shardChoice: InputType<Shard> = {
  accepts: `i/n, one of n shards counted from 1, such as 3/8 (at most ${mostShards})`,
  words: [],
  read(given) {
    const shard = parseShard(given);
    return shard === null ? { refused: null } : { value: shard };
  },
};
