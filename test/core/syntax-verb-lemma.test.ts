import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbLemma } from '../../src/core/syntax/verb-lemma.ts';
import { builtLexicon } from '../support/lexicon.ts';

const CASES = `
sagte sagen|sagt sagen|gesagt sagen|betonte betonen|erklärten erklären|fordert fordern|forderte fordern|handelte handeln|kam kommen|käme kommen|kommt kommen
gekommen kommen|sprach sprechen|versprach versprechen|gesprochen sprechen|versprochen versprechen|angesprochen ansprechen|bekam bekommen|brachten bringen
gebracht bringen|verbracht verbringen|führte führen|führt führen|fuhr fahren|ist sein|war sein|wäre sein|hatte haben|würde werden|muss müssen|weiß wissen
ging gehen|gegangen gehen|vergangen vergehen|fand finden|gefunden finden|erfunden erfinden|nahm nehmen|nimmt nehmen|übernahm übernehmen|zurückgetreten zurücktreten
mitgeteilt mitteilen|mitteilte mitteilen|mitzuteilen mitteilen|abgelehnt ablehnen|schloss schließen|schloß schließen|beschlossen beschließen|wartet warten
gewartet warten|stellte stellen|gestellt stellen|festgestellt feststellen|regiert regieren|kritisiert kritisieren|trat treten|starb sterben|gestorben sterben
`;

for (const entry of CASES.trim().split(/[|\n]/u)) {
  const [form, lemma] = entry.split(' ') as [string, string];
  test(`infinitive of ${form}`, () => assert.equal(verbLemma(form, builtLexicon().morphology), lemma));
}

test('a separated prefix is joined', () => {
  assert.equal(verbLemma('teilte', builtLexicon().morphology, 'mit'), 'mitteilen');
  assert.equal(verbLemma('nahm', builtLexicon().morphology, 'fest'), 'festnehmen');
});

test('nothing is made of what is no verb form', () => assert.equal(verbLemma('', undefined), undefined));
