import * as path from 'node:path';
import { type Boundary, type Finding, finding, locationsIn, outsideOf } from '@sovereign-actions/core';
import type { Env } from '../effective.ts';
import { RULES } from '../rules.ts';
import { type Block, type ModuleCall, readBody } from '../terraform/file.ts';
import { asText, type Value } from '../terraform/value.ts';
import { quote } from './arn.ts';

/** Judges where the modules of a file come from. Pure; says nothing where the boundary names no mirror. */
export function judgeModules(calls: readonly ModuleCall[], folder: string, boundary: Boundary): Finding[] {
  if (!boundary.terraform) return [];
  return calls.flatMap(({ name, source, file, line, column }) => {
    const resource = `${folder}:module.${name}`;
    const at = { file, line: source?.line ?? line, column: source?.column ?? column };
    const text = asText(source?.value);
    if (text.state !== 'known')
      return [
        finding(RULES.moduleSource, { verdict: 'unknown', message: `source of module ${quote(name)} is not known.`, resource, place: at }),
      ];
    const host = hostOf(text.value);
    if (host === undefined || isInside(host, boundary)) return [];
    return [
      finding(RULES.moduleSource, {
        message: `module ${quote(name)} comes from ${host}, which the boundary does not name.`,
        resource,
        place: at,
      }),
    ];
  });
}

/** The host that a module source is loaded from; undefined for a folder of the repository. */
export function hostOf(source: string): string | undefined {
  if (/^\.\.?(?:\/|$)/.test(source) || source.startsWith('/')) return undefined;
  const plain = source.replace(/^(?:[a-z0-9]+::)+/, '');
  const url = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?([^/:?]+)/i.exec(plain)?.[1];
  if (url !== undefined) return url.toLowerCase();
  // As git and scp write it: user@host:path.
  const scp = /^[^/@:]+@([^/:]+):/.exec(plain)?.[1];
  if (scp !== undefined) return scp.toLowerCase();
  const first = plain.split('/')[0] as string;
  return first.includes('.') ? first.toLowerCase() : 'the public registry';
}

function isInside(host: string, boundary: Boundary): boolean {
  const { terraform, hosts } = boundary;
  if (terraform && new URL(terraform.mirror).hostname === host) return true;
  if (hosts.some((each) => each.host === host)) return true;
  const [location] = locationsIn(host);
  return location?.region !== undefined && outsideOf(boundary, location) === undefined;
}

/**
 * Judges where programs get providers from: their own configuration must name the mirror of the boundary and no way past it.
 * @param read gives the text of a file; undefined where there is none
 */
export async function judgeInstallation(
  boundary: Boundary,
  env: Env,
  read: (file: string) => Promise<string | undefined>,
): Promise<Finding[]> {
  const { terraform } = boundary;
  if (!terraform) return [];
  const home = env('HOME') || env('USERPROFILE') || '';
  const named = env('TF_CLI_CONFIG_FILE') || env('TERRAFORM_CONFIG');
  const files = named ? [path.resolve(named)] : ['.terraformrc', '.tofurc'].map((name) => path.join(home, name));
  const broken = (message: string, verdict: Finding['verdict'] = 'broken') =>
    finding(RULES.providerSource, { message, verdict, resource: 'provider_installation' });
  const found: Finding[] = [];
  let any = false;
  for (const file of files) {
    const text = await read(file);
    if (text === undefined) continue;
    any = true;
    const body = await readBody(text);
    if ('mistake' in body) found.push(broken(`${file} cannot be read: ${body.mistake.message}.`, 'unknown'));
    else found.push(...judgeFile(body, file, terraform.mirror, broken));
  }
  if (!any)
    found.push(
      broken(`There is no ${files.map((file) => path.basename(file)).join(' or ')}, so that providers come from public registries.`),
    );
  return found;
}

function judgeFile(
  body: Block,
  file: string,
  mirror: string,
  broken: (message: string, verdict?: Finding['verdict']) => Finding,
): Finding[] {
  const installations = body.children('provider_installation', 0);
  if (installations.length === 0) return [broken(`${file} has no provider_installation, so that providers come from public registries.`)];
  return installations.flatMap((installation) => {
    const said: Finding[] = [];
    const urls = installation.children('network_mirror', 0).map(({ settings }) => asText(settings.get('url')?.value));
    for (const url of urls) {
      if (url.state !== 'known') said.push(broken(`${file} names a mirror whose URL is not known.`, 'unknown'));
      else if (url.value.replace(/\/+$/, '') !== mirror.replace(/\/+$/, ''))
        said.push(broken(`${file} names another mirror; the boundary declares ${mirror}.`));
    }
    for (const direct of installation.children('direct', 0)) {
      if (!texts(direct.settings.get('exclude')?.value).includes('*/*/*'))
        said.push(broken(`${file} lets providers come directly from their registries.`));
    }
    if (urls.length === 0 && installation.children('filesystem_mirror', 0).length === 0 && said.length === 0)
      said.push(broken(`${file} names no mirror, so that providers come from public registries.`));
    return said;
  });
}

const texts = (value: Value | undefined): string[] =>
  value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'literal' ? [String(item.value)] : [])) : [];
