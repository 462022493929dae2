import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'login',
  name: { de: 'Anmeldung oder Formular', en: 'Login or form' },
  docs: {
    de: 'Meldet Felder und Schaltflächen zum Anmelden, Registrieren und Abstimmen.',
    en: 'Reports fields and buttons for logging in, registering and voting.',
  },
  examples: [
    { text: sample('[[Passwort vergessen?\n\nAngemeldet bleiben\n\nJetzt registrieren]]') },
    { text: sample('') },
    { text: sample('', 'Anmelden müssen sich Anwohner für die Begehung bis Freitag.') },
  ],
});
