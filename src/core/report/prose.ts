import { code, escaped, html, joined, pieces, sentence, text, visible } from "./encode.ts";

/** A piece of a sentence. A bare string is ours; everything else is somebody's and is encoded. */
export type Part = string | { code: string } | { text: string } | { sentence: string } | { strong: Prose };

/** A sentence written once, for markdown, HTML and plain text alike. */
export type Prose = readonly Part[];

/** For a comment, a check or a job summary. */
export function markdown(prose: Prose): string {
  return joined(
    prose.map((part) => {
      if (typeof part === "string") return part;
      if ("code" in part) return code(part.code, 80);
      if ("text" in part) return text(part.text);
      if ("sentence" in part) return sentence(part.sentence);
      return `**${markdown(part.strong)}**`;
    }),
  );
}

/** For the page, and for `<summary>`, where markdown is not read. */
export function hypertext(prose: Prose): string {
  return prose
    .map((part) => {
      if (typeof part === "string") return escaped(part);
      if ("code" in part) return codeHtml(part.code, 80);
      if ("text" in part) return html(part.text, 300);
      if ("sentence" in part) return sentenceHtml(part.sentence);
      return `<b>${hypertext(part.strong)}</b>`;
    })
    .join("");
}

/** For a title or a terminal. */
export function plainly(prose: Prose): string {
  return prose
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return plainly(part.strong);
      return visible(Object.values(part)[0] as string, 300).replaceAll("`", "");
    })
    .join("");
}

export function codeHtml(written: string, max = 120): string {
  return `<code>${html(written, max) || "(empty)"}</code>`;
}

function sentenceHtml(written: string): string {
  return pieces(visible(written, 600))
    .map((piece) => (piece.name ? codeHtml(piece.text) : escaped(piece.text)))
    .join("");
}

/** `a`, `b` and `c`; past `most` names the rest is a number. */
export function listed(items: readonly Prose[], most = 3): Prose {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const left = items.length - shown.length;
  const parts = left > 0 ? [...shown, [`${left} more`]] : shown;
  return parts.flatMap((item, index) => {
    const joint = index === 0 ? "" : index === parts.length - 1 ? " and " : ", ";
    return joint === "" ? item : [joint, ...item];
  });
}

/** A clause of a record as a sentence of its own: capital letter, full stop. One that starts with one of
 *  `names` keeps the name as it is, in code. */
export function asSentence(written: string, names: readonly string[] = []): Prose {
  const trimmed = written.trim();
  const ended = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  const name = names.find((each) => trimmed.startsWith(`${each} `));
  if (name !== undefined) return [{ code: name }, " ", { sentence: ended.slice(name.length + 1) }];
  // A file name or a column at the start is spelled as it is.
  const capital = /^[a-z]+[\s,:;]/.test(ended) ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
  return [{ sentence: capital }];
}
