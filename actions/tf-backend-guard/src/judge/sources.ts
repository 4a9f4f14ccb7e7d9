import * as path from 'node:path';
import { type Boundary, type Finding, finding, locationsIn, outsideOf } from '@sovereign-actions/core';
import { RULES } from '../rules.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Block, type ModuleCall, readBody } from '../terraform/file.ts';
import { asBoolean, asText, type Value } from '../terraform/value.ts';
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

/** What surrounds the programs' own configuration. */
type Machine = Pick<Surroundings, 'env' | 'read' | 'names' | 'commandLine'>;
type Broken = (message: string, verdict?: Finding['verdict']) => Finding;

/**
 * Judges where programs get providers from: their own configuration must name the mirror of the boundary and no way past it. Says nothing
 * where the boundary names no mirror.
 */
export async function judgeInstallation(boundary: Boundary, machine: Machine): Promise<Finding[]> {
  const { terraform } = boundary;
  if (!terraform) return [];
  const broken: Broken = (message, verdict = 'broken') =>
    finding(RULES.providerSource, { message, verdict, resource: 'provider_installation' });
  const found: Finding[] = [];
  if (machine.env('TF_REATTACH_PROVIDERS'))
    found.push(broken('TF_REATTACH_PROVIDERS takes programs that run already as providers, whatever they are.'));
  if (/^(?!0$|false$)./i.test(machine.env('TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE') ?? ''))
    found.push(broken('TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE lets a cached provider pass without a checksum.'));
  for (const from of machine.commandLine.pluginFolders) found.push(broken(`${from} takes providers from a folder in place of the mirror.`));
  const files = await installationFiles(machine);
  let installations = 0;
  for (const file of files) {
    const text = await machine.read(file);
    if (text === undefined) continue;
    const body = await readProgramConfiguration(text);
    if ('mistake' in body) {
      installations += 1;
      found.push(broken(`${file} cannot be read: ${body.mistake.message}.`, 'unknown'));
      continue;
    }
    const blocks = body.children('provider_installation', 0);
    installations += blocks.length;
    found.push(...judgeFile(body, blocks, file, boundary, terraform.mirror, broken));
  }
  if (installations === 0)
    found.push(
      broken(
        `No provider_installation is in ${files.map((file) => path.basename(file)).join(' or ')}, so that providers come from public registries.`,
      ),
    );
  return found;
}

/** These files are in HCL's first version, where a name may stand in quotes, as those of `dev_overrides` do. What it is does not count here. */
async function readProgramConfiguration(text: string): ReturnType<typeof readBody> {
  const body = await readBody(text);
  if (!('mistake' in body)) return body;
  let names = 0;
  const named = await readBody(text.replace(/^([ \t]*)"[^"\n]*"(?=[ \t]*=)/gm, (_, indent: string) => `${indent}name${names++}`));
  return 'mistake' in named ? body : named;
}

/** The files that Terraform and OpenTofu read on this machine: the one that a variable names, else those of the user. */
async function installationFiles({ env, names }: Machine): Promise<string[]> {
  const named = env('TF_CLI_CONFIG_FILE') || env('TERRAFORM_CONFIG');
  if (named) return [path.resolve(named)];
  const home = env('HOME') || env('USERPROFILE') || '';
  const files = ['.terraformrc', '.tofurc'].map((name) => path.join(home, name));
  const folders = [path.join(home, '.terraform.d'), path.join(env('XDG_CONFIG_HOME') || path.join(home, '.config'), 'opentofu')];
  for (const folder of folders) {
    const own = (await names(folder)).filter((name) => /\.tfrc(?:\.json)?$|^tofurc$/.test(name));
    files.push(...own.map((name) => path.join(folder, name)));
  }
  return files;
}

function judgeFile(
  body: Block,
  installations: readonly Block[],
  file: string,
  boundary: Boundary,
  mirror: string,
  broken: Broken,
): Finding[] {
  const said: Finding[] = [];
  const unlocked = asBoolean(body.settings.get('plugin_cache_may_break_dependency_lock_file')?.value);
  if (unlocked.state === 'unknown' || (unlocked.state === 'known' && unlocked.value))
    said.push(broken(`${file} lets a cached provider pass without a checksum.`));
  for (const { labels, settings } of body.children('host', 1)) {
    const services = settings.get('services')?.value;
    const urls = services?.kind === 'object' ? [...services.entries.values()].map(asText) : [asText(services)];
    for (const url of urls) {
      const host = url.state === 'known' ? URL.parse(url.value)?.hostname : undefined;
      // A path stays on the host itself.
      if (url.state === 'absent' || (url.state === 'known' && url.value.startsWith('/'))) continue;
      if (host === undefined) said.push(broken(`${file} says where ${quote(labels[0] ?? '')} is in a way that is not known.`, 'unknown'));
      else if (!isInside(host, boundary))
        said.push(broken(`${file} sends what ${quote(labels[0] ?? '')} is asked for to ${host}, which the boundary does not name.`));
    }
  }
  for (const installation of installations) said.push(...judgeBlock(installation, file, boundary, mirror, broken));
  return said;
}

function judgeBlock(installation: Block, file: string, boundary: Boundary, mirror: string, broken: Broken): Finding[] {
  const said: Finding[] = [];
  const urls = installation.children('network_mirror', 0).map(({ settings }) => asText(settings.get('url')?.value));
  for (const url of urls) {
    if (url.state !== 'known') said.push(broken(`${file} names a mirror whose URL is not known.`, 'unknown'));
    else if (url.value.replace(/\/+$/, '') !== mirror.replace(/\/+$/, ''))
      said.push(broken(`${file} names another mirror; the boundary declares ${mirror}.`));
  }
  if (installation.children('dev_overrides', 0).length > 0)
    said.push(broken(`${file} has dev_overrides: such providers are programs of this machine, whatever they are.`));
  if (installation.children('oci_mirror', 0).length > 0)
    said.push(broken(`${file} names an oci_mirror, which is not the mirror of the boundary.`));
  for (const direct of installation.children('direct', 0)) {
    const included = texts(direct.settings.get('include')?.value);
    const inside = included.length > 0 && included.every((pattern) => isInside(registryOf(pattern), boundary));
    if (!inside && !texts(direct.settings.get('exclude')?.value).includes('*/*/*'))
      said.push(broken(`${file} lets providers come directly from their registries.`));
  }
  if (urls.length === 0 && installation.children('filesystem_mirror', 0).length === 0 && said.length === 0)
    said.push(broken(`${file} names no mirror, so that providers come from public registries.`));
  return said;
}

/** The registry that a pattern such as `example.com/acme/*` stands for; two parts stand for the public one. */
const registryOf = (pattern: string): string => (pattern.split('/').length === 3 ? (pattern.split('/')[0] as string).toLowerCase() : '');

const texts = (value: Value | undefined): string[] =>
  value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'literal' ? [String(item.value)] : [])) : [];
