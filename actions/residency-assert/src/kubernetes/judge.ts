import { type Boundary, type Files, type Finding, finding, isObject, type Rule } from '@sovereign-actions/core';
import { lineOfKey, type ParsedDocument } from '../documents/parse.ts';
import { documentError } from '../errors.ts';
import { foreignHost, parseHost } from '../hosts.ts';
import { at } from '../plan/types.ts';
import { REFERENCE_RULES, RULES } from '../rules.ts';
import { sweep } from '../sweep.ts';

export interface ManifestJudgement {
  objects: number;
  findings: Finding[];
}

/**
 * Judges the objects of a manifest, such as `helm template` or `kustomize build` prints: images, hosts outside of the cluster, and
 * whatever names an AWS region. Secrets are read and never shown: their data is judged as text, and findings name the key alone.
 */
export function judgeManifest(file: string, documents: readonly ParsedDocument[], boundary: Boundary): ManifestJudgement {
  const findings: Finding[] = [];
  let objects = 0;
  for (const document of documents) {
    const { value } = document;
    for (const object of value.kind === 'List' && Array.isArray(value.items) ? value.items.filter(isObject) : [value]) {
      objects += 1;
      const name = nameOf(object);
      const line = lineOfKey(document, 'kind');
      const place = { file, ...(line !== undefined && { line }) };
      const add = (rule: Rule, path: string, outside: string, details: { verdict?: 'unknown' } = {}) =>
        findings.push(
          finding(rule, { resource: name, place, key: `${path} ${outside}`, message: `${path} of ${name} names ${outside}.`, ...details }),
        );
      const isSecret = object.kind === 'Secret';
      const { metadata, ...rest } = object;
      // Annotations steer load balancers, identities and DNS; labels and names say nothing.
      const looked = { ...(isSecret ? decoded(rest) : rest), annotations: annotationsOf(metadata) };
      for (const { kind, path, outside } of sweep(looked, boundary, isSecret ? true : undefined)) add(REFERENCE_RULES[kind], path, outside);
      const external = object.kind === 'Service' ? at(object.spec, 'externalName') : undefined;
      for (const host of [external, ...externalHosts(object)]) {
        const parsed = typeof host === 'string' ? parseHost(host) : undefined;
        const outside = parsed && foreignHost(parsed, boundary);
        if (outside !== undefined) add(RULES.host, external === undefined ? 'spec.hosts' : 'spec.externalName', outside);
      }
    }
  }
  return { objects, findings };
}

/** `Deployment/namespace/name`. */
function nameOf(object: Record<string, unknown>): string {
  const { kind, metadata } = object;
  const parts = [kind, at(metadata, 'namespace'), at(metadata, 'name') ?? at(metadata, 'generateName')];
  return (
    parts.filter((part): part is string => typeof part === 'string' && /^[\w.:-]{1,253}$/.test(part)).join('/') ||
    'an object without a name'
  );
}

/** Hosts outside of the mesh that an Istio ServiceEntry opens. */
function externalHosts(object: Record<string, unknown>): unknown[] {
  if (object.kind !== 'ServiceEntry') return [];
  const hosts = at(object.spec, 'hosts');
  return Array.isArray(hosts) ? hosts : [];
}

const annotationsOf = (metadata: unknown): Record<string, unknown> => {
  const annotations = at(metadata, 'annotations');
  if (!isObject(annotations)) return {};
  // What kubectl applied last is the object itself once more.
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== 'kubectl.kubernetes.io/last-applied-configuration'));
};

/** The values of a Secret as text. */
function decoded(object: Record<string, unknown>): Record<string, unknown> {
  const data = object.data;
  if (!isObject(data)) return object;
  return {
    ...object,
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : value]),
    ),
  };
}

/** The manifests that are named, and of a folder every YAML and JSON file right in it. @throws DOCUMENT_NOT_TEMPLATE */
export async function manifestsIn(files: Files, given: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const file of given) {
    if ((await files.kind(file)) !== 'folder') {
      found.add(file);
      continue;
    }
    const names = (await files.list(file)).filter(({ name, kind }) => kind === 'file' && /\.(?:ya?ml|json)$/.test(name));
    if (names.length === 0)
      throw documentError(
        'DOCUMENT_NOT_TEMPLATE',
        `${file} holds no YAML or JSON file.`,
        'Name the folder or the file that "helm template" wrote.',
      );
    for (const { name } of names) found.add(`${file}/${name}`);
  }
  return [...found];
}
