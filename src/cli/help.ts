import type { Argument, Command, Option } from 'commander';
import type { Locale } from '../core/index.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
};

/** Commander's own messages, which have no other door than their wording. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/u, 'Fehler: Die Option $1 gibt es nicht.'],
  [/^error: unknown command '(.+)'/u, 'Fehler: Den Befehl $1 gibt es nicht.'],
  [/^error: missing required argument '(.+)'/u, 'Fehler: Es fehlt die Angabe <$1>.'],
  [/^error: required option '(.+)' not specified/u, 'Fehler: Es fehlt die Option $1.'],
  [/^error: option '(.+)' argument missing/u, 'Fehler: Bei der Option $1 fehlt die Angabe.'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\./u,
    'Fehler: $2 passt nicht zu $1; möglich sind: $3.',
  ],
  [/^error: option '(.+)' argument '(.*)' is invalid\. /u, 'Fehler: $2 passt nicht zu $1: '],
  [/^error: command-argument value '(.*)' is invalid for argument '(.+)'\. /u, 'Fehler: $1 passt nicht zu <$2>: '],
  [/^error: too many arguments.*/u, 'Fehler: zu viele Angaben.'],
  [/\(Did you mean (.+)\?\)/u, 'Gemeint ist vielleicht: $1'],
  [/^error: /u, 'Fehler: '],
];

function choicesAndDefault({ description, defaultValue, argChoices }: Option | Argument): string {
  const told = [
    ...(argChoices ? [argChoices.join(' | ')] : []),
    ...(typeof defaultValue === 'string' ? [`sonst ${defaultValue}`] : []),
  ];
  return told.length === 0 ? description : `${description} (${told.join('; ')})`;
}

/** Makes Commander speak German throughout where its commands do; in English it does of itself. */
export function speak(program: Command, locale: Locale): void {
  if (locale === 'en') return;
  program
    .usage('[Optionen] <Befehl>')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: choicesAndDefault,
      argumentDescription: choicesAndDefault,
      commandUsage: (command) => {
        const parent = command.parent ? `${command.parent.name()} ` : '';
        return `${parent}${command.name()} ${command.usage().replace('[options]', '[Optionen]')}`;
      },
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options]', '[Optionen]')}`.trim(),
    })
    .configureOutput({
      outputError: (message, write) => write(MESSAGES.reduce((text, [pattern, put]) => text.replace(pattern, put), message)),
    });
}
