import type { Entity } from '../../entities/entity.ts';
import type { Reads } from '../../rules/article.ts';

/** Forms of address: a question that holds one is put to somebody, not to the readers. */
const ADDRESS = /(?<!\p{L})(?:Sie|Ihnen|Ihr|Ihre[nmrs]?|Herr|Frau|du|dir|dich|dein|deine[nmrs]?|euch)(?!\p{L})/u;

/** Questions that address somebody from which on the form is an interview; subheadings put as questions address nobody. */
const ADDRESSED = 2;

/** Who answers in an interview: a name of the names layer; undefined where the article is none, or nobody stands out. */
export function intervieweeOf(article: Reads<'zones' | 'entities'>): Entity | undefined {
  const { zones, placed } = article;
  const first = zones.findIndex((z) => z.kind === 'question');
  if (first < 0) return undefined;
  const label = answeringLabel(article);
  if (label !== undefined) {
    const surname = label.split(' ').at(-1)!;
    const named = article.entities.find((e) => e.kind === 'person' && e.name.split(' ').includes(surname));
    if (named) return named;
  }
  const addressed = zones.filter((z, i) => z.kind === 'question' && ADDRESS.test(placed[i]!.paragraph.text)).length;
  return addressed >= ADDRESSED || label !== undefined ? introduced(article, zones[first]!.start) : undefined;
}

/** The label ("Weber:") that comes back before answers. */
function answeringLabel({ zones, placed }: Reads<'zones' | 'entities'>): string | undefined {
  const counts = new Map<string, number>();
  zones.forEach((z, i) => {
    const { label } = placed[i]!.paragraph.facts.zone;
    if (z.kind === 'answer' && label) counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  const [label, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= 2 ? label : undefined;
}

/** The person the headline and the lead speak of most; the first of equals. Somebody named only once, and not in the first paragraph, is nobody's guess. */
function introduced({ entities, placed }: Reads<'zones' | 'entities'>, before: number): Entity | undefined {
  const counts = new Map<string, { entity: Entity; score: number }>();
  const opening = placed[0] ? placed[0].start + placed[0].paragraph.text.length : 0;
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.start >= before) continue;
    const known = counts.get(entity.name) ?? { entity, score: 0 };
    known.score += entity.start < opening ? 2 : 1;
    if (entity.role) known.score += 0.5;
    counts.set(entity.name, known);
  }
  let best: { entity: Entity; score: number } | undefined;
  for (const c of counts.values()) if (!best || c.score > best.score) best = c;
  return best?.entity;
}
