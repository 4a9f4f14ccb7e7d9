import { grouped } from '@sovereign-actions/core';
import { listedFiles, natureOf } from './deployable.ts';
import { type DocumentFacts, kindOf, partyOf } from './document.ts';
import type { Component, Graph } from './graph.ts';

/** One field that BSI TR-03183-2 asks for: in how many components it is, of how many, and why the others lack it. */
export interface FieldCount {
  field: string;
  have: number;
  of: number;
  /** Empty where none lacks it. */
  why: string;
}

/** Why a component lacks a field; undefined where it has it. */
type Lack = (component: Component) => string | undefined;

/** Counts the fields of BSI TR-03183-2 v2.1.0 over a graph as the CycloneDX document has them. */
export function countFields({ root, components, phase }: Graph, facts: DocumentFacts): FieldCount[] {
  const all = [root, ...components];
  // A project, an image and an operating system are logical components (3.2.2): there is no file that each of them is.
  const files = components.filter((component) => !component.firstParty && !LOGICAL.has(kindOf(component)));
  const says = phase === 'pre-build' ? 'the lockfile' : 'what is installed';
  const noArchive = phase === 'pre-build' ? `${says} names no archive` : 'the archive that it was installed from is not there';
  const otherDigest = `${says} gives another digest or none`;
  const noFile = (component: Component): string | undefined => {
    if (component.bundled) return 'inside the archive of another package';
    const { files: listed, more } = listedFiles(component);
    if (listed.length > 0) return undefined;
    if (more > 0) return 'published as more files than are listed, each for one platform';
    return noArchive;
  };
  const whether =
    (has: (component: Component) => unknown, why: string): Lack =>
    (component) =>
      has(component) ? undefined : why;
  return [
    { field: 'Creator of the SBOM', ...alone(facts.organization !== undefined, 'no `organization` in the boundary') },
    { field: 'Timestamp', ...alone(facts.epoch !== undefined, 'neither SOURCE_DATE_EPOCH nor a commit') },
    count(
      'Component name',
      all,
      whether(({ name }) => name, `${says} gives none`),
    ),
    count(
      'Version',
      all,
      whether(({ version }) => version, `${says} gives none`),
    ),
    count(
      'Package URL',
      all,
      whether(({ purl }) => purl, 'it has no name in an ecosystem'),
    ),
    count('Creator of the component', all, creatorLack(facts, says)),
    count('Dependencies stated complete', all, ({ gap }) => gap && `stated ${gap.state}, with the reason at the component`),
    count(
      'Licence as declared',
      all,
      whether(({ licence }) => licence, `${says} gives none`),
    ),
    count('Licence as concluded', all, () => 'nobody has examined the files; a declaration is not a conclusion'),
    count('Address of the file', files, noFile),
    count('SHA-512 of the file', files, (component) => {
      const without = listedFiles(component).files.some(({ hashes }) => !hashes.some(({ algorithm }) => algorithm === 'SHA-512'));
      return noFile(component) ?? (without ? otherDigest : undefined);
    }),
    count('File name', files, (component) => {
      const { files: listed, more } = listedFiles(component);
      if (listed.length + more > 1) return 'published as several files, of which an installer takes one';
      return noFile(component) ?? (natureOf(listed) ? undefined : 'the address does not end in a file name that tells what it is');
    }),
    count(
      'Executable, archive, structured',
      files,
      (component) => noFile(component) ?? (natureOf(listedFiles(component).files) ? undefined : 'the name of the file does not tell'),
    ),
    count(
      'Source code address',
      files,
      whether(({ vcs }) => vcs, 'known for packages from a repository alone'),
    ),
  ];
}

const LOGICAL: ReadonlySet<string> = new Set(['container', 'operating-system']);

function creatorLack({ organization }: DocumentFacts, says: string): Lack {
  // Made once, and not for each component.
  const [noAddress, noOne] = [`${says} gives a name without an address`, `${says} names no one`];
  return ({ firstParty, supplier }) => {
    if (firstParty && organization) return undefined;
    const party = supplier && partyOf(supplier);
    if (party?.email || party?.url) return undefined;
    if (party) return noAddress;
    return firstParty ? 'no `organization` in the boundary' : noOne;
  };
}

const alone = (has: boolean, why: string): Omit<FieldCount, 'field'> => ({ have: Number(has), of: 1, why: has ? '' : why });

function count(field: string, list: readonly Component[], lackOf: Lack): FieldCount {
  const reasons = new Map<string, number>();
  for (const component of list) {
    const lack = lackOf(component);
    if (lack !== undefined) reasons.set(lack, (reasons.get(lack) ?? 0) + 1);
  }
  const sorted = [...reasons].sort(([, a], [, b]) => b - a);
  const missing = sorted.reduce((sum, [, times]) => sum + times, 0);
  const why = sorted.map(([reason, times]) => (sorted.length === 1 ? reason : `${grouped(times)}: ${reason}`)).join('; ');
  return { field, have: list.length - missing, of: list.length, why };
}
