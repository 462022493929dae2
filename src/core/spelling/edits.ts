import { upperFirst } from '../text/first-letter.ts';

/** Letters that are put in or exchanged, the most frequent first. */
export const LETTERS = [...'enirstadhulcgmobwfkzpvüäößjyxqé'];

const ROWS = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];

/** Neighbours on the German keyboard. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row, y) =>
    [...row].map((key, x): [string, string] => [
      key,
      [row[x - 1], row[x + 1], ROWS[y - 1]?.[x], ROWS[y - 1]?.[x + 1], ROWS[y + 1]?.[x], ROWS[y + 1]?.[x - 1]].join(''),
    ]),
  ),
);

/**
 * What is mixed up because it sounds or looks alike, as [written, meant]. Source: the REP table of the German Hunspell affix file and
 * own review of common misspellings 2026.
 */
const ALIKE: readonly (readonly [string, string])[] = [
  ...'ss ß,ß ss,s ss,ss s,s ß,ß s,ae ä,oe ö,ue ü,f ph,ph f,f v,v f,v w,w v,i ie,ie i,ih i,i ih,a ah,ah a,aa a,a aa,e eh,eh e,ee e,e ee,o oh'.split(
    ',',
  ),
  ...'oh o,u uh,uh u,ä äh,ö öh,öh ö,ü üh,th t,t th,d t,t d,dt t,t dt,dt d,d dt,g k,k g,b p,p b,k ck,ck k,kk ck,kk k,z tz,tz z,zz z,r rh,rh r'.split(
    ',',
  ),
  ...'e ä,ä e,äu eu,eu äu,ei ai,ai ei,x chs,chs x,ks chs,qu kw,c k,k c,y i,i y,y ü,ü y,c z,z c,k ch,ch k,ch sch,sch ch,sch g,ch g,g ch,ig ich,ich ig'.split(
    ',',
  ),
  ...'isch ig,ent end,end ent,wieder wider,wider wieder,tief tiv,tz t,ts tz,ng nk,nk ng,zion tion,sion tion,ion tion,tion ion,ck k,ou u,u ou,eur ör,ö eu'.split(
    ',',
  ),
  ...'ies ys,ie y,c ss,sc s,s sc,sz s,ph v,gh g,g gh,ll l,l ll,mm m,m mm,nn n,n nn,pp p,p pp,rr r,r rr,tt t,t tt,ff f,f ff,ss c,kz kt,ktz kt'.split(
    ',',
  ),
].map((pair) => pair.split(' ') as unknown as readonly [string, string]);

/** The cost of one edit: 1 is a plain one, less is likelier. A letter left out is the commonest slip of all (tried on slips put into a treebank). */
export const COST = {
  alike: 0.65,
  doubled: 0.6,
  swapped: 0.7,
  neighbour: 0.9,
  inserted: 0.95,
  dropped: 0.8,
  exchanged: 1.1,
  capital: 0.25,
  sharp: 0.3,
};

/**
 * Calls `visit` for every string one edit away, with its cost; the same string may come twice. The first letter keeps its case:
 * "Iregendwo" gives "Irgendwo". Work is linear in the word's length.
 */
export function visitEdits(word: string, visit: (candidate: string, cost: number) => void): void {
  const lower = word.toLowerCase();
  const length = word.length;
  const capital = word[0] !== lower[0];
  const cased = (letters: string, at: number): string => (at === 0 && capital ? upperFirst(letters) : letters);
  const first = word.charAt(0);
  visit((capital ? first.toLowerCase() : first.toUpperCase()) + word.slice(1), COST.capital);
  for (const [written, meant] of ALIKE) {
    for (let i = lower.indexOf(written); i >= 0; i = lower.indexOf(written, i + 1)) {
      visit(
        word.slice(0, i) + cased(meant, i) + word.slice(i + written.length),
        written === 'ss' && meant === 'ß' ? COST.sharp : COST.alike,
      );
    }
  }
  for (let i = 0; i <= length; i++) {
    const before = word.slice(0, i);
    const letter = lower[i];
    const left = lower[i - 1];
    for (const added of LETTERS) {
      const cost = added === letter || added === left ? COST.doubled : COST.dropped;
      // Before a capital first letter the new letter takes the capital over.
      const rest = i === 0 && capital ? lower.charAt(0) + word.slice(1) : word.slice(i);
      visit(before + cased(added, i) + rest, cost);
    }
    if (letter === undefined) break;
    const after = word.slice(i + 1);
    visit(i === 0 ? cased(after, 0) : before + after, left === letter ? COST.doubled : COST.inserted);
    if (i + 1 < length && lower[i + 1] !== letter) {
      visit(before + cased(lower[i + 1]! + letter, i) + word.slice(i + 2), COST.swapped);
    }
    const near = NEIGHBOURS.get(letter) ?? '';
    for (const other of LETTERS) {
      if (other !== letter) visit(before + cased(other, i) + after, near.includes(other) ? COST.neighbour : COST.exchanged);
    }
  }
}
