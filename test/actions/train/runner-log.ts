/** What the Actions runner makes of a step's log: its rules for workflow commands, written down once more.
 *  Lines end at \n, \r\n and \r. `::name properties::value` counts from the first sign that is not white space,
 *  `##[name properties]value` anywhere in a line. After stop-commands nothing counts but its token. */
export function commandsIn(log: string): string[] {
  const obeyed: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line);
    if (command === null) continue;
    if (token !== null) {
      if (command.name === token) token = null;
      continue;
    }
    if (command.name === "stop-commands") token = command.value;
    else obeyed.push(command.name);
  }
  if (token !== null) obeyed.push("(commands stay stopped)");
  return obeyed;
}

function parseCommand(line: string): { name: string; value: string } | null {
  const modern = /^\s*::([^\s:]+)(?:\s.*?)?::(.*)$/.exec(line);
  if (modern !== null) return { name: (modern[1] ?? "").toLowerCase(), value: modern[2] ?? "" };
  const old = /##\[([^\s\]]+)(?:\s[^\]]*)?\](.*)$/.exec(line);
  return old === null ? null : { name: (old[1] ?? "").toLowerCase(), value: old[2] ?? "" };
}
