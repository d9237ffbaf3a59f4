/** An archive that is damaged or made to harm: nothing of it is used. */
export class BadArchive extends Error {
  constructor(message: string) {
    super(`the archive is refused: ${message}`);
    this.name = "BadArchive";
  }
}
