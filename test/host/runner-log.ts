/** The commands that a runner would carry out, in order: `::name …::` at the start of a line after spaces, `##[name]`
 *  anywhere in a line; nothing while commands are stopped, until `::<token>::`. */
export function commandsIn(log: string): string[] {
  const commands: string[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const match =
      /^\s*::([^\s:]+)(?: [^\n]*?)?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)[^\]]*\](.*)$/.exec(line);
    if (match === null) continue;
    const [, name, data] = match as unknown as [string, string, string];
    if (stopped !== null) {
      if (name !== stopped) continue;
      stopped = null;
    } else if (name === "stop-commands") stopped = data;
    commands.push(name);
  }
  return commands;
}
