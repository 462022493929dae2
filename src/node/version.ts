import { readFileSync } from 'node:fs';

/** The version that a package's manifest gives; undefined where it cannot be read. */
export function versionOf(manifest: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
