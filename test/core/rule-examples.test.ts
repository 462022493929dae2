import { describe, it } from 'node:test';
import { RULES } from '../../src/core/index.ts';
import { checkExample } from '../support/check-rule.ts';

for (const rule of RULES) {
  describe(rule.id, () => {
    for (const example of rule.examples) it(example.text.slice(0, 100), () => checkExample(rule.id, example));
  });
}
