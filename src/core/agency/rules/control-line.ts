import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { shift } from '../../text/span.ts';
import { gone, isAgencyCopy, isNoCopy, isQuoted, removeParagraphs } from '../article-view.ts';
import type { ControlKind } from '../control-lines.ts';
import { stretchRemoval } from '../removal.ts';

const KINDS: ReadonlySet<ControlKind> = new Set<ControlKind>(['attention', 'urgent', 'version', 'follows', 'withdrawn']);
/** What listings and programmes say as well: „(Wiederholung vom Sonntag)“, „Folgt: Lichterzug“, „(Neu: Terrasse)“. */
const ALSO_COPY: ReadonlySet<ControlKind> = new Set<ControlKind>(['version', 'follows']);
/** What no listing speaks of: parts and versions of a report, its genres, codes in capitals. */
const OF_REPORT =
  /(?:Absatz|Absätze|Abschnitt|Titel|Lead|Fassung|Version|Meldung|Zitat|Stellungnahme|Schreibweise|Details|Einzelheiten|Fortsetzung|durchgehend|aktualisiert|berichtigt|korrigiert)|(?<!\p{L})(?:Zusammenfassung|Hintergrund|Porträt|Chronologie|Korrespondentenbericht|Reaktionen|Zeilen|Zl|Ende|\p{Lu}{2,}(?=\P{L}))(?!\p{Ll})/u;
/** A message to the desk that is longer may hold more than that: it goes only when asked. In UTF-16 units. */
const SAFE_LENGTH = 120;

export const controlLine = defineRule({
  id: 'agency/control-line',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'warning',
  also: ['error'],
  summary: { de: 'Steuertext einer Nachrichtenagentur', en: 'Control text of a news agency' },
  docs: {
    de: `Meldet, womit Agenturen Redaktionen ansprechen: „Achtung Redaktionen: …“, „dpa-Eil:“, „(Wiederholung)“, „2. Zusammenfassung“, „Folgt: Porträt“, „(Neu: mehr Details)“, zurückgezogene Meldungen. Die Wortlaute von dpa, AFP, APA, epd, KNA, SID und Keystone-SDA stehen in einer geprüften Liste.

**Warum das wichtig ist:** Diese Zeilen richten sich an den Tisch, nicht an die Leserschaft. Gedruckt verraten sie, dass eine Meldung ungelesen durchlief; „zurückgezogen“ heißt sogar, dass sie gar nicht erscheinen darf (Ziffer 2 und 3 des Pressekodex: Sorgfalt, Richtigstellung).

**Still bleibt die Regel** bei Ortsmarke und Quellenzeile, zwischen Anführungszeichen, im Fließtext („Die Wiederholung der Wahl …“) und wo Klammern mitten im Satz stehen; in Programmen und Listen („(Wiederholung vom Sonntag)“, „Folgt: Umzug“), wenn nichts sonst von einer Agentur spricht; unverwechselbare Vermerke („(Neu: Stellungnahme im 4. Absatz)“, „WH/“) zählen auch hinter dem letzten Satz eines Absatzes.

**Korrekturen:** Die Zeile oder das Vorwort wird entfernt. Sicher ist das nur bei kurzen, genau bekannten Zeilen; was lang ist oder eine Entscheidung verlangt, geht nur auf Wunsch.`,
    en: `Reports what agencies say to desks: “Achtung Redaktionen: …”, “dpa-Eil:”, “(Wiederholung)”, “2. Zusammenfassung”, “Folgt: Porträt”, “(Neu: mehr Details)”, withdrawn reports. The wordings of dpa, AFP, APA, epd, KNA, SID and Keystone-SDA stand in a reviewed list.

**Why it matters:** These lines are for the desk, not for readers. In print they give away that nobody read the report; “zurückgezogen” even means that it must not be published at all (sections 2 and 3 of the German Press Code: care, correction).

**It stays silent** on datelines and source lines, between quotation marks, in running text (“Die Wiederholung der Wahl …”) and where brackets stand inside a sentence; in programmes and lists (“(Wiederholung vom Sonntag)”, “Folgt: Umzug”) unless something else speaks of an agency; unmistakable notes (“(Neu: Stellungnahme im 4. Absatz)”, “WH/”) count behind the last sentence of a paragraph too.

**Fixes:** The line or the lead-in is removed. That is safe only for short lines that are known exactly; what is long, or asks for a decision, goes only when you ask for it.`,
  },
  messages: {
    attention: { de: 'Hinweis an Redaktionen: nicht für den Druck bestimmt.', en: 'A note to desks: not for publication.' },
    urgent: { de: 'Dringlichkeitsvermerk einer Agentur.', en: 'An agency’s mark of urgency.' },
    version: { de: 'Vermerk einer Agentur zur Fassung der Meldung.', en: 'An agency’s note on the version of the report.' },
    follows: { de: 'Ankündigung einer Agentur an die Redaktionen.', en: 'An agency’s announcement to desks.' },
    withdrawn: { de: 'Die Agentur hat diese Meldung zurückgezogen.', en: 'The agency has withdrawn this report.' },
    removeLine: { de: 'Zeile entfernen', en: 'Remove the line' },
    removeNote: { de: 'Vermerk entfernen', en: 'Remove the note' },
  },
  examples: [
    {
      text: '[[Achtung Redaktionen: Das angekündigte Porträt entfällt.]]\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
      fixed: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    {
      text: '[[dpa-Eil: ]]Rat beschließt Haushalt\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
      fixed: 'Rat beschließt Haushalt\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    {
      text: 'Rat beschließt Haushalt [[(Wiederholung vom Vortag)]]\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
      fixed: 'Rat beschließt Haushalt\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    {
      text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\n[[Folgt: Porträt der Kämmerin]]',
      fixed: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    {
      text: 'Haushalt beschlossen\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\nDie Opposition stimmte dagegen. [[(Neu: Reaktion der Kämmerin im 2. Absatz)]]',
      fixed:
        'Haushalt beschlossen\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\nDie Opposition stimmte dagegen.',
    },
    { text: 'Die Wiederholung der Wahl kostet Geld. Es folgt ein Überblick über die Bezirke.' },
    { text: 'Der Rat bat um Achtung. Redaktionen aus dem ganzen Land berichteten: Die Sitzung war voll.' },
    { text: 'HAMBURG (dpa) - Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.' },
    { text: 'Das Haus (Neubau: Architektin Eva Reuter, 2. Absatz der Satzung) steht seit Mai leer, sagte die Kämmerin.' },
    { text: 'Das läuft heute\n\nTatort: Der letzte Zug, 20.15 Uhr\n\n(Wiederholung vom Sonntag)\n\nNachrichten, 21.45 Uhr' },
    {
      text: 'Fest am Samstag\n\n19 Uhr: Andacht in der Stiftskirche\n\nFolgt: Umzug durch die Altstadt\n\nDer Eintritt ist frei.',
    },
    {
      text: 'Essen gehen\n\nDrei Lokale öffnen im Mai.\n\nCafé Mühle (Neu: Terrasse am Bach)\n\nDas Frühstück kostet neun Euro.',
    },
    { text: 'Am Abend läuft der Film (Wiederholung) im Dritten. Auf dem Zettel stand „Achtung Redaktionen: Sperre beachten“.' },
  ],
  *check(article) {
    const { text, placed, zones } = article;
    let all: ReadonlySet<number> | undefined;
    let ofAgency: boolean | undefined;
    for (const { start, index, paragraph } of placed) {
      for (const control of paragraph.facts.agency.control) {
        if (!KINDS.has(control.kind) || control.part === 'inside' || isNoCopy(article, index)) continue;
        const place = shift(control, start);
        if (isQuoted(article, place)) continue;
        const mayBeCopy = ALSO_COPY.has(control.kind);
        if (mayBeCopy) {
          ofAgency ??= isAgencyCopy(article);
          const isNote = ofAgency || isAtEdge(article, index) || OF_REPORT.test(text.slice(place.start, place.end));
          if (!isNote) continue;
        }
        const kind = control.kind as 'attention' | 'urgent' | 'version' | 'follows' | 'withdrawn';
        if (control.part === 'whole') {
          all ??= gone(article);
          const safe = place.end - place.start <= SAFE_LENGTH && kind !== 'withdrawn' && (!mayBeCopy || ofAgency === true);
          yield {
            ...place,
            message: kind,
            ...(kind === 'withdrawn' && { severity: 'error' as const }),
            unnecessary: true,
            fixes: [removeParagraphs(article, [index], all, safe, 'removeLine')],
          };
        } else {
          // Beside text of the article most of it is control text only where a report begins: in the title block.
          const zone = zones[index]!.kind;
          if (!control.sure && zone !== 'headline' && zone !== 'kicker' && index > 1) continue;
          yield {
            ...place,
            message: kind,
            unnecessary: true,
            fixes: [
              {
                title: 'removeNote',
                edits: [stretchRemoval(text, place.start, place.end)],
                safe: kind === 'urgent',
                preferred: true,
              },
            ],
          };
        }
      }
    }
  },
});

/** Whether paragraph `index` stands where a report without an agency's name has such notes: in its title block, or behind all of its text. */
function isAtEdge({ placed, zones }: Pick<ArticleView, 'placed' | 'zones'>, index: number): boolean {
  const zone = zones[index]!.kind;
  return index <= 1 || zone === 'headline' || zone === 'kicker' || index === placed.length - 1;
}
