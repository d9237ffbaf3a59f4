/** Finds the living processes of a job, by what each can only shed deliberately: its process group or session, the
 *  job's mark in its environment, an ancestor within the job. Zombies do not count.
 *
 *  Runs inside the supervisor, which gets this function as text: it may use nothing from outside itself.
 *  @param leader process id of the command, which leads its own group and session; 0 when there is none
 *  @param mark unique text that the value of EVENHAND_PROCESS contains
 *  @returns process ids; [] on systems without /proc, where the group is all that can be reached */
export function findMembers(leader: number, mark: string): number[] {
  const fs = process.getBuiltinModule("node:fs");
  const read = (path: string): string => {
    try {
      return fs.readFileSync(path, "latin1");
    } catch {
      return "";
    }
  };
  const parents = new Map<number, number>();
  const members = new Set<number>();
  let names: string[] = [];
  try {
    names = fs.readdirSync("/proc");
  } catch {
    return [];
  }
  for (const name of names) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const stat = read(`/proc/${name}/stat`);
    // The command's name, in brackets, may hold anything: the fields begin after the last bracket.
    const [state, parent, group, session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === undefined || parent === undefined || state === "Z" || state === "X") continue;
    parents.set(pid, Number(parent));
    const led = leader > 0 && (Number(group) === leader || Number(session) === leader);
    if (led || (mark !== "" && hasMark(read(`/proc/${name}/environ`)))) members.add(pid);
  }
  let found = -1;
  while (found !== members.size) {
    found = members.size;
    for (const [pid, parent] of parents) {
      if (members.has(parent) || parent === process.pid) members.add(pid);
    }
  }
  return [...members];

  function hasMark(environment: string): boolean {
    return environment.split("\0").some((one) => one.startsWith("EVENHAND_PROCESS=") && one.includes(mark));
  }
}
