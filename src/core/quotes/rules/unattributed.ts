import type { ArticleView } from '../../rules/article.ts';
import { zoneAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import { attributionFixes, subjectFixes } from '../attribution-fixes.ts';
import { notSpeakers } from '../not-speakers.ts';
import type { Quote } from '../quote.ts';
import { isSigned } from '../signature.ts';

export const unattributed = defineRule({
  id: 'quote/unattributed',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Ein Zitat, bei dem niemand genannt ist', en: 'A quotation with nobody given as its speaker' },
  docs: {
    de: `
Meldet wörtliche Rede, die als eigener Satz steht und zu der weder im Satz noch davor oder danach ein Sprecher genannt ist. Der
wahrscheinlichste Sprecher steht als Verweis dabei. Ebenso ein Redeverb hinter dem Zitat, das seinen Sprecher verloren hat („…“, sagte.).

Still bleibt die Regel bei Titeln, Namen und Schlagworten, bei Teilzitaten im Satz, nach Doppelpunkt, wenn der Satz davor berichtet oder sagt,
wie jemand dazu steht („Die Wirtin ist sauer.“, „Er schüttelt den Kopf.“), in
Interviews, Überschriften und Listen, wenn die Zuschreibung hinter einem späteren Absatz des Zitats oder im nächsten Satz steht („Mit diesen
Worten …“, „Das sagte …“), und wenn der Sprecher im Absatz davor genannt ist (dann spricht \`quote/continued-speaker\`).`,
    en: `Reports direct speech that stands as a sentence of its own with no speaker named in, before or after it. The likeliest speaker is given as a reference. Also a verb of saying behind a quotation that has lost its speaker („…“, sagte.).

It stays silent on titles, names and catchwords, on partial quotations inside a sentence, after a colon, where the sentence before reports or says how somebody feels about it (“Die Wirtin ist sauer.”, “Er schüttelt den Kopf.”), in interviews, headings and lists, where the attribution stands behind a later paragraph of the quotation or in the next sentence (“Mit diesen Worten …”, “Das sagte …”), and where the speaker is named in the paragraph before (that is for \`quote/continued-speaker\`).`,
  },
  messages: {
    unattributed: {
      de: 'Wer sagt das? Zu diesem Zitat ist niemand genannt.',
      en: 'Who says so? Nobody is given for this quotation.',
    },
    subject: {
      de: 'Wer sagt das? Nach „{verb}“ fehlt der Sprecher.',
      en: 'Who says so? The speaker is missing after “{verb}”.',
    },
    presumed: { de: 'Vermutlich spricht: {name}', en: 'Presumably: “{name}”' },
    attribute: { de: 'Zuschreiben: {name}', en: 'Attribute to “{name}”' },
    attributeOpen: { de: 'Zuschreibung ergänzen …', en: 'Add an attribution…' },
    mention: { de: 'Kein Zitat: Anführungszeichen entfernen', en: 'No quotation: remove the marks' },
  },
  examples: [
    {
      text: 'Der Zug hielt auf offener Strecke. [[„Wir haben drei Stunden ohne Licht gesessen.“]] Der Betrieb lief am Abend wieder an.',
    },
    {
      text: 'Am Dienstag brannte die Scheune ab.\n\n[[„So etwas habe ich in vierzig Jahren nicht gesehen.“]]\n\nDie Ursache ist offen.',
    },
    {
      text: 'Die Bahn bestreitet die Panne.\n\n[[„Wir haben drei Stunden ohne Licht gesessen.“]]\n\nDer Betrieb lief am Abend wieder an.',
    },
    { text: 'Auf Platz drei landete Otto Meiler. „Das entscheiden wir in aller Ruhe“, [[sagte]].' },
    { text: 'Der Zug hielt auf offener Strecke. „Wir haben drei Stunden ohne Licht gesessen“, sagte eine Reisende.' },
    { text: '„Die längere Öffnungszeit lohnt sich für alle“, heißt es.' },
    { text: 'Die Reisende seufzte. „Wir haben drei Stunden ohne Licht gesessen“, sagte sie und schwieg dann.' },
    { text: 'Bürgermeisterin Ute Brandt klagte über den Verkehr. „Wir ersticken an den Lastwagen.“' },
    {
      text: 'Bürgermeisterin Ute Brandt kam am Montag ins Amt. Ihr Vorgänger Piet Lang sieht das anders. „Wir ersticken an den Lastwagen.“',
    },
    {
      text: '„Wir haben die Dürre unterschätzt“\n\nDie Leiterin des Wasserwerks spricht über leere Speicher und neue Brunnen im Tal.',
    },
    { text: '„Wir haben drei Stunden ohne Licht gesessen.“\n\nMit diesen Worten stieg die Lehrerin Ute Brandt aus dem Zug.' },
    { text: '„Der Zug stand drei Stunden.\n\nWir hatten kein Licht und keine Heizung“, sagte Ute Brandt.' },
    { text: 'Die Schaffnerin ist empört. „Wir haben drei Stunden ohne Licht gesessen.“' },
    {
      text: 'Am Dienstag brannte die Scheune ab.\n\n„Wir stehen vor dem Nichts“\n\nDie Ursache ist weiter offen, sagt die Polizei.',
    },
    {
      text: 'Trainerin Ute Brandt klatschte in die Hände. „Das war der Schritt, den wir gebraucht haben.“ Dann ging es in die Kabine.',
    },
    { text: 'Zum Bericht über das Freibad:\n\n„Warum schreiben Sie nicht, was das Wasser kostet?“\n\nUte Brandt, Hildesheim' },
    { text: 'Das Stück „Der zerbrochene Krug am Fenster“ läuft bis Mai.' },
    { text: 'Ute Brandt sagte: „Das Tor bleibt zu.“' },
  ],
  *check(article) {
    for (const q of article.quotes) {
      const { cue } = q;
      if (cue && lacksSubject(article, q)) {
        const args = { verb: cue.text };
        yield { message: 'subject', start: cue.start, end: cue.end, args, fixes: subjectFixes(article, q, cue) };
        continue;
      }
      const presumed = q.speaker === undefined || q.speakerSource === 'presumed';
      if (q.kind !== 'statement' || q.attributed || !presumed || q.words < 4 || q.inside !== undefined) continue;
      const zone = zoneAt(article, q.start)?.kind;
      if (zone === 'headline' || zone === 'kicker' || zone === 'subheading' || isHeading(article, q) || isSigned(article, q))
        continue;
      yield {
        message: 'unattributed',
        start: q.start,
        end: q.end,
        related:
          q.presumed && !notSpeakers(article)(q.presumed.text, q.presumed)
            ? [{ start: q.presumed.start, end: q.presumed.end, message: 'presumed', args: { name: q.presumed.text } }]
            : [],
        fixes: attributionFixes(article, q),
      };
    }
  },
});

/** A paragraph that is nothing but a quotation without a stop is a heading or a pulled quote, whatever zone it was taken for. */
function isHeading({ text }: ArticleView, { start, end }: Quote): boolean {
  const alone = (at: number): boolean => at < 0 || at >= text.length || text[at] === '\n' || text[at] === '\r';
  return alone(start - 1) && alone(end) && !/[.!?…,]/u.test(text[end - 2]!);
}

/** What follows a verb of saying that has lost its subject: the end of the sentence, or where and when it was said („heißt es“ needs no one else). */
const NO_SUBJECT =
  /^(?:[.!]|\s(?:am|im|in|beim?|vor|nach|gegenüber|auf|über|zu[mr]?|an|unter|gestern|heute|später|dazu|anschließend)\s)/u;

/** A verb of saying behind the quote and its comma, with no subject in the sentence: none was found, or the sentence ends right behind it. */
function lacksSubject({ text }: ArticleView, { kind, inside, speaker, cue, start, end }: Quote): boolean {
  if (kind !== 'statement' || inside !== undefined || !cue || cue.start < end || !/^,\s$/u.test(text.slice(end, cue.start)))
    return false;
  const [after] = NO_SUBJECT.exec(text.slice(cue.end, cue.end + 20)) ?? [];
  return after !== undefined && (!speaker || (speaker.end <= start && !after.startsWith(' ')));
}
