import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openEditor } from '../support/editor.ts';

const uri = 'file:///artikel/rat.txt';
const SUSPECTED = 'Alle Nachrichten aus der Region direkt aufs Handy';
const TEXT = `Neue Wache für Hollingen

Hollingen bekommt eine neue Feuerwache. Das hat der Kreistag am Donnerstag mit großer Mehrheit beschlossen. Der Bau kostet vier Millionen Euro.

Mehr zum Thema

Kommentar: Ein guter Tag für die Helfer

Chronik eines langen Streits um ein Grundstück

Gebaut wird am Ortsrand, gleich neben dem Sportplatz. Im Herbst kommen die Bagger, sagte Landrätin Eva Thoma nach der Sitzung.

Folgen Sie uns auf WhatsApp

${SUSPECTED}

Die alte Wache wird verkauft. Ein Makler schätzt ihren Wert auf eine halbe Million Euro, doch das Dach ist undicht.
`;

interface Action {
  readonly title: string;
  readonly edit?: {
    readonly changes?: Readonly<Record<string, readonly object[]>>;
    readonly documentChanges?: readonly { readonly edits: readonly { readonly annotationId?: string }[] }[];
    readonly changeAnnotations?: Readonly<Record<string, { readonly label: string; readonly needsConfirmation?: boolean }>>;
  };
}

/** The quick fixes of the whole text that an editor with these abilities is offered. */
async function offered(workspaceEdit: object): Promise<readonly Action[]> {
  const editor = openEditor();
  try {
    await editor.start({ capabilities: { workspace: { workspaceEdit } } });
    await editor.open(uri, TEXT);
    return await editor.client.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [] },
    });
  } finally {
    editor.close();
  }
}

describe('what is only suspected, in editors that cannot compare', () => {
  const suspected = (actions: readonly Action[]): Action[] => actions.filter(({ title }) => /Vergleich/u.test(title));

  it('is no single click', async () => {
    for (const abilities of [{}, { documentChanges: true }]) {
      const actions = await offered(abilities);
      assert.ok(actions.length > 0);
      assert.deepEqual(suspected(actions), []);
    }
  });

  it('goes after a question where the editor asks', async () => {
    const found = suspected(await offered({ documentChanges: true, changeAnnotationSupport: {} }));
    assert.ok(found.length > 0);
    for (const { edit } of found) {
      for (const { annotationId } of edit!.documentChanges!.flatMap(({ edits }) => edits))
        assert.equal(edit!.changeAnnotations![annotationId!]!.needsConfirmation, true);
    }
  });
});
