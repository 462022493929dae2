import type { SttsTag } from '../../core/tagging/tags.ts';

const AUXILIARIES = new Set(['sein', 'haben', 'werden']);
const MODALS = new Set(['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen']);
const PRONOMINAL =
  /^(?:da|dar|hier)(?:an|auf|aus|bei|durch|für|gegen|her|hinter|in|mit|nach|neben|über|um|unter|von|vor|wider|zu|zwischen)$|^(?:deshalb|deswegen|dabei|dagegen|trotzdem|außerdem|dementsprechend|stattdessen|infolgedessen)$/u;
const PERSONAL = new Set('ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen'.split(' '));
const INDEFINITE = new Set(
  'kein keine keinen keinem keiner keines alle allen aller alles allem viele vielen vieler viel einige einigen einiger einiges mehrere mehreren mehr beide beiden beider jede jeder jedes jeden jedem wenige wenigen wenig weniger manche manchen mancher etwas nichts man jemand jemanden jemandem niemand niemanden niemandem solche solcher solches solchen solchem sämtliche irgendein irgendeine andere anderen anderer anderes ander'.split(
    ' ',
  ),
);

/**
 * STTS tag of a token of UD German PUD, whose own tag set is another one; undefined where no mapping is safe. `rows` is its sentence.
 * PUD has one tag for adverbs and for adjectives used as such, which STTS tells apart (ADV, ADJD): `isAdjective` decides, by the dictionary.
 */
export function pudTag(
  row: readonly string[],
  rows: readonly (readonly string[])[],
  isAdjective: (lower: string) => boolean,
): SttsTag | undefined {
  const [id, form, lemma, upos, xpos, feats, head, deprel] = row as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const low = form.toLowerCase();
  const next = rows.find((r) => r[0] === String(Number(id) + 1));
  const attributive = /^(?:det|amod|nmod:poss|det:poss|nummod)/u.test(deprel);
  if (upos === 'PUNCT') return /^[.!?;:]$/u.test(form) ? '$.' : form === ',' ? '$,' : '$(';
  const family = AUXILIARIES.has(lemma) ? 'VA' : MODALS.has(lemma) ? 'VM' : 'VV';
  const verb = (kind: string) => `${family}${kind}` as SttsTag;
  switch (xpos) {
    case 'NN':
      if (PERSONAL.has(low)) return 'PPER';
      if (INDEFINITE.has(low)) return attributive ? 'PIAT' : 'PIS';
      if (upos === 'DET' || upos === 'PRON') return undefined;
      return upos === 'PROPN' ? 'NE' : upos === 'ADV' ? 'ADV' : 'NN';
    case 'NNP':
      return upos === 'NOUN' ? 'NN' : 'NE';
    case 'NNA':
      return /^[A-ZÄÖÜ]/u.test(form) ? 'NN' : 'ADJA';
    case 'VBC':
      return feats.includes('Mood=Imp') ? 'VVIMP' : verb('FIN');
    case 'VBN':
      return upos === 'ADJ' ? undefined : verb('PP');
    case 'VB':
      return low.includes('zu') && lemma !== low && lemma === low.replace('zu', '') ? 'VVIZU' : verb('INF');
    case 'JJ':
      if (upos === 'NUM') return 'ADJA';
      if (INDEFINITE.has(low) && !attributive) return 'PIS';
      return attributive || feats.includes('Case=')
        ? /(?:e|er|es|en|em|\.)$/u.test(low) || attributive
          ? 'ADJA'
          : 'ADJD'
        : 'ADJD';
    case 'RB':
      if (low === 'nicht') return 'PTKNEG';
      if (low === 'zu' && upos !== 'ADP') return 'PTKA';
      if (low === 'am' || (low === 'an' && upos === 'ADP')) return undefined;
      return PRONOMINAL.test(low) ? 'PROAV' : upos === 'ADJ' || isAdjective(low) ? 'ADJD' : 'ADV';
    case 'CC':
      if (low === 'um' || low === 'ohne' || low === 'statt' || low === 'anstatt') return 'KOUI';
      if (low === 'für' || low === 'bis') return upos === 'SCONJ' ? 'KOUS' : 'APPR';
      if (upos === 'SCONJ') return deprel === 'case' ? 'KOKOM' : 'KOUS';
      return low === 'als' || low === 'wie' ? 'KOKOM' : 'KON';
    case 'IN':
      if (upos === 'SCONJ') return 'KOUS';
      return Number(id) > Number(head) && /^(?:zufolge|wegen|entlang|gegenüber|halber|zuliebe|nach)$/u.test(low)
        ? 'APPO'
        : 'APPR';
    case 'PRP':
      if (feats.includes('Reflex=Yes') || low === 'sich') return 'PRF';
      return PERSONAL.has(low) ? 'PPER' : undefined;
    case 'EX':
      return 'PIS';
    case 'DTP$':
      return 'PPOSAT';
    case 'REL':
      return low === 'dessen' || low === 'deren' ? 'PRELAT' : 'PRELS';
    case 'RP':
      return low === 'zu' ? 'PTKZU' : 'ADV';
    case 'DC':
      return 'PTKVZ';
    case 'DT':
    case 'PDT':
    case 'WDT':
      if (/^welch/u.test(low)) return attributive ? 'PWAT' : 'PWS';
      if (upos === 'ADJ') return 'ADJA';
      if (/^(?:dies|jene|derselb|dieselb|dasselb|derjenig|diejenig|desselb|denselb|demselb)/u.test(low))
        return attributive ? 'PDAT' : 'PDS';
      if (INDEFINITE.has(low)) return /^ander/u.test(low) ? 'ADJA' : attributive ? 'PIAT' : 'PIS';
      if (/^(?:the|a|an|la|le|el|los|les)$/u.test(low)) return 'FM';
      if (/^(?:der|die|das|den|dem|des)$/u.test(low)) return attributive ? 'ART' : 'PDS';
      if (/^(?:ein|eine|einen|einem|einer|eines)$/u.test(low)) return attributive ? 'ART' : 'PIS';
      return attributive ? 'PIAT' : 'PIS';
    case 'WRB':
      return low === 'wobei' || upos === 'ADV' ? 'PWAV' : undefined;
    case 'WP':
      return 'PWS';
    case 'CD':
      return /^\d+\.$/u.test(form) ? 'ADJA' : 'CARD';
    case 'ART':
      return 'ART';
    case 'APPR':
      return 'APPR';
    case 'FW':
      return 'FM';
    case 'SYM':
      return next === undefined || form === '%' || form === '€' ? 'NN' : 'XY';
    default:
      return undefined;
  }
}
