import { PARAGRAPH_STEPS } from '../../src/core/pipeline/paragraph.ts';
import { STAGES } from '../../src/core/pipeline/stages.ts';
import { RULES } from '../../src/core/rules/index.ts';

/** Rules that run only where a house wants them. */
export const OFF_RULES: readonly string[] = RULES.filter((r) => r.severity === 'off').map((r) => r.id);

/** All steps of an analysis that may throw with the settings as they come: those of the text, of a paragraph, of the article, the rules. */
export const STEPS: readonly string[] = [
  'layout',
  'language',
  ...PARAGRAPH_STEPS,
  ...STAGES.map((s) => s.id),
  ...RULES.map((r) => r.id).filter((id) => !OFF_RULES.includes(id)),
  'settle',
  'findings',
];

/** Words that a thrown error quotes; none of them may get out. */
export const SECRET = 'Geheimnis vertraulich Informantin';

/** An article with findings of many families. */
export const FAULTY = `Stadtrat vertagt Entscheidung über Radweg

Der Stadtrat von Hallstedt hat am Dienstag, 3. Mai 2023, getagt. „Wir brauchen mehr Zeit für die Planung“, sagte Bürgermeisterin Jana Reimers. Die Opposition kritisierte den Beschlus.

Der Rat tagte bis in den den Abend. Gegen 23 Uhr. „Das ist ein Fehler.

Die Sitzung war lang.Danach gab es Streit, weil

Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`;
