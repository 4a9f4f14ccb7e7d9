import { fullName } from '../document.ts';
import { byText, type PackageFacts } from '../graph.ts';
import { parsePurl } from '../purl.ts';
import { compareVersions } from './versions.ts';

export type ChangeKind = 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed' | 'relicensed';

/** One package that is not as it was. */
export interface Change {
  /** `changed`: other versions that are in no order, or neither all above nor all below. `relicensed`: another licence, the same versions. */
  kind: ChangeKind;
  /** purl type. */
  type: string;
  /** As the ecosystem writes it. */
  name: string;
  /** Every version that there was and is, in order; one package can be there in several. */
  before: readonly string[];
  after: readonly string[];
  /** Declared licences, where both sides know one and they differ. */
  licences?: { before: readonly string[]; after: readonly string[] };
}

export interface Comparison {
  /** In the order of kinds, then by ecosystem and name. */
  changes: readonly Change[];
  /** Components without a purl on either side; nothing says which is which. */
  notCompared: number;
}

type Listed = Pick<PackageFacts, 'purl' | 'version' | 'licence'>;

/** All versions of one package on one side. */
interface Side {
  versions: Set<string>;
  /** In a form that compares, with the text of the first that has it. */
  licences: Map<string, string>;
}

interface Both {
  type: string;
  name: string;
  before: Side;
  after: Side;
}

/** Order in which people want to see them. */
const ORDER: readonly ChangeKind[] = ['added', 'removed', 'downgraded', 'changed', 'upgraded', 'relicensed'];

/**
 * What differs between two bills of materials. A package is one by type, namespace and name of its purl; qualifiers, which say where
 * it is from, differ between programs and are not compared. Linear.
 * @param comparable a licence in a form in which the same licences are the same text
 */
export function changesBetween(before: readonly Listed[], after: readonly Listed[], comparable: (licence: string) => string): Comparison {
  const packages = new Map<string, Both>();
  let notCompared = 0;
  const gather = (listed: readonly Listed[], side: 'before' | 'after') => {
    for (const { purl, version, licence } of listed) {
      const parsed = purl === undefined ? undefined : parsePurl(purl);
      if (!parsed) {
        notCompared++;
        continue;
      }
      const { type, namespace, name: last, subpath } = parsed;
      const whole = fullName({ ...(namespace && { namespace }), name: last });
      // syft puts the rest of a module's path there.
      const name = type === 'golang' && subpath ? `${whole}/${subpath}` : whole;
      const key = `${type}\n${plainName(type, name)}`;
      const both = packages.get(key) ?? {
        type,
        name,
        before: newSide(),
        after: newSide(),
      };
      packages.set(key, both);
      both[side].versions.add(parsed.version ?? version ?? '');
      if (licence !== undefined && !both[side].licences.has(comparable(licence))) both[side].licences.set(comparable(licence), licence);
    }
  };
  gather(before, 'before');
  gather(after, 'after');
  const changes = [...packages.values()].flatMap((both) => changeOf(both) ?? []);
  changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byText(a.type, b.type) || byText(a.name, b.name));
  return { changes, notCompared };
}

const newSide = (): Side => ({ versions: new Set(), licences: new Map() });

/** purl types whose names are the same in any case, by the definitions of the types; PyPI's also with any separator. */
const ANY_CASE = new Set(['alpm', 'apk', 'bitbucket', 'composer', 'deb', 'github', 'gitlab', 'hex', 'npm', 'nuget', 'oci', 'pub', 'pypi']);

const plainName = (type: string, name: string): string => {
  const lower = ANY_CASE.has(type) ? name.toLowerCase() : name;
  return type === 'pypi' ? lower.replace(/[-_.]+/g, '-') : lower;
};

function changeOf({ type, name, before, after }: Both): Change | undefined {
  const gone = [...before.versions].filter((version) => !after.versions.has(version));
  const come = [...after.versions].filter((version) => !before.versions.has(version));
  const relicensed =
    before.licences.size > 0 &&
    after.licences.size > 0 &&
    [...before.licences.keys()].sort(byText).join('\n') !== [...after.licences.keys()].sort(byText).join('\n');
  const kind = kindOf(type, before.versions, after.versions, gone, come) ?? (relicensed ? 'relicensed' : undefined);
  if (!kind) return undefined;
  const texts = ({ licences }: Side) => [...licences.values()].sort(byText);
  return {
    kind,
    type,
    name,
    before: inOrder(type, before.versions),
    after: inOrder(type, after.versions),
    ...(relicensed && { licences: { before: texts(before), after: texts(after) } }),
  };
}

function kindOf(
  type: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  gone: readonly string[],
  come: readonly string[],
): ChangeKind | undefined {
  if (gone.length === 0 && come.length === 0) return undefined;
  if (before.size === 0) return 'added';
  if (after.size === 0) return 'removed';
  // One version beside another, or one of several less.
  if (gone.length === 0 || come.length === 0) return 'changed';
  const orders = come.flatMap((to) => gone.map((from) => compareVersions(type, to, from)));
  if (orders.every((order) => order !== undefined && order > 0)) return 'upgraded';
  return orders.every((order) => order !== undefined && order < 0) ? 'downgraded' : 'changed';
}

const inOrder = (type: string, versions: ReadonlySet<string>): string[] =>
  [...versions].sort((a, b) => compareVersions(type, a, b) || byText(a, b));
