import { actorsOf, baseForm, describeTime, eventWording, type Locale, telling, whenOf } from '../core/index.ts';
import type { EventItem, EventsAnswer } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { stableIds } from './identity.ts';
import { passageOf, rangeOf } from './positions.ts';

/** The events of an article for the view "Ereignisse". */
export function eventsAnswer(analysed: Analysed, locale: Locale): EventsAnswer {
  const { article, document, version } = analysed;
  const idOf = stableIds();
  const none = article.notEvents.length;
  const events = article.events.map((e): EventItem => {
    const clause = passageOf(document, e);
    const time = e.when && article.times.find((t) => t.start === e.when!.start);
    return {
      id: idOf(clause.text),
      clause,
      trigger: rangeOf(document, e.trigger),
      title: e.title,
      wording: eventWording(e, article.text),
      when: e.when && {
        range: rangeOf(document, e.when),
        text: article.text.slice(e.when.start, e.when.end),
        value: whenOf(article, e) ?? e.when.value,
        ...(e.when.until !== undefined && { until: e.when.until }),
        certain: e.when.certain,
        explanation: time ? describeTime(time, article.date, locale) : e.when.value,
      },
      who: telling(e.who).map((m) => ({
        range: rangeOf(document, m),
        text: baseForm(article, m),
        inferred: m.inferred === true || m.start < e.start || m.end > e.end,
        actors: actorsOf(article, m),
      })),
      where: telling(e.where).map((m) => ({ range: rangeOf(document, m), text: baseForm(article, m) })),
      status: e.status,
      ...(e.source && { source: { range: rangeOf(document, e.source), text: e.source.text } }),
      main: e.main,
      cluster: e.cluster,
    };
  });
  return { version, date: article.date, events, ...(none > 0 && { none }) };
}
