import { FORMER_SETTINGS } from '../core/setting-names.ts';

/** What VS Code says of one setting, as far as it is needed here. */
interface Inspected {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

/** The settings of one place; `vscode.WorkspaceConfiguration` is one. Targets are those of `vscode.ConfigurationTarget`. */
export interface SettingsPlace {
  inspect(key: string): Inspected | undefined;
  update(key: string, value: unknown, target: number): PromiseLike<void>;
}

const TARGETS = [
  ['globalValue', 1],
  ['workspaceValue', 2],
  ['workspaceFolderValue', 3],
] as const;

/** What stands under both names in one file of settings: of lists all entries, else what the present name says. */
function merged(present: unknown, former: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(former)) return [...new Set([...former, ...present])];
  return present ?? former;
}

/**
 * Moves settings to the names they have now, each in the file it stands in. The new entry is written before the old one goes; where a file cannot
 * be written all stays as it is, and counts all the same.
 */
export async function moveFormerSettings(place: SettingsPlace): Promise<void> {
  for (const [name, { name: former }] of Object.entries(FORMER_SETTINGS)) {
    for (const [where, target] of TARGETS) {
      const old = place.inspect(former)?.[where];
      if (old === undefined) continue;
      try {
        await place.update(name, merged(place.inspect(name)?.[where], old), target);
        await place.update(former, undefined, target);
      } catch {
        // Read by its old name as before.
      }
    }
  }
}
