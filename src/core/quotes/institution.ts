import type { Reads } from '../rules/article.ts';
import { firstNotBefore } from '../text/span.ts';
import type { PlacedSpeaker } from './placed-speaker.ts';

const PERSON_FEMININE = /(?:in|frau|mutter|tochter|schwester|witwe|dame|person|schwägerin|tante)$/u;
const BODY =
  /(?:verein|verband|konzern|klub|club|sender|rat|vorstand|betrieb|bund|senat|ausschuss|dienst|kreis|hof|staat|tag|amt|ministerium|gericht|unternehmen|institut|werk|haus|team|zentrum|museum|theater|büro|komitee|kabinett|parlament|bündnis|netzwerk)s?$/u;
const PERSON_NEUTER = /(?:kind|mädchen|mitglied|opfer|paar|model|idol|talent)$/u;

const FEMININE_BODY =
  /(?:schaft|behörde|polizei|feuerwehr|firma|partei|fraktion|stiftung|kirche|hilfe|kommission|schule|tät|regierung|verwaltung|zentrale|kammer|initiative|agentur|klinik|kasse|bank|zeitung|union|bahn)$/u;

/** The words of a phrase up to its first attribute, in lower case: "das Institut" of „das Institut für Bodenkunde“. */
const namedBy = (text: string): string[] =>
  text
    .split(/\s+(?:der|des|von|vom|aus|für|in|im|,)|[,(]/u)[0]!
    .toLowerCase()
    .split(/\s+/u);

/** Whether a phrase is called as a body is, by any word of it up to its first attribute: „die Hochschule Ohlsum“. */
export function namesBody(text: string): boolean {
  return namedBy(text).some((word) => BODY.test(word) || FEMININE_BODY.test(word));
}

/** Whether a speaker is no person but a body: an authority, a company, an association. A name nobody knows counts as a person. */
export function isInstitution(article: Reads<'zones' | 'entities'>, { fact, base }: PlacedSpeaker): boolean {
  const [start, end] = [base + fact.start, base + fact.end];
  const next = article.entities[firstNotBefore(article.entities, (e) => e.end <= start)];
  const entity = next && next.start < end ? next : undefined;
  if (entity?.kind === 'person') return false;
  if (entity?.kind === 'organisation' && entity.start === start) return true;
  if (fact.kind !== 'noun' || fact.plural) return false;
  const head = namedBy(fact.text).at(-1)!;
  if (BODY.test(head)) return true;
  if (fact.gender === 'feminine') return !PERSON_FEMININE.test(head);
  return fact.gender === 'neuter' && !PERSON_NEUTER.test(head);
}
