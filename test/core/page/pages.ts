// Pages as newsrooms' systems build them, written for these tests.

/** A page with what must come out of it: the text line by line, and words that must stay out. */
export interface SamplePage {
  readonly name: string;
  readonly html: string;
  readonly headline: string;
  readonly kicker?: string;
  readonly day?: string;
  readonly modified?: string;
  readonly authors?: readonly string[];
  readonly agency?: string;
  readonly text: readonly string[];
  readonly captions?: readonly string[];
  readonly without: readonly string[];
}

const BRIDGE = [
  'Die Stadt Lindenau sperrt ab Montag die Eisenbahnbrücke für den gesamten Verkehr. Das teilte das Bauamt am Freitag mit, nachdem Prüfer im Tragwerk Risse entdeckt hatten.',
  'Betroffen sind nach Angaben der Verwaltung täglich rund 9000 Fahrzeuge. Für Lastwagen war die Brücke schon seit dem Frühjahr tabu, nun müssen auch Autos und Busse einen Umweg von sechs Kilometern nehmen.',
  '„Wir wissen, was das für die Pendler heißt“, sagte Baudezernentin Petra Vogt. Eine Behelfsbrücke sei bestellt, sie werde aber frühestens im Herbst geliefert.',
  'Die Kosten der Sanierung schätzt das Amt auf vier Millionen Euro. Das Land hat einen Zuschuss von 60 Prozent in Aussicht gestellt, einen Bescheid gibt es noch nicht.',
] as const;

const CLINIC = [
  'Das Kreiskrankenhaus Brandtal behält seine Geburtshilfe. Der Kreistag stimmte am Mittwochabend mit großer Mehrheit dafür, das jährliche Defizit von 800.000 Euro zu übernehmen.',
  'Vor der Abstimmung hatten rund 200 Menschen vor dem Landratsamt demonstriert. Viele trugen Schilder mit den Namen ihrer Kinder, die in der Klinik zur Welt gekommen sind.',
  'Landrat Jens Kuhl sprach von einem Signal an die Region. Die nächste Geburtsstation liegt 48 Kilometer entfernt, im Winter brauchen Rettungswagen dafür mehr als eine Stunde.',
  'Kritik kam aus den Reihen der Liberalen. Ihr Fraktionschef Ulf Degen warnte, die Zusage binde den Kreis auf Jahre, ohne dass die Zahl der Geburten steige.',
] as const;

const nav = (items: readonly string[]): string =>
  `<nav class="main-nav"><ul>${items.map((i) => `<li><a href="/${i.toLowerCase()}">${i}</a></li>`).join('')}</ul></nav>`;
const SECTIONS = ['Startseite', 'Lokales', 'Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Anzeigen', 'Abo'];

export const PAGES: readonly SamplePage[] = [
  {
    name: 'a weblog system with sharing, author box, related posts and comments',
    headline: 'Eisenbahnbrücke in Lindenau wird gesperrt',
    day: '2025-03-14',
    authors: ['Marie Althoff'],
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Eisenbahnbrücke in Lindenau wird gesperrt - Lindenauer Bote</title>
<meta property="og:type" content="article"><meta property="og:title" content="Eisenbahnbrücke in Lindenau wird gesperrt"><meta property="og:site_name" content="Lindenauer Bote">
<meta property="article:published_time" content="2025-03-14T15:20:00+01:00"><meta name="author" content="Marie Althoff"></head>
<body class="single single-post"><header id="masthead" class="site-header"><a href="/">Lindenauer Bote</a>${nav(SECTIONS)}</header>
<div id="content" class="site-content"><main id="main"><article id="post-811" class="post hentry"><header class="entry-header"><h1 class="entry-title">Eisenbahnbrücke in Lindenau wird gesperrt</h1>
<div class="entry-meta"><span class="posted-on">Veröffentlicht am <time datetime="2025-03-14T15:20:00+01:00">14. März 2025</time></span> <span class="byline">von <a href="/autor/althoff">Marie Althoff</a></span></div></header>
<div class="entry-content"><p>${BRIDGE[0]}</p><figure class="wp-block-image"><img src="b.jpg" alt=""><figcaption>Bald gesperrt: die Brücke am Lindenauer Bahnhof. Foto: Kern</figcaption></figure><p>${BRIDGE[1]}</p>
<h2>Behelfsbrücke erst im Herbst</h2><p>${BRIDGE[2]}</p><p>Diese Umleitungen sind ausgeschildert:</p><ul><li>über die Gartenstraße und den Ring</li><li>über Altdorf, für Lastwagen</li></ul><p>${BRIDGE[3]}</p>
<div class="sharedaddy"><h3 class="sd-title">Teilen mit:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Drucken</a></li></ul></div>
<div class="jp-relatedposts"><h3>Ähnliche Beiträge</h3><ul><li><a href="/1">Bahnhof bekommt neue Aufzüge</a></li><li><a href="/2">Stadtrat streitet über Radwege</a></li></ul></div></div>
<footer class="entry-footer">Kategorien: <a href="/lokales">Lokales</a>, <a href="/verkehr">Verkehr</a></footer></article>
<nav class="post-navigation"><a href="/v">Vorheriger Beitrag</a> <a href="/n">Nächster Beitrag</a></nav>
<div id="comments" class="comments-area"><h2>3 Gedanken zu „Eisenbahnbrücke in Lindenau wird gesperrt“</h2><ol class="comment-list"><li class="comment"><div class="comment-body"><b>Holger</b> sagt:<p>Das war doch seit Jahren absehbar, die Stadt hat die Brücke einfach verrotten lassen und jetzt zahlen wir alle dafür.</p></div></li>
<li class="comment"><div class="comment-body"><b>Anne B.</b> sagt:<p>Und wie sollen die Kinder aus Altdorf zur Schule kommen? Der Bus fährt jetzt schon nur jede Stunde, und der Umweg macht es nicht besser.</p></div></li></ol>
<form class="comment-form"><h3>Schreibe einen Kommentar</h3><p>Deine E-Mail-Adresse wird nicht veröffentlicht.</p><label>Kommentar</label><textarea></textarea><button>Kommentar abschicken</button></form></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Neueste Beiträge</h2><ul><li><a href="/a">Freibad öffnet später</a></li><li><a href="/b">Feuerwehr sucht Nachwuchs</a></li></ul></section></aside></div>
<footer class="site-footer"><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> Stolz präsentiert von WordPress</footer></body></html>`,
    text: [
      BRIDGE[0],
      BRIDGE[1],
      'Behelfsbrücke erst im Herbst',
      BRIDGE[2],
      'Diese Umleitungen sind ausgeschildert:',
      'über die Gartenstraße und den Ring',
      'über Altdorf, für Lastwagen',
      BRIDGE[3],
    ],
    captions: ['Bald gesperrt: die Brücke am Lindenauer Bahnhof. Foto: Kern'],
    without: ['Holger', 'Teilen mit', 'Ähnliche', 'Impressum', 'Freibad', 'Kategorien', 'Veröffentlicht am'],
  },
  {
    name: 'a house with BEM names, JSON-LD, a kicker in the heading and teasers between the paragraphs',
    headline: 'Kreistag in Brandtal: Geburtshilfe bleibt erhalten',
    kicker: 'Kreistag in Brandtal',
    day: '2024-11-21',
    modified: '2024-11-21T09:45',
    authors: ['Tim Rieke', 'Sonja Maler'],
    html: `<!doctype html><html lang="de"><head><title>Kreistag in Brandtal: Geburtshilfe bleibt erhalten | Brandtaler Zeitung</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Kreistag in Brandtal: Geburtshilfe bleibt erhalten","datePublished":"2024-11-21T06:10:00+01:00","dateModified":"2024-11-21T09:45:00+01:00","author":[{"@type":"Person","name":"Tim Rieke"},{"@type":"Person","name":"Sonja Maler"}],"publisher":{"@type":"Organization","name":"Brandtaler Zeitung"}}]}</script>
<link rel="canonical" href="https://brandtaler.example/geburtshilfe"></head><body><div class="page"><div class="page-header"><div class="page-header__logo"><a href="/">Brandtaler Zeitung</a></div>${nav(SECTIONS)}
<ol class="breadcrumb"><li class="breadcrumb__item"><a href="/">Start</a></li><li class="breadcrumb__item"><a href="/kreis">Kreis</a></li></ol></div>
<main class="page__main"><article class="article"><header class="article__header"><h1 class="article__headline"><span class="article__kicker">Kreistag in Brandtal</span><span class="article__title">Geburtshilfe bleibt erhalten</span></h1>
<div class="article__meta"><span class="article__date">21.11.2024, 06:10 Uhr</span><span class="article__authors">Von Tim Rieke und Sonja Maler</span></div><div class="article__tools"><button>Merken</button><button>Teilen</button></div></header>
<p class="article__lead">Der Kreis zahlt, die Station bleibt: Nach Monaten des Streits steht fest, dass im Brandtal weiter Kinder zur Welt kommen.</p>
<div class="article__body"><p class="article__paragraph">${CLINIC[0]}</p><div class="inline-teaser"><span class="inline-teaser__label">Lesen Sie auch</span><a href="/x">Warum Hebammen den Beruf aufgeben</a></div>
<p class="article__paragraph">${CLINIC[1]}</p><div class="ad-slot ad-slot--inline">Anzeige</div><h2 class="article__subheadline">Eine Stunde bis zur nächsten Station</h2><p class="article__paragraph">${CLINIC[2]}</p>
<blockquote class="article__quote">„Das ist ein guter Tag für die Familien.“</blockquote><p class="article__paragraph">${CLINIC[3]}</p></div>
<div class="newsletter-box"><h3>Der Kreis am Morgen</h3><p>Mit unserem Newsletter erfahren Sie jeden Tag um 6 Uhr, was im Brandtal wichtig ist.</p><form><label>E-Mail-Adresse</label><button>Kostenlos abonnieren</button></form></div></article>
<section class="teaser-list"><h2 class="teaser-list__title">Mehr zum Thema</h2><div class="teaser"><a href="/t1"><h3>Klinik sucht Chefärztin</h3><p>Seit einem Jahr ist die Stelle in der inneren Abteilung unbesetzt. Nun hofft das Haus auf eine Bewerberin.</p></a></div><div class="teaser"><a href="/t2"><h3>Rettungswache wird erweitert</h3><p>Ein zweiter Wagen soll die Fahrzeiten im Oberland senken.</p></a></div></section></main>
<footer class="page-footer"><a href="/impressum">Impressum</a><a href="/agb">AGB</a><p>© 2024 Brandtaler Zeitung. Alle Rechte vorbehalten.</p></footer></div></body></html>`,
    text: [
      'Geburtshilfe bleibt erhalten',
      'Der Kreis zahlt, die Station bleibt: Nach Monaten des Streits steht fest, dass im Brandtal weiter Kinder zur Welt kommen.',
      CLINIC[0],
      CLINIC[1],
      'Eine Stunde bis zur nächsten Station',
      CLINIC[2],
      '„Das ist ein guter Tag für die Familien.“',
      CLINIC[3],
    ],
    without: ['Hebammen', 'Anzeige', 'Newsletter', 'Chefärztin', 'Rettungswache', 'Alle Rechte', 'Merken', 'Von Tim Rieke'],
  },
  {
    name: 'a page whose names say nothing, without metadata',
    headline: 'Eisenbahnbrücke wird ab Montag gesperrt',
    day: '2025-03-14',
    agency: 'dpa',
    html: `<html><body><div class="a1x"><div class="q9"><a href="/">Tagblatt</a><div class="z3"><a href="/l">Lokales</a></div><div class="z3"><a href="/p">Politik</a></div><div class="z3"><a href="/s">Sport</a></div></div>
<div class="k7 m2"><div class="p0"><h1 class="t4">Eisenbahnbrücke wird ab Montag gesperrt</h1><div class="v1">14.03.2025 · 15:20 Uhr</div></div><div class="w5"><p class="b8">Lindenau (dpa) – ${BRIDGE[0]}</p><p class="b8">${BRIDGE[1]}</p>
<div class="i6"><div class="i7">Auch interessant</div><a href="/q">Bahnhof bekommt neue Aufzüge</a></div><p class="b8">${BRIDGE[2]}</p><p class="b8">${BRIDGE[3]}</p></div></div>
<div class="r2"><div class="r3"><a href="/1">Freibad öffnet später</a></div><div class="r3"><a href="/2">Feuerwehr sucht Nachwuchs</a></div><div class="r3"><a href="/3">Stadtrat streitet über Radwege</a></div></div>
<div class="f1"><a href="/i">Impressum</a><a href="/d">Datenschutz</a><a href="/k">Kontakt</a></div></div></body></html>`,
    text: [`Lindenau (dpa) – ${BRIDGE[0]}`, BRIDGE[1], BRIDGE[2], BRIDGE[3]],
    without: ['Auch interessant', 'Aufzüge', 'Freibad', 'Impressum', 'Sport', '15:20'],
  },
  {
    name: 'a page laid out with tables and line breaks',
    headline: 'Geburtshilfe bleibt erhalten',
    day: '2024-11-21',
    html: `<HTML><HEAD><TITLE>Brandtal aktuell - Geburtshilfe bleibt erhalten</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=100%><TR><TD COLSPAN=3><A HREF=/>Brandtal aktuell</A></TD></TR><TR><TD VALIGN=top><A HREF=/a>Nachrichten</A><BR><A HREF=/b>Vereine</A><BR><A HREF=/c>Termine</A><BR><A HREF=/d>Kontakt</A></TD>
<TD VALIGN=top><H1>Geburtshilfe bleibt erhalten</H1><FONT SIZE=1>21.11.2024</FONT><BR><BR>${CLINIC[0]}<BR><BR>${CLINIC[1]}<BR><BR>${CLINIC[2]}<BR><BR>${CLINIC[3]}</TD><TD VALIGN=top><B>Werbung</B><BR><A HREF=http://x.example>Autohaus Mertens</A></TD></TR><TR><TD COLSPAN=3 ALIGN=center><A HREF=/imp>Impressum</A></TD></TR></TABLE></BODY></HTML>`,
    text: [CLINIC[0], CLINIC[1], CLINIC[2], CLINIC[3]],
    without: ['Vereine', 'Werbung', 'Mertens', 'Impressum'],
  },
];

export const FRONT_PAGE = `<!doctype html><html lang="de"><head><title>Lindenauer Bote – Nachrichten aus der Region</title><meta property="og:type" content="website"></head><body>${nav(SECTIONS)}<main>${[
  ['Brücke gesperrt', 'Von Montag an rollt in Lindenau nichts mehr über die Bahn.'],
  ['Geburtshilfe bleibt', 'Der Kreistag gibt Geld für die Klinik im Brandtal.'],
  ['Freibad öffnet später', 'Die neue Pumpe ist noch nicht da, die Gäste müssen warten.'],
  ['Feuerwehr sucht Nachwuchs', 'In vier Ortsteilen fehlen Freiwillige für die Tagschicht.'],
  ['Derby endet ohne Tore', 'Altdorf und Lindenau trennen sich vor 300 Zuschauern.'],
  ['Rat streitet über Radwege', 'Die Fraktionen sind sich über die Gartenstraße uneins.'],
]
  .map(
    ([title, text]) =>
      `<article class="teaser"><a href="/x"><h2>${title}</h2></a><p>${text}</p><a href="/x">weiterlesen</a></article>`,
  )
  .join('')}</main><footer><a href="/impressum">Impressum</a></footer></body></html>`;

export const PAYWALL = `<!doctype html><html><head><title>Geburtshilfe bleibt erhalten | Brandtaler Zeitung</title><meta property="og:type" content="article"><meta property="og:title" content="Geburtshilfe bleibt erhalten"></head><body>${nav(SECTIONS)}
<article><h1>Geburtshilfe bleibt erhalten</h1><div class="article-body"><p>${CLINIC[0]}</p><p>${CLINIC[1]}</p></div><div class="paywall"><h2>Weiterlesen mit BZ+</h2><p>Jetzt testen und alle Artikel lesen. Sie sind bereits Abonnent? Hier anmelden.</p><ul><li>Erster Monat kostenlos</li><li>Danach 9,90 Euro im Monat</li><li>Jederzeit kündbar</li></ul><button>Jetzt abonnieren</button></div></article><footer><a href="/i">Impressum</a></footer></body></html>`;

export const PARAGRAPHS = { BRIDGE, CLINIC };
