import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventMention } from '../../src/core/events/event.ts';
import { createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon() });

/** The date of the article is Thursday, 26 February 2026. */
function eventsOf(text: string): readonly EventMention[] {
  return analyser.analyse({ text, languageId: 'nachrichtentext', fileName: 'probe.artikel', date: '2026-02-26' }).events;
}

const texts = (list: readonly { readonly text: string }[]): string[] => list.map((m) => m.text);

describe('background', () => {
  for (const text of [
    // States, habits, what may be, what is not, opinions, talk to the reader, conditions.
    'Der Fluss gilt als sauber.',
    'Der Fluss galt 2019 als sauber.',
    'Die Sammlung umfasst alte Karten.',
    'Störche ziehen häufig über das Tal.',
    'Der Rat kann den Beschluss aufheben.',
    'Im Hof stehen keine Bänke.',
    'Dies geht aus dem Bericht hervor.',
    'Die Frist reiche aus.',
    '„Das wird schwer“, grinste die Wirtin.',
    'Der Verein fördert den Austausch.',
    'Hier können Sie am Montag Karten kaufen.',
    'Wir fahren mit dem Rad.',
    'Das Land stuft den Verein als gefährlich ein.',
    'Nach Verzeichnissen besitzt die Reederei nur einen Kutter.',
    'Die Gruppe „Rettet den Teich“ schweigt oft.',
    'Der Gutachter bestätigte, dass der Damm hält.',
  ])
    it(`is no event without a time: ${text}`, () => assert.deepEqual(texts(eventsOf(text).map((e) => ({ text: e.title }))), []));

  for (const text of [
    'Die Störche zogen am Montag über das Tal.',
    'Die Anlage steht ab Juni zur Verfügung.',
    'Die Sängerin wird nicht auftreten.',
    'Rechtsmittel wurden nicht zugelassen.',
    'Die Gemeinde habe den Vertrag gekündigt.',
    'Der Sender zensierte den Film.',
    'Die Fischer fuhren aus.',
    'Das Land förderte am Montag den Umbau.',
    'Der Verein hat das Haus verkauft.',
  ])
    it(`is left for news: ${text}`, () => assert.equal(eventsOf(text).length, 1));
});

describe('who takes part', () => {
  for (const [text, ...expected] of [
    ['Die Retter bargen den Fahrer und brachten ihn ins Krankenhaus.', 'Retter; Fahrer', 'Retter'],
    ['Der neue Leiter eröffnete am Montag das Bad.', 'neuer Leiter'],
    ['Das schwedische Unternehmen verkaufte am Montag sein Werk.', 'schwedisches Unternehmen'],
    ['Ein Mann wurde am Montag von Anwohnern gefunden.', 'Mann; Anwohnern'],
    ['Die Polizei forderte die Anwohner auf, das Gebiet am Montag zu verlassen.', 'Anwohner'],
    ['Die Firma versprach, den Bach bis Mai zu reinigen.', 'Firma'],
    ['Der Zeuge nannte einen Fahrer, der im Mai verurteilt wurde.', 'Fahrer'],
    ['Fünf Preise haben die Schüler am Montag gewonnen.', 'Schüler'],
    ['Die Polizei nahm am Montag einen 40-jährigen Mann fest.', 'Polizei; Mann'],
    ['Der Konzern kaufte am Montag den Hersteller Nordwerk.', 'Konzern; Hersteller Nordwerk'],
    ['Die Zwirnau-Pleite am Montag kam früh.', 'Zwirnau'],
    ['Die Massenentlassung am Montag kam früh.', ''],
    ['Am Montag wurden die Hecken geschnitten.', ''],
    ['Die Sanierung begann am Montag.', ''],
    ['Nach Angaben der Feuerwehr wurde am Montag ein Kind gerettet.', 'Kind'],
    ['Die Straße wird am Montag gesperrt.', ''],
    ['Die Temperatur sank am Montag um fünf Grad.', 'Temperatur'],
  ] as const)
    it(`${text} → ${expected.join(' | ')}`, () =>
      assert.deepEqual(
        eventsOf(text).map((e) => texts(e.who).join('; ')),
        expected,
      ));

  it('takes up a person before a thing, in number and gender', () => {
    const events = eventsOf(
      'Landrätin Petra Söhnlein eröffnete am Montag die Halle. Der Bau kostete viel. Sie lobte am Dienstag die Helfer.',
    );
    assert.equal(events.at(-1)!.who[0]!.text, 'Landrätin Petra Söhnlein');
  });
});

describe('a pronoun', () => {
  it('takes up somebody acted on where gender says so', () => {
    const events = eventsOf('Landrätin Petra Moll empfing am Montag einen Schüler. Er wurde am Dienstag geehrt.');
    assert.deepEqual(texts(events.at(-1)!.who), ['Schüler']);
  });
  it('is left alone as the reader', () =>
    assert.deepEqual(eventsOf('Die Firma baut am Montag. Hier können Sie am Montag helfen.').length, 1));
});

describe('where', () => {
  for (const [text, ...expected] of [
    ['Der Zug fällt am Montag von Aalbach bis Neudorf aus.', 'Aalbach', 'Neudorf'],
    ['Die Strecke zwischen Aalbach und Neudorf ist gesperrt.', 'Aalbach', 'Neudorf', 'Strecke'],
    ['Die Brücke wurde am Montag gesperrt.', 'Brücke'],
    ['Der Landtag wurde am Sonntag gewählt.'],
    ['Die Feier fand am Sonntag in Ried statt.', 'Ried'],
    ['Unter dem Einfluss der Droge fuhr er am Sonntag los.'],
    ['Der ICE 2083 fährt am Montag nicht.', 'ICE 2083'],
    ['Der Gast wurde am Montag in einer Bar bestohlen.', 'Bar'],
    ['Der Verein hat am Montag vor Gericht verloren.'],
    ['Die in Weyhe ansässige Molkerei ging am Montag pleite.'],
    ['Unter seiner Ägide wurde am Montag der Vertrag geschlossen.'],
    ['Nach dem Scheuneninferno hat die Wehr am Montag Fehler eingeräumt.'],
    ['Vier Kletterer aus Schönefeld wurden am Montag geehrt.'],
    ['Der Dieb floh am Montag aus dem Museum.', 'Museum'],
    ['Der Kreis senkt am Montag die Gebühren auf Autos.'],
    ['In einer leeren Halle in Kiel brach am Montag ein Feuer aus.', 'Kiel', 'Halle'],
  ] as const)
    it(`${text} → ${expected.join(', ')}`, () => assert.deepEqual(texts(eventsOf(text)[0]!.where).sort(), [...expected].sort()));
});

describe('when', () => {
  for (const [text, day] of [
    ['Der Mann wurde am Montag gefasst und gestand die Tat.', '2026-02-23 2026-02-23'],
    ['Der Mann wurde am Montag gefasst und wird nun befragt.', '2026-02-23 -'],
    ['Die zwischen 1997 und 2001 gebauten Häuser wurden verkauft.', '-'],
    ['Das Abkommen von 2015 wurde gekündigt.', '-'],
    ['Die Zahl der Unfälle stieg gegenüber 2024 um zwei Prozent.', '-'],
    ['Nach dem Anschlag vom 3. Februar wurde der Platz gesperrt.', '- 2026-02-03'],
    ['Der Anschlag vom 3. Februar forderte zwei Tote.', '2026-02-03'],
    ['Seit dem Hochwasser 2021 wurde der Deich zweimal erhöht.', '-'],
    ['Der Tag ehrt alle Helfer seit der Gründung der Wehr 1955.', '-'],
    ['Der Verein wurde nach dem Ende des Krieges 1955 verboten.', '- 1955'],
    ['Bei einem Unfall am Montag wurde ein Mann verletzt.', '2026-02-23 2026-02-23'],
    ['Am Dienstag gelang es den Helfern, den Damm zu sichern.', '2026-02-24'],
    ['Am Dienstag kündigte der Rat an, den Damm zu erhöhen.', '-'],
    ['In den vergangenen acht Jahren traten vier Gemeinden dem Verband bei.', '2018'],
    ['Vor eineinhalb Jahren brannte das Lager ab.', '2024'],
    ['Die Firma zieht ihr Team Ende des Jahres zurück und bleibt dennoch im Verband.', '2026'],
    ['Der Verein sagte das Spiel für Samstag ab.', '2026-02-28'],
    // What happens at once is told of one time.
    ['Ein Dieb floh am Montag, als die Wache das Lager räumte.', '2026-02-23 2026-02-23'],
    ['Als die Wache am Montag das Lager räumte, floh ein Dieb.', '2026-02-23 2026-02-23'],
    ['Am Montag fuhr der Wagen schneller, als die Polizei erlaubte.', '2026-02-23'],
    ['Die Scheune brannte am Montag ab, wobei vier Pferde starben.', '2026-02-23 2026-02-23'],
    ['Am Montag kam es in Husum zu einem Unfall, bei dem vier Pferde starben.', '2026-02-23 2026-02-23'],
    ['Am Montag erinnerte die Stadt an den Brand, bei dem vier Pferde starben.', '2026-02-23 -'],
    ['Am Montag begann in Husum der Prozess um einen Unfall, bei dem vier Pferde starben.', '2026-02-23 2026-02-23 -'],
    ['Am Montag brannte in Husum die Scheune ab. Dabei wurden vier Pferde verletzt.', '2026-02-23 2026-02-23'],
    ['Am Montag brannte in Husum die Scheune ab. Dabei hatte der Kreis die Halle gesperrt.', '2026-02-23 -'],
    ['Der Rat wählte Petra Moll am Montag zur Direktorin. Die Wahl erfolgte in Husum.', '2026-02-23 2026-02-23'],
  ] as const)
    it(`${text} → ${day}`, () =>
      assert.equal(
        eventsOf(text)
          .map((e) => e.when?.value ?? '-')
          .join(' '),
        day,
      ));
});

describe('what is told beside', () => {
  const triggers = (text: string): string =>
    eventsOf(text)
      .map((e) => text.slice(e.trigger.start, e.trigger.end))
      .join(' ');
  for (const [text, expected] of [
    ['Gäste sahen am Montag, wie das Dach einstürzte.', 'einstürzte'],
    ['Gäste sahen am Montag das Spiel.', 'sahen'],
    ['Der Rat hat am Montag den Einsatz von Pestiziden verboten.', 'verboten'],
    ['Der Einsatz von Beamten endete am Montag.', 'Einsatz'],
    ['Der Einsatz der Hubschrauber endete am Montag.', 'Einsatz'],
    ['Am kommenden Samstag spielt der SV Ried gegen Aalbach.', 'spielt'],
    ['Der Chor spielt seit 2010 alte Lieder.', ''],
  ] as const)
    it(`${text} → ${expected}`, () => assert.equal(triggers(text), expected));
});

describe('how sure it is', () => {
  for (const [text, status] of [
    ['Das Museum wird am 3. März eröffnet.', 'planned'],
    ['Heute wird das Museum vom Land gefördert.', 'happened'],
    ['Die Truppen hätten die Stadt besetzt, teilte die Regierung mit.', 'reported'],
    ['Die Bande soll am Montag zwei Autos gestohlen haben.', 'reported'],
    ['Der Läufer bestritt am Sonntag sein erstes Rennen.', 'happened'],
    ['Die Kommission bestreitet den Fehler.', 'denied'],
    ['Die Gruppe erntete am Samstag Lob für ihr Können.', 'happened'],
    ['Die Fähre legte am Montag wie geplant ab.', 'happened'],
    ['Nicht nur die Halle brannte am Montag ab.', 'happened'],
    ['Eine lange Pause steht den Spielern am 3. März bevor.', 'planned'],
    ['Der Verband hat schärfere Regeln angekündigt.', 'planned'],
    ['Erst nach der Abstimmung tritt der Vertrag in Kraft.', 'planned'],
    ['Nach der Abstimmung trat der Vertrag in Kraft.', 'happened'],
    ['Er wollte den Hof verkaufen.', 'planned'],
    ['Demnächst werden die Gehwege erneuert.', 'planned'],
    ['Seit gestern werden die Gehwege erneuert.', 'happened'],
    ['Das Rathaus wurde am Dienstag geräumt. Am nächsten Tag werden die Schäden begutachtet.', 'happened planned'],
    ['Das Rathaus wurde am 3. Mai 1953 geräumt. Am nächsten Tag werden die Schäden begutachtet.', 'happened happened'],
    [
      'Kreis sperrt Brücke in Ulm\n\nDer Kreis sperrt die Brücke in Ulm am 3. März. Die Feuerwehr warnte davor.',
      'planned planned happened',
    ],
    ['Kreis sperrt Brücke in Ulm\n\nDer Kreis sperrte die Brücke in Ulm am Montag.', 'happened happened'],
    ['Zum Saisonende verlässt der Torwart den Verein.', 'planned'],
    ['Zum Saisonende verließ der Torwart den Verein.', 'happened'],
    ['Der Torwart übernimmt das Amt bis Saisonende.', 'happened'],
    ['Der Kreis erlässt die Gebühren, aber nicht allen Betrieben.', 'happened'],
    ['Der Kreis stimmte, aber erst am Abend, nicht zu.', 'denied'],
    ['Der Kreis erlässt die Gebühren am 3. März nicht.', 'denied'],
  ] as const)
    it(`${text} → ${status}`, () =>
      assert.equal(
        eventsOf(text)
          .map((e) => e.status)
          .slice(0, status.split(' ').length)
          .join(' '),
        status,
      ));
});

describe('one event', () => {
  const clusters = (text: string): string =>
    eventsOf(text)
      .map((e) => e.cluster)
      .join('');
  it('is what a verb and its noun tell of one day', () =>
    assert.equal(clusters('Die Brücke wird am 3. März gesperrt. Die Sperrung am 3. März dauert bis zum Abend.'), '00'));
  it('is an incident and what it did', () =>
    assert.equal(clusters('Bei dem Brand auf der A 3 wurden am Montag zwei Menschen verletzt.'), '00'));
  it('is what the headline says and the text tells', () => {
    const text =
      'Streik bei den Stadtwerken\n\nDie Beschäftigten der Stadtwerke streiken am Montag in Ulm. Am Dienstag verhandelt der Vorstand.';
    assert.equal(new Set(eventsOf(text).map((e) => e.cluster)).size, 2);
  });
  it('is not what happens on two days', () =>
    assert.equal(clusters('Die Brücke wird am 3. März gesperrt. Die Sperrung am 5. März beginnt in Ulm.'), '01'));
});

describe('when a clause happens', () => {
  // The article is of Thursday, 26 February 2026, or of the day that the helper above gives.
  for (const [text, when] of [
    ['Zwischen Januar und April 2025 stieg die Zahl der Gäste in Ulm.', '2025-01 – 2025-04-30'],
    ['Die Partei wollte die größte Katastrophe des 21. Jahrhunderts verhindern.', ''],
    ['Der Redner zog in Ulm Vergleiche mit den Anhängern aus dem Jahr 2016.', ''],
    ['In Ulm stieg der Umsatz am Ende über das Niveau von 2019.', ''],
    ['Die Läuferin siegte in Ulm schneller als bei ihrem Debüt vor einem Jahr.', ''],
    ['Am 3. Mai 2025 brannte die Scheune in Ulm.', '2025-05-03'],
    ['In der Nacht des 3. Mai 2025 brannte die Scheune in Ulm.', '2025-05-03TNI'],
  ] as const)
    it(`${text} → ${when || 'not said'}`, () => {
      const [first] = eventsOf(text);
      assert.ok(first, 'nothing is told');
      const { value = '', until } = first.when ?? {};
      assert.equal(until ? `${value} – ${until}` : value, when);
    });
});
