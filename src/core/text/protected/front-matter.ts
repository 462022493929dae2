/** Longest front matter that is looked for, in lines. */
const LONGEST = 200;
const FIRST_KEY = /^[\p{L}\p{Nd}_."'-]{1,60}\s*[:=]/u;

/** Where the front matter of a Markdown text ends (behind its closing line), or 0. It begins the text and its first line is a key. */
export function frontMatterEnd(text: string): number {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/u.exec(text);
  if (!fence || !FIRST_KEY.test(text.slice(fence[0].length, fence[0].length + 80))) return 0;
  let at = fence[0].length;
  for (let n = 0; n < LONGEST && at < text.length; n++) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end).trimEnd();
    if (line === fence[1] || (line === '...' && fence[1] === '---')) return end;
    at = end + 1;
  }
  return 0;
}
