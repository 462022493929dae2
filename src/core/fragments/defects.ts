import type { Paragraph } from '../rules/article.ts';
import type { Finding } from '../rules/finding.ts';

/** The defects a paragraph rule reports. */
export function* defectsOf<const Id extends string>(
  paragraph: Paragraph,
  rule: string,
): Iterable<Finding & { readonly message: Id }> {
  for (const defect of paragraph.facts.fragments.defects)
    if (defect.rule === rule) yield { ...defect, message: defect.message as Id };
}
