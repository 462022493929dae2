import type { Locale } from '../rules/text.ts';
import { htmlText, markdownText } from '../text/escape.ts';
import type { SignOff, SignOffItem } from './sign-off.ts';

/** The same at the beginning of a line, where a list could begin. */
const lineStart = (text: string): string => markdownText(text).replace(/^(?=[-+])|(?<=^\d+)(?=[.)])/u, '\\');

/** The report as Markdown; each item can be ticked. Ends with a line end. */
export function signOffMarkdown({ title, kind, facts, sections }: SignOff): string {
  const item = ({ text, notes }: SignOffItem): string =>
    `- [ ] ${lineStart(text)}${notes.length > 0 ? ` (${notes.map(lineStart).join(' · ')})` : ''}`;
  const parts = [
    `# ${kind}: ${lineStart(title)}`,
    facts.map(([label, value]) => `- ${label}: ${lineStart(value)}`).join('\n'),
    ...sections.flatMap(({ heading, none, groups }) => [
      `## ${heading}`,
      ...(groups.length === 0 ? [none] : []),
      ...groups.flatMap((group) => [
        ...(group.title === '' ? [] : [`### ${lineStart(group.title)}`]),
        group.items.map(item).join('\n'),
      ]),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const STYLE = `body{font:16px/1.45 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #777;margin-top:1.6em}h3{font-size:1em;margin-bottom:.3em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}dt{color:#555}dd{margin:0}
ul{list-style:none;padding:0}li{margin:.35em 0;padding-left:1.6em;text-indent:-1.6em;break-inside:avoid}
li::before{content:"\\2610\\00a0\\00a0"}small{color:#555}
@page{margin:2cm}@media print{body{margin:0;max-width:none;font-size:11pt}h2,h3{break-after:avoid}}`;

/** The report as an HTML page to print: all in one file, without scripts. */
export function signOffHtml({ title, kind, facts, sections }: SignOff, locale: Locale): string {
  const item = ({ text, notes }: SignOffItem): string =>
    `<li>${htmlText(text)}${notes.length > 0 ? ` <small>${notes.map(htmlText).join(' · ')}</small>` : ''}</li>`;
  const name = htmlText(`${kind}: ${title}`);
  const body = sections.map(({ heading, none, groups }) =>
    [
      `<h2>${htmlText(heading)}</h2>`,
      ...(groups.length === 0 ? [`<p>${htmlText(none)}</p>`] : []),
      ...groups.map(
        (group) =>
          `${group.title === '' ? '' : `<h3>${htmlText(group.title)}</h3>\n`}<ul>\n${group.items.map(item).join('\n')}\n</ul>`,
      ),
    ].join('\n'),
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${name}</h1>
<dl>
${facts.map(([label, value]) => `<dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd>`).join('\n')}
</dl>
${body.join('\n')}
</body>
</html>
`;
}
