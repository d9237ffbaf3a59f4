/** Whether an absolute path is a folder or lies in it, by either path grammar. Links are not looked at.
 *  @example isWithin("C:\\\\work\\\\out", "C:/work") // true */
export function isWithin(path: string, folder: string): boolean {
  const parts = (text: string) => {
    const slashed = /^[A-Za-z]:[\\/]|^\\\\/.test(text) ? text.replaceAll("\\", "/").toLowerCase() : text;
    return slashed.split("/").filter((part) => part !== "" && part !== ".");
  };
  const [inner, outer] = [parts(path), parts(folder)];
  return outer.every((part, i) => inner[i] === part);
}
