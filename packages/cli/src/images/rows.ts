import { visible } from '@sovereign-actions/core';
import { artifactTypeOf, digestOfNode, formatPlatform, type ImageGraph, type ImageNode, isIndex, platformOf } from '@sovereign-actions/oci';

/** One manifest of what belongs to an image. */
export interface ManifestRow {
  digest: string;
  kind: 'image' | 'platform' | 'referrer' | 'legacy';
  mediaType: string;
  /** What the manifest says that it is. */
  artifactType?: string;
  /** What its annotations say that it holds; nobody signs them. */
  saysPredicateType?: string;
  /** What its annotations say. */
  saysCreated?: string;
  /** Digest that the manifest names as its subject. */
  subject?: string;
  /** `os/architecture[/variant]`, as the index says. */
  platform?: string;
  /** Tag of a legacy manifest. */
  tag?: string;
  /** Bytes of the manifest, its config and its layers. */
  size: number;
  /** Number of layers: under a legacy tag, of signatures or attestations. */
  layers: number;
}

/** A row with what is below it. */
export interface TreeRow extends ManifestRow {
  below: TreeRow[];
  /** True where the same manifest stands above in full. */
  repeated?: true;
  /** What is listed as a referrer and is none. */
  strays: readonly { digest: string; why: string }[];
}

const PREDICATE_TYPES = ['dev.sigstore.bundle.predicateType', 'predicateType', 'in-toto.io/predicate-type'];
const CREATED = 'org.opencontainers.image.created';

/** What belongs to an image, as a tree. Each manifest stands in full once. */
export function treeOf({ root }: ImageGraph): TreeRow {
  const shown = new Set<ImageNode>();
  const rowsOf = (node: ImageNode, row: ManifestRow): TreeRow => {
    if (shown.has(node)) return { ...row, repeated: true, below: [], strays: [] };
    shown.add(node);
    const listed = node.content.manifest.manifests;
    const below = [
      ...node.children.map((child, index) => {
        const platform = platformOf(listed[index]?.platform);
        return rowsOf(child, { ...rowOf(child, 'platform'), ...(platform && { platform: formatPlatform(platform) }) });
      }),
      ...node.referrers.map((referrer) => rowsOf(referrer, rowOf(referrer, 'referrer'))),
      ...node.legacy.map(({ tag, node: image }) => rowsOf(image, { ...rowOf(image, 'legacy'), tag })),
    ];
    return { ...row, below, strays: node.strays };
  };
  return rowsOf(root, rowOf(root, 'image'));
}

/** Every manifest of a tree once. */
export function flat(row: TreeRow): TreeRow[] {
  return row.repeated ? [] : [row, ...row.below.flatMap(flat)];
}

function rowOf(node: ImageNode, kind: ManifestRow['kind']): ManifestRow {
  const { content } = node;
  const { mediaType, annotations, config, layers, subject } = content.manifest;
  const artifactType = kind === 'referrer' || content.manifest.artifactType !== undefined ? artifactTypeOf(content) : undefined;
  const saysPredicateType = PREDICATE_TYPES.map((name) => annotations[name]).find((text) => text !== undefined);
  const saysCreated = annotations[CREATED];
  return {
    digest: digestOfNode(node),
    kind,
    mediaType,
    ...(artifactType !== undefined && { artifactType }),
    ...(saysPredicateType !== undefined && { saysPredicateType }),
    ...(saysCreated !== undefined && { saysCreated }),
    ...(subject && { subject: subject.digest }),
    size: [content.descriptor, ...(config ? [config] : []), ...layers].reduce((sum, { size }) => sum + size, 0),
    layers: layers.length,
  };
}

/** The tree for people. */
export function treeText(name: string, root: TreeRow): string {
  const lines: string[] = [];
  const print = (row: TreeRow, first: string, rest: string): void => {
    lines.push(`${first}${describeRow(row)}`);
    const entries = [...row.below, ...row.strays];
    entries.forEach((entry, index) => {
      const last = index === entries.length - 1;
      const branch = `${rest}${last ? '└─ ' : '├─ '}`;
      if ('below' in entry) print(entry, branch, `${rest}${last ? '   ' : '│  '}`);
      else lines.push(`${branch}not a referrer, though it is listed: ${entry.digest}: ${visible(entry.why)}`);
    });
  };
  lines.push(name);
  print(root, '', '');
  return `${lines.join('\n')}\n`;
}

function describeRow(row: TreeRow): string {
  const what = whatIs(row);
  const facts = [
    row.digest,
    ...(row.repeated ? ['(above)'] : []),
    ...(row.kind === 'platform' && isIndex(row.mediaType) ? ['index'] : []),
    bytesText(row.size),
    // Of anything else the tree itself shows it.
    ...(row.kind === 'image' && row.subject !== undefined ? [`attached to ${row.subject}`] : []),
    ...(row.saysPredicateType === undefined ? [] : [`says ${shown(row.saysPredicateType)}`]),
    ...(row.saysCreated === undefined ? [] : [`says created ${shown(row.saysCreated)}`]),
  ];
  return `${what}  ${facts.join('  ')}`;
}

/** What a row is, in a few words; also what copies are counted by. */
export function whatIs({ kind, mediaType, artifactType, platform, tag, layers }: ManifestRow): string {
  if (kind === 'legacy') return `tag ${tag} (${layers} ${layers === 1 ? 'layer' : 'layers'})`;
  if (kind === 'referrer') return `referrer ${shown(artifactType ?? 'of no type')}`;
  if (kind === 'platform') return platform === undefined ? 'manifest' : shown(platform);
  return isIndex(mediaType) ? 'index' : 'image';
}

/** Text that anyone who may push can choose: one line, and not too long. */
const shown = (text: string): string => visible(text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** Bytes in the unit that people read. */
export function bytesText(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const unit = bytes === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${unit === 0 ? bytes : (bytes / 1024 ** unit).toFixed(1)} ${units[unit]}`;
}
