/** What stands between a command's output and the runner. */
export interface OutputFence {
  open(): void;
  write(chunk: string): void;
  close(): void;
}
