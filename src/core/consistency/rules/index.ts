import type { Rule } from '../../rules/rule.ts';
import { age } from './age.ts';
import { agencySpelling } from './agency-spelling.ts';
import { captionName } from './caption-name.ts';
import { casualties } from './casualties.ts';
import { count } from './count.ts';
import { figure } from './figure.ts';
import { genderMark } from './gender-mark.ts';
import { mixedSpelling } from './mixed-spelling.ts';
import { name } from './name.ts';
import { office } from './office.ts';
import { party } from './party.ts';
import { percentage } from './percentage.ts';
import { place } from './place.ts';
import { sum } from './sum.ts';
import { time } from './time.ts';
import { unit } from './unit.ts';
import { votes } from './votes.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [
  age,
  captionName,
  casualties,
  count,
  figure,
  name,
  office,
  party,
  percentage,
  place,
  sum,
  time,
  unit,
  votes,
  agencySpelling,
  genderMark,
  mixedSpelling,
];
