// What word processors, mail programs, editors of content systems and browsers put on the clipboard, by their rules; texts written for these tests.

export interface Fragment {
  readonly name: string;
  readonly html: string;
  /** All lines that must come, in order. */
  readonly lines: readonly string[];
}

const ONE = 'Der Stadtrat hat am Dienstag den Haushalt beschlossen. 21 Mitglieder stimmten dafür, acht dagegen.';
const TWO = 'Im Mittelpunkt der Debatte stand die Grundsteuer. Sie steigt zum ersten Mal seit zwölf Jahren.';

const office = (body: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const bullet = (text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`;
const docs = (body: string): string =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1c0d7e2a-7fff-5a3b"><br />${body}</b>`;
const span = (text: string, style = 'font-weight:400'): string =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;${style};white-space:pre-wrap;">${text}</span>`;

export const FRAGMENTS: readonly Fragment[] = [
  {
    name: 'Word: paragraphs, a heading and a list',
    html: office(
      `<h1>Haushalt beschlossen<o:p></o:p></h1><p class=MsoNormal>${ONE}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b>Die Folgen</b></p>${bullet('höhere Grundsteuer')}${bullet('weniger Zuschüsse für Vereine')}<p class=MsoNormal>${TWO}</p>`,
    ),
    lines: ['Haushalt beschlossen', ONE, 'Die Folgen', 'höhere Grundsteuer', 'weniger Zuschüsse für Vereine', TWO],
  },
  {
    name: 'Word: styles as paragraphs, a quotation and tracked names of a table',
    html: office(
      `<p class=MsoTitle>Haushalt beschlossen</p><p class=MsoSubtitle>Rat stimmt zu</p><p class=MsoNormal>${ONE}</p><p class=MsoQuote>„Das war nötig.“</p><table class=MsoTableGrid><tr><td><p class=MsoNormal>Steuer</p></td><td><p class=MsoNormal>480 Prozent</p></td></tr></table>`,
    ),
    lines: ['Haushalt beschlossen', 'Rat stimmt zu', ONE, '„Das war nötig.“', 'Steuer', '480 Prozent'],
  },
  {
    name: 'Word: a short selection',
    html: office(`<span style='font-size:11.0pt'>die Grundsteuer steigt</span>`),
    lines: ['die Grundsteuer steigt'],
  },
  {
    name: 'Google Docs: headings as spans, a list, a link',
    html: docs(
      `<h2 dir="ltr">${span('Haushalt beschlossen')}</h2><p dir="ltr">${span(ONE)}</p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${span('höhere Grundsteuer')}</p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${span('Gebühren für Kitas')}</p></li></ul><p dir="ltr"><a href="https://example.org/rat">${span('Protokoll der Sitzung')}</a></p><p dir="ltr">${span(TWO, 'font-weight:700')}</p>`,
    ),
    lines: ['Haushalt beschlossen', ONE, 'höhere Grundsteuer', 'Gebühren für Kitas', 'Protokoll der Sitzung', TWO],
  },
  {
    name: 'a mail with a quoted answer and a signature',
    html: `<div dir="ltr"><div>Liebe Kolleginnen,</div><div><br></div><div>${ONE}</div><div><br></div><div>Viele Grüße</div><div>Jana</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Di., 3. Juni 2025 um 10:12 Uhr schrieb Ralf Born:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div dir="ltr">${TWO}</div></blockquote></div>`,
    lines: ['Liebe Kolleginnen,', ONE, 'Viele Grüße', 'Jana', 'Am Di., 3. Juni 2025 um 10:12 Uhr schrieb Ralf Born:', TWO],
  },
  {
    name: 'Outlook: a press release with contact lines',
    html: office(
      `<div class=WordSection1><p class=MsoNormal><b>PRESSEMITTEILUNG</b></p><p class=MsoNormal>${ONE}</p><p class=MsoNormal>${TWO}</p><p class=MsoNormal>Kontakt: Pressestelle der Stadt, <a href="mailto:presse@example.org">presse@example.org</a></p></div>`,
    ),
    lines: ['PRESSEMITTEILUNG', ONE, TWO, 'Kontakt: Pressestelle der Stadt, presse@example.org'],
  },
  {
    name: 'LibreOffice: a text with a table',
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.6 (Linux)"/></head><body lang="de-DE"><p style="margin-bottom: 0cm">${ONE}</p><table><tr><td><p>Jahr</p></td><td><p>Steuer</p></td></tr></table><p>${TWO}</p></body></html>`,
    lines: [ONE, 'Jahr', 'Steuer', TWO],
  },
  {
    name: 'a preview of a content system',
    html: `<div class="preview"><div class="preview-kicker">Stadtrat</div><h1>Haushalt beschlossen</h1><p class="preview-lead"><strong>Die Steuern steigen, die Schulden auch.</strong></p><p>${ONE}</p><h3>Streit um die Grundsteuer</h3><p>${TWO}</p><figure><img src="x.jpg"><figcaption>Der Rat im Saal. Foto: Berg</figcaption></figure></div>`,
    lines: [
      'Stadtrat',
      'Haushalt beschlossen',
      'Die Steuern steigen, die Schulden auch.',
      ONE,
      'Streit um die Grundsteuer',
      TWO,
      'Der Rat im Saal. Foto: Berg',
    ],
  },
  {
    name: 'a preview with a box beside the text and a button',
    html: `<article class="preview"><h1>Haushalt beschlossen</h1><p>${ONE}</p><aside class="infobox"><h4>Die Grundsteuer</h4><p>Sie bringt der Stadt im Jahr 14 Millionen Euro.</p></aside><p>${TWO}</p><button>Bearbeiten</button></article>`,
    lines: ['Haushalt beschlossen', ONE, 'Die Grundsteuer', 'Sie bringt der Stadt im Jahr 14 Millionen Euro.', TWO, 'Bearbeiten'],
  },
  {
    name: 'two paragraphs selected on a page',
    html: `<meta charset='utf-8'><p class="article__paragraph" style="box-sizing: border-box; margin: 0px 0px 1em;">${ONE}</p><p class="article__paragraph" style="box-sizing: border-box;">${TWO}</p><br class="Apple-interchange-newline">`,
    lines: [ONE, TWO],
  },
  {
    name: 'a sentence selected on a page, in a span',
    html: `<meta charset='utf-8'><span style="color: rgb(0, 0, 0); font-family: Georgia;">Die Grundsteuer steigt zum ersten Mal seit zwölf Jahren.</span>`,
    lines: ['Die Grundsteuer steigt zum ersten Mal seit zwölf Jahren.'],
  },
  {
    name: 'a list of links selected on a page',
    html: `<ul><li><a href="https://example.org/1">Haushalt beschlossen</a></li><li>Grundsteuer steigt</li></ul>`,
    lines: ['Haushalt beschlossen', 'Grundsteuer steigt'],
  },
  {
    name: 'an editor of a content system with a numbered list',
    html: `<p data-pm-slice="1 1 []">${ONE}</p><ol><li><p>Grundsteuer</p></li><li><p>Gebühren</p></li></ol><blockquote><p>${TWO}</p></blockquote>`,
    lines: [ONE, 'Grundsteuer', 'Gebühren', TWO],
  },
  {
    name: 'a preview whose quotation has a footer',
    html: `<h1>Haushalt beschlossen</h1><p>${ONE}</p><blockquote><p>„Das war nötig.“</p><footer>Kämmerin Ruth Sommer</footer></blockquote><p>${TWO}</p>`,
    lines: ['Haushalt beschlossen', ONE, '„Das war nötig.“', 'Kämmerin Ruth Sommer', TWO],
  },
  {
    name: 'a preview inside a form, with its kicker and a table',
    html: `<form class="preview"><div class="canvas"><p>Stadtrat</p><h1>Haushalt beschlossen</h1><p>${ONE}</p><table><tr><td>Grundsteuer</td><td>480</td></tr></table><p>${TWO}</p></div></form>`,
    lines: ['Stadtrat', 'Haushalt beschlossen', ONE, 'Grundsteuer', '480', TWO],
  },
  {
    name: 'a preview with a header and a footer of its own',
    html: `<article><header><p>Stadtrat</p><h1>Haushalt beschlossen</h1></header><p>${ONE}</p><p>${TWO}</p><footer><p>Mitarbeit: Ole Brandt</p></footer></article>`,
    lines: ['Stadtrat', 'Haushalt beschlossen', ONE, TWO, 'Mitarbeit: Ole Brandt'],
  },
];
