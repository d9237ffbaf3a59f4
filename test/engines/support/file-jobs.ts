/** A small tool of the user's for the engine `command`: jobs are processes, known by files in a folder. */
export function fileJobs(folder: string) {
  const job = `J=${folder}/$EVENHAND_JOB`;
  return {
    every: 0.3,
    submit: `${job}; export J
# Leaves this step's processes, as a job on another machine has.
env -u EVENHAND_PROCESS setsid bash -c 'echo $$ > $J.pid; bash -c "$EVENHAND_COMMAND" > $J.log 2>&1; echo $? > $J.rc' > /dev/null 2>&1 &
for look in 1 2 3 4 5 6 7 8 9; do [ -s $J.pid ] && break; sleep 0.1; done`,
    status: `${job}
if [ -e $J.rc ]; then [ "$(cat $J.rc)" = 0 ] && echo succeeded || echo failed
elif kill -0 $(cat $J.pid); then echo running
else echo stopped; fi`,
    logs: `${job}; tail -n +1 -F $J.log --pid $(cat $J.pid) 2> /dev/null`,
    stop: `${job}
for file in $(grep -l "EVENHAND_JOB=$EVENHAND_JOB" /proc/[0-9]*/environ 2> /dev/null); do
  pid=\${file#/proc/}; pid=\${pid%/environ}
  tr '\\0' '\\n' < $file 2> /dev/null | grep -q '^EVENHAND_PROCESS=' && continue
  kill -KILL $pid 2> /dev/null || true
done; true`,
  };
}
