import * as vscode from 'vscode';

/** A short article with a fault of nearly each kind, to try the extension on; made up. */
const EXAMPLE = `Brücke am Mühlbach bleibt bis Freitag gesperrt

Husum, 24. Februar 2026 – Die Brücke am Mühlbach bleibt bis Freitag, 26. Februar, gesperrt. Das teilte die Verwlatung am Dienstag mit.

„Wir prüfen jeden Balken einzeln“, sagte Bürgermeisterin Ada Kern. Der Verkehr wird über die Ringstraße umgeleitet , Busse halten am Markt.

Teilen Facebook WhatsApp E-Mail

Bis Ostern soll die Komission einen Vorschlag vorlegen. Am 3. März berät der Gemeinderat über die die Kosten.

„Das kommt viel zu spät.“

Die Feuerwehr hatte am Montag ein lockeres Brett gemeldet.Verletzt wurde niemand.

Siehe auch: Neues Freibad öffnet im Juni

Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`;

/** Opens the example as a text that is no file: whatever is done to it, nothing is lost. */
export async function openExample(): Promise<void> {
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'nachrichtentext', content: EXAMPLE }),
  );
}
