/** What a lockfile says, or what a document says of it: packages of an ecosystem and which needs which. */
export interface Truth {
  /** As `name@version`. Without projects of the source. */
  packages: ReadonlySet<string>;
  /** As `from to`; a project of the source is `project`, whichever it is. */
  edges: ReadonlySet<string>;
  /** Whether an edge that a document has can be judged by the lockfile. Default: all can. */
  judges?: (edge: string) => boolean;
  /** Names of the projects of the source. */
  projects: ReadonlySet<string>;
}

export const PROJECT = 'project';

export const edge = (from: string, to: string): string => `${from} ${to}`;

/** How a document does against the truth. */
export interface Score {
  packages: number;
  missing: number;
  extra: number;
  edges: number;
  edgesMissing: number;
  edgesFalse: number;
}

export const NOTHING: Score = { packages: 0, missing: 0, extra: 0, edges: 0, edgesMissing: 0, edgesFalse: 0 };

export function scoreOf(truth: Truth, found: Pick<Truth, 'packages' | 'edges'>): Score {
  const missing = (wanted: ReadonlySet<string>, given: ReadonlySet<string>) => [...wanted].filter((item) => !given.has(item)).length;
  const { judges = () => true } = truth;
  const [wanted, given] = [truth.edges, new Set([...found.edges].filter((item) => truth.edges.has(item) || judges(item)))];
  return {
    packages: truth.packages.size,
    missing: missing(truth.packages, found.packages),
    extra: missing(found.packages, truth.packages),
    edges: wanted.size,
    edgesMissing: missing(wanted, given),
    edgesFalse: missing(given, wanted),
  };
}

export const add = (a: Score, b: Score): Score => ({
  packages: a.packages + b.packages,
  missing: a.missing + b.missing,
  extra: a.extra + b.extra,
  edges: a.edges + b.edges,
  edgesMissing: a.edgesMissing + b.edgesMissing,
  edgesFalse: a.edgesFalse + b.edgesFalse,
});

interface Component {
  'bom-ref'?: string;
  type?: string;
  name?: string;
  purl?: string;
  components?: Component[];
}

export interface CycloneDx {
  metadata?: { component?: Component };
  components?: Component[];
  dependencies?: { ref: string; dependsOn?: string[] }[];
}

/**
 * A purl as `name@version` with namespace and subpath in the name, and its type. Qualifiers are left out, and capitals of Go
 * modules: tools differ in them.
 */
export function labelOf(purl: string): { type: string; label: string } | undefined {
  const [, type = '', path = '', subpath = ''] = /^pkg:([a-z]+)\/([^?#]+)(?:\?[^#]*)?(#.*)?$/.exec(purl) ?? [];
  if (type === '') return undefined;
  const at = path.lastIndexOf('@');
  const [name, version] = at > 0 ? [path.slice(0, at), path.slice(at + 1)] : [path, ''];
  const label = `${decodeURIComponent(name + subpath.replace('#', '/'))}@${decodeURIComponent(version)}`;
  return { type, label: type === 'golang' ? label.toLowerCase() : label };
}

/** What a CycloneDX document says of one ecosystem. What is no package of it, such as a lockfile, stands for the project. */
export function readDocument(document: CycloneDx, type: string, truth: Truth): Pick<Truth, 'packages' | 'edges'> {
  const labels = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (component: Component, root: boolean) => {
    const found = component.purl === undefined ? undefined : labelOf(component.purl);
    const name = found?.label.replace(/@[^@]*$/, '') ?? '';
    // A document can say itself that something is a project. What is locked has a version; a project need not have one, and is then called after its folder by some.
    const isProject =
      root ||
      found === undefined ||
      component.type === 'application' ||
      found.label.endsWith('@') ||
      (truth.projects.has(name) && !truth.packages.has(found.label));
    if (!isProject && found.type !== type) return;
    const label = isProject ? PROJECT : (found as { label: string }).label;
    if (!isProject) packages.add(label);
    if (component['bom-ref'] !== undefined) labels.set(component['bom-ref'], label);
    for (const inner of component.components ?? []) visit(inner, false);
  };
  if (document.metadata?.component) visit(document.metadata.component, true);
  for (const component of document.components ?? []) visit(component, false);
  const edges = new Set<string>();
  for (const { ref, dependsOn = [] } of document.dependencies ?? []) {
    const from = labels.get(ref);
    for (const other of dependsOn) {
      const to = labels.get(other);
      if (from !== undefined && to !== undefined && to !== PROJECT && from !== to) edges.add(edge(from, to));
    }
  }
  return { packages, edges };
}
