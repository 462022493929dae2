import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveFormerSettings, type SettingsPlace } from '../../src/client/former-settings.ts';

type File = Record<string, unknown>;

/** Settings in three files as VS Code tells of them; a file that is frozen cannot be written. */
function place(files: readonly [global: File, workspace: File, folder: File]): SettingsPlace {
  const keys = ['globalValue', 'workspaceValue', 'workspaceFolderValue'];
  return {
    inspect: (key) => Object.fromEntries(keys.map((name, i) => [name, files[i]![key]])),
    async update(key, value, target) {
      const file = files[target - 1]!;
      if (Object.isFrozen(file)) throw new Error('read-only');
      if (value === undefined) delete file[key];
      else file[key] = value;
    },
  };
}

describe('settings under former names', () => {
  const cases: [string, File, File][] = [
    ['are moved', { anfuehrungszeichen: 'swiss', woerterbuch: ['Quorb'] }, { zitatzeichen: 'swiss', wortliste: ['Quorb'] }],
    [
      'join those under the present name',
      { woerterbuch: ['Quorb', 'Zarn'], wortliste: ['Zarn', 'Mirg'] },
      { wortliste: ['Quorb', 'Zarn', 'Mirg'] },
    ],
    ['give way to the present name', { anfuehrungszeichen: 'swiss', zitatzeichen: 'german' }, { zitatzeichen: 'german' }],
    ['of no such name are left alone', { region: 'BY' }, { region: 'BY' }],
  ];
  for (const [name, before, after] of cases)
    for (const at of [0, 1, 2])
      it(`${name}, in file ${at + 1} of three`, async () => {
        const files = [{}, {}, {}].map((none, i) => (i === at ? { ...before } : none)) as [File, File, File];
        await moveFormerSettings(place(files));
        assert.deepEqual(
          files,
          [{}, {}, {}].map((none, i) => (i === at ? after : none)),
        );
      });

  it('stay where a file cannot be written, and others are moved', async () => {
    const kept = Object.freeze({ anfuehrungszeichen: 'swiss' });
    const files: [File, File, File] = [{ woerterbuch: ['Quorb'] }, kept, {}];
    await moveFormerSettings(place(files));
    assert.deepEqual(files, [{ wortliste: ['Quorb'] }, kept, {}]);
  });
});
