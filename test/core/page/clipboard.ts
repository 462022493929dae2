// Ten pieces of copy as six programs put them on the clipboard, by the rules of each; texts written for these tests.
import type { Fragment } from './fragments.ts';

type Kind = 'title' | 'heading' | 'text' | 'bullet' | 'number' | 'quote' | 'row' | 'empty';
/** A line of copy. Marks: *bold*, _italic_, [link], ^raised^, ~lowered~; a row's cells stand between bars. */
type Line = readonly [Kind, string];

const PIECES: readonly (readonly [string, readonly Line[]])[] = [
  [
    'a report with title and subheadings',
    [
      ['title', 'Freibad Ostheim bleibt länger offen'],
      [
        'text',
        'Das Freibad in Ostheim schließt in diesem Jahr erst am 28. September. Das hat der Betriebsausschuss am Donnerstag entschieden.',
      ],
      ['heading', 'Warmes Wetter angekündigt'],
      ['text', 'Badeleiterin Rita Möhle rechnet mit 4000 zusätzlichen Gästen.'],
      ['heading', 'Was es kostet'],
      ['text', 'Die Stadt zahlt für Personal und Strom rund 22.000 Euro.'],
    ],
  ],
  [
    'paragraphs with empty lines between them',
    [
      ['text', 'Die Feuerwehr rückte um 3.40 Uhr aus.'],
      ['empty', ''],
      ['text', 'Als sie eintraf, brannte der Dachstuhl.'],
      ['empty', ''],
      ['empty', ''],
      ['text', 'Verletzt wurde niemand.'],
    ],
  ],
  [
    'a list of points between two sentences',
    [
      ['text', 'Diese Straßen sind gesperrt:'],
      ['bullet', 'die Mühlgasse bis zum Markt'],
      ['bullet', 'der Ring, stadteinwärts'],
      ['bullet', 'Teilen'],
      ['text', 'Die Sperrung dauert bis Freitag.'],
    ],
  ],
  [
    'a programme with numbers',
    [
      ['heading', 'So läuft der Abend'],
      ['number', 'Begrüßung durch Pfarrer Anton Veit'],
      ['number', 'Lesung: „Die Stunde der Fähren“'],
      ['number', 'Gespräch und Fragen'],
    ],
  ],
  [
    'a table of results',
    [
      ['heading', 'Die Ergebnisse'],
      ['row', 'TSV Ostheim|SV Brandtal|2:1'],
      ['row', 'FC Lindenau|VfB Auheim|0:0'],
      ['text', 'Das Spiel in Kelkheim fiel aus.'],
    ],
  ],
  [
    'words in bold, italic, raised and lowered',
    [
      ['text', 'Der Ausstoß von CO~2~ sank auf 12 m^3^ je Stunde, *ein Minus von 9 Prozent*.'],
      ['text', 'Der Roman _Die Stunde der Fähren_ steht auf der Liste.'],
      ['text', 'Halb*fett*, halb _kursiv_ und *ganz*.'],
    ],
  ],
  [
    'links within a sentence and alone',
    [
      ['text', 'Das Gutachten liegt [im Rathaus] aus, ein Auszug steht [auf der Seite der Stadt].'],
      ['text', '[Zum Gutachten]'],
    ],
  ],
  [
    'a quotation as a paragraph of its own',
    [
      ['text', 'Die Intendantin blickte zurück:'],
      ['quote', '„Wir haben in zehn Jahren kein einziges Mal vor leeren Reihen gespielt.“'],
      ['text', 'Ihr Vertrag endet im Juli.'],
    ],
  ],
  [
    'lines that look like a page’s furniture',
    [
      ['title', 'Kommentar'],
      ['text', 'Mehr zum Thema'],
      ['text', 'Anzeige'],
      ['text', 'Weiterlesen ist Pflicht, findet unsere Autorin.'],
      ['text', 'Foto: Lea Kern'],
      ['text', 'Impressum'],
    ],
  ],
  ['half a sentence', [['text', 'und die *Brücke* über die Lahn bleibt zu']]],
];

interface Program {
  readonly name: string;
  /** Inline marks as the program writes them: [bold, italic, link, raised, lowered]. */
  inline(mark: string, text: string): string;
  line(kind: Kind, text: string, first: boolean, last: boolean): string;
  around(body: string): string;
}

const plainInline = (mark: string, text: string): string =>
  ({
    '*': `<b>${text}</b>`,
    _: `<i>${text}</i>`,
    '[': `<a href="https://example.org/x">${text}</a>`,
    '^': `<sup>${text}</sup>`,
    '~': `<sub>${text}</sub>`,
  })[mark]!;

const cells = (text: string, cell: (c: string) => string): string => text.split('|').map(cell).join('');
const listed = (tag: string, item: string, first: boolean, last: boolean): string =>
  `${first ? `<${tag}>` : ''}${item}${last ? `</${tag}>` : ''}`;
const tabled = (row: string, first: boolean, last: boolean, open = '<table>'): string =>
  `${first ? `${open}<tbody>` : ''}${row}${last ? '</tbody></table>' : ''}`;

function wordLine(kind: Kind, text: string, first: boolean, last: boolean): string {
  if (kind === 'title') return `<p class=MsoTitle>${text}<o:p></o:p></p>`;
  if (kind === 'heading') return `<h2>${text}<o:p></o:p></h2>`;
  if (kind === 'empty') return '<p class=MsoNormal><o:p>&nbsp;</o:p></p>';
  if (kind === 'quote') return `<p class=MsoQuote>${text}<o:p></o:p></p>`;
  if (kind === 'bullet' || kind === 'number')
    return `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${kind === 'bullet' ? '·' : '1.'}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
  if (kind === 'row')
    return tabled(
      `<tr style='mso-yfti-irow:0'>${cells(text, (c) => `<td width=180 valign=top style='width:134.7pt'><p class=MsoNormal>${c}<o:p></o:p></p></td>`)}</tr>`,
      first,
      last,
      '<table class=MsoTableGrid border=1>',
    );
  return `<p class=MsoNormal>${text}<o:p></o:p></p>`;
}

const office = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=DE><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const docsSpan = (text: string, style: string): string =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style};white-space:pre-wrap;">${text}</span>`;
const docsText = (text: string): string =>
  text
    .split(/(<a .*?<\/a>|<span .*?<\/span>)/u)
    .filter((t) => t !== '')
    .map((t) => (t.startsWith('<') ? t : docsSpan(t, 'font-weight:400')))
    .join('');

const PROGRAMS: readonly Program[] = [
  { name: 'Word', inline: plainInline, line: wordLine, around: office },
  {
    name: 'Outlook',
    inline: (mark, text) =>
      mark === '[' ? `<a href="https://example.org/x"><span style='color:blue'>${text}</span></a>` : plainInline(mark, text),
    line: wordLine,
    around: (body) => office(`<div class=WordSection1>${body}</div>`),
  },
  {
    name: 'Google Docs',
    inline: (mark, text) =>
      mark === '['
        ? `<a href="https://example.org/x" style="text-decoration:none;">${docsSpan(text, 'text-decoration:underline')}</a>`
        : docsSpan(
            text,
            { '*': 'font-weight:700', _: 'font-style:italic', '^': 'vertical-align:super', '~': 'vertical-align:sub' }[mark]!,
          ),
    line: (kind, text, first, last) => {
      if (kind === 'title' || kind === 'heading')
        return `<h${kind === 'title' ? 1 : 2} dir="ltr" style="line-height:1.38;">${docsText(text)}</h${kind === 'title' ? 1 : 2}>`;
      if (kind === 'empty') return '<br />';
      if (kind === 'bullet' || kind === 'number')
        return listed(
          kind === 'bullet' ? 'ul' : 'ol',
          `<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${docsText(text)}</p></li>`,
          first,
          last,
        );
      if (kind === 'row')
        return tabled(
          `<tr>${cells(text, (c) => `<td><p dir="ltr">${docsText(c)}</p></td>`)}</tr>`,
          first,
          last,
          '<div dir="ltr" align="left"><table style="border:none"><colgroup><col/><col/></colgroup>',
        ).replace('</table>', '</table></div>');
      return `<p dir="ltr"${kind === 'quote' ? ' style="margin-left:36pt"' : ''}>${docsText(text)}</p>`;
    },
    around: (body) => `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f1c-7fff-22">${body}</b>`,
  },
  {
    name: 'a mail',
    inline: plainInline,
    line: (kind, text, first, last) => {
      if (kind === 'title') return `<div><b><font size="4">${text}</font></b></div>`;
      if (kind === 'heading') return `<div><b>${text}</b></div>`;
      if (kind === 'empty') return '<div><br></div>';
      if (kind === 'bullet' || kind === 'number')
        return listed(kind === 'bullet' ? 'ul' : 'ol', `<li style="margin-left:15px">${text}</li>`, first, last);
      if (kind === 'quote') return `<blockquote style="margin:0 0 0 40px;border:none">${text}</blockquote>`;
      if (kind === 'row') return tabled(`<tr>${cells(text, (c) => `<td>${c}</td>`)}</tr>`, first, last);
      return `<div>${text}</div>`;
    },
    around: (body) => `<div dir="ltr">${body}</div>`,
  },
  {
    name: 'LibreOffice',
    inline: plainInline,
    line: (kind, text, first, last) => {
      if (kind === 'title') return `<h1 class="western">${text}</h1>`;
      if (kind === 'heading') return `<h2 class="western">${text}</h2>`;
      if (kind === 'empty') return '<p style="line-height: 100%"><br/></p>';
      if (kind === 'bullet' || kind === 'number')
        return listed(kind === 'bullet' ? 'ul' : 'ol', `<li><p style="line-height: 100%">${text}</p></li>`, first, last);
      if (kind === 'row')
        return tabled(
          `<tr valign="top">${cells(text, (c) => `<td style="border: none"><p>${c}</p></td>`)}</tr>`,
          first,
          last,
          '<table cellpadding="4">',
        );
      return `<p style="line-height: 100%; margin-bottom: 0cm">${text}</p>`;
    },
    around: (body) =>
      `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.6 (Linux)"/></head><body lang="de-DE">${body}</body></html>`,
  },
  {
    name: 'the preview of a content system',
    inline: (mark, text) =>
      mark === '*' ? `<strong>${text}</strong>` : mark === '_' ? `<em>${text}</em>` : plainInline(mark, text),
    line: (kind, text, first, last) => {
      if (kind === 'title') return `<h1 class="ce-headline" contenteditable="true">${text}</h1>`;
      if (kind === 'heading') return `<h2 class="ce-block__subline">${text}</h2>`;
      if (kind === 'empty') return '<div class="ce-paragraph"><br></div>';
      if (kind === 'bullet' || kind === 'number')
        return listed(kind === 'bullet' ? 'ul' : 'ol', `<li class="cdx-list__item">${text}</li>`, first, last);
      if (kind === 'quote') return `<blockquote class="ce-quote"><p>${text}</p></blockquote>`;
      if (kind === 'row') return tabled(`<tr>${cells(text, (c) => `<td class="tc-cell">${c}</td>`)}</tr>`, first, last);
      return `<div class="ce-block"><div class="ce-block__content"><div class="ce-paragraph cdx-block" contenteditable="true">${text}</div></div></div>`;
    },
    around: (body) => `<div class="codex-editor__redactor">${body}</div>`,
  },
];

const MARKED = /(?<mark>[*_^~])(?<text>[^*_^~]+)\k<mark>|\[(?<link>[^\]]+)\]/gu;
const shown = (text: string): string => text.replace(MARKED, (...m) => m.at(-1).text ?? m.at(-1).link);

/** Every piece by every program, with the lines that must come. */
export const CLIPBOARD: readonly Fragment[] = PROGRAMS.flatMap((program) =>
  PIECES.map(([name, piece]) => ({
    name: `${program.name}: ${name}`,
    html: program.around(
      piece
        .map(([kind, text], i) =>
          program.line(
            kind,
            text.replace(MARKED, (...m) => program.inline(m.at(-1).mark ?? '[', m.at(-1).text ?? m.at(-1).link)),
            piece[i - 1]?.[0] !== kind,
            piece[i + 1]?.[0] !== kind,
          ),
        )
        .join('\n'),
    ),
    lines: piece
      .filter(([kind]) => kind !== 'empty')
      .flatMap(([kind, text]) => (kind === 'row' ? text.split('|') : [shown(text)])),
  })),
);
