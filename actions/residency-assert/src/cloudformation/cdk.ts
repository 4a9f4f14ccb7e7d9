import * as path from 'node:path';
import {
  type Boundary,
  type Files,
  type Finding,
  type FindingDetails,
  finding,
  isObject,
  isRegionLike,
  type Rule,
  SovereignError,
} from '@sovereign-actions/core';
import { parseDocuments } from '../documents/parse.ts';
import { documentError } from '../errors.ts';
import type { PlannedTemplate } from '../judge.ts';
import { at } from '../plan/types.ts';
import { RULES } from '../rules.ts';
import { deploymentOf, judgeDeployment, judgeTemplate } from './judge.ts';

export interface DocumentsJudgement {
  /** Resources by region. */
  regions: Map<string, number>;
  resources: number;
  findings: Finding[];
  types: Map<string, number>;
  /** Files that were read, as they are named in records. */
  read: { name: string; text: string }[];
}

const LARGEST = 64 * 1024 * 1024;
const MOST_NESTED = 50;

/** Where a stack goes to; a part that CDK leaves open is undefined. */
interface Environment {
  region?: string;
  account?: string;
}

/**
 * Judges a CloudFormation or SAM template, or the folder that `cdk synth` wrote, with the nested stacks that lie beside it.
 * @throws FILE_MISSING, DOCUMENT_UNREADABLE, DOCUMENT_NOT_TEMPLATE
 */
export async function judgeTemplates(files: Files, given: string, boundary: Boundary): Promise<DocumentsJudgement> {
  const total: DocumentsJudgement = { regions: new Map(), resources: 0, findings: [], types: new Map(), read: [] };
  const work = new TemplateWork(files, boundary, total);
  if ((await files.kind(given)) === 'folder') await work.assembly(given, 0);
  else await work.template(given, undefined, undefined, 0);
  return total;
}

class TemplateWork {
  readonly #files: Files;
  readonly #boundary: Boundary;
  readonly #total: DocumentsJudgement;
  readonly #seen = new Set<string>();

  constructor(files: Files, boundary: Boundary, total: DocumentsJudgement) {
    this.#files = files;
    this.#boundary = boundary;
    this.#total = total;
  }

  async #read(file: string): Promise<string> {
    const text = await this.#files.readText(file, LARGEST);
    this.#total.read.push({ name: this.#files.relative(file), text });
    return text;
  }

  /** A cloud assembly: `manifest.json` and what it names. Specification: AWS CDK, cloud assembly schema. */
  async assembly(folder: string, depth: number): Promise<void> {
    const file = `${folder}/manifest.json`;
    if ((await this.#files.kind(file)) !== 'file')
      throw documentError(
        'DOCUMENT_NOT_TEMPLATE',
        `${folder} has no manifest.json, so it is no output of "cdk synth".`,
        'Name the folder that "cdk synth" writes, usually cdk.out, or a template.',
      );
    const [document] = await parseDocuments(file, await this.#read(file));
    const artifacts = document?.value.artifacts;
    if (!isObject(artifacts)) throw documentError('DOCUMENT_NOT_TEMPLATE', `${file} names no artifacts.`, 'Run "cdk synth" anew.');
    let stacks = 0;
    for (const [name, artifact] of Object.entries(artifacts)) {
      const type = at(artifact, 'type');
      const properties = at(artifact, 'properties');
      if (type === 'aws:cloudformation:stack') {
        stacks += 1;
        const environment = environmentOf(at(artifact, 'environment'));
        const resource = `stack/${name}`;
        judgeDeployment(resource, environment, this.#boundary, this.#adder(file));
        const template = at(properties, 'templateFile');
        if (typeof template === 'string') await this.template(inside(folder, template), environment, resource, depth + 1);
        else this.#add(file, RULES.incomplete, resource, `${resource} names no template.`, { verdict: 'unknown' });
      } else if (type === 'cdk:cloud-assembly') {
        stacks += 1;
        const directory = at(properties, 'directoryName');
        if (typeof directory === 'string' && depth < MOST_NESTED) await this.assembly(inside(folder, directory), depth + 1);
      } else if (type === 'cdk:asset-manifest') {
        const assets = at(properties, 'file');
        if (typeof assets === 'string') await this.#assets(inside(folder, assets));
      }
    }
    if (stacks === 0) throw documentError('DOCUMENT_NOT_TEMPLATE', `${file} names no stack.`, 'Run "cdk synth" anew.');
  }

  /** Where files and images of a stack are published to. */
  async #assets(file: string): Promise<void> {
    if ((await this.#files.kind(file)) !== 'file') return;
    const [document] = await parseDocuments(file, await this.#read(file));
    for (const group of ['files', 'dockerImages']) {
      const entries = document?.value[group];
      for (const [id, asset] of isObject(entries) ? Object.entries(entries) : []) {
        const destinations = at(asset, 'destinations');
        for (const destination of isObject(destinations) ? Object.values(destinations) : []) {
          const region = at(destination, 'region');
          if (typeof region === 'string' && isRegionLike(region) && !this.#boundary.regions.includes(region))
            this.#add(file, RULES.second, `asset/${id.slice(0, 12)}`, `An asset is published to region ${region}.`, { key: region });
        }
      }
    }
  }

  async template(file: string, environment: Environment | undefined, stack: string | undefined, depth: number): Promise<void> {
    // Stacks that nest in a circle end here.
    const full = `${this.#files.resolve(file)} ${environment?.region ?? ''}`;
    if (this.#seen.has(full)) return;
    this.#seen.add(full);
    const name = this.#files.relative(file);
    const documents = await parseDocuments(name, await this.#read(file));
    const [document] = documents;
    if (documents.length !== 1 || !document || !isObject(document.value.Resources))
      throw documentError(
        'DOCUMENT_NOT_TEMPLATE',
        `${name} has no "Resources", so it is no CloudFormation template.`,
        'Name a template, or give Kubernetes manifests to the input "manifest".',
      );
    const deployment = deploymentOf(this.#boundary, environment?.region, environment?.account);
    const { resources, findings, types, nested } = judgeTemplate(name, document, this.#boundary, deployment);
    for (const [type, count] of types) this.#total.types.set(type, (this.#total.types.get(type) ?? 0) + count);
    this.#total.resources += resources;
    const region = stack !== undefined && environment?.region === undefined ? 'unknown' : deployment.region;
    this.#total.regions.set(region, (this.#total.regions.get(region) ?? 0) + resources);
    this.#total.findings.push(...findings);
    for (const { path: inner, resource } of nested) {
      const beside = inside(path.posix.dirname(file), inner);
      if (depth < MOST_NESTED && (await this.#files.kind(beside)) === 'file') await this.template(beside, environment, stack, depth + 1);
      else
        this.#add(name, RULES.incomplete, resource, `${resource} is made from ${path.posix.basename(inner)}, which is not there.`, {
          verdict: 'unknown',
        });
    }
  }

  #adder(file: string) {
    return (rule: Rule, resource: string, message: string, details?: Partial<FindingDetails>) =>
      this.#add(file, rule, resource, message, details);
  }

  #add(file: string, rule: Rule, resource: string, message: string, details: Partial<FindingDetails> = {}): void {
    this.#total.findings.push(finding(rule, { message, resource, place: { file: this.#files.relative(file) }, ...details }));
  }
}

/** A path below a folder. */
const inside = (folder: string, file: string): string => (path.isAbsolute(file) ? file : path.posix.join(folder, file));

/** `aws://123456789012/eu-central-1`; what CDK does not know it calls `unknown-account` and `unknown-region`. */
function environmentOf(environment: unknown): Environment {
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
  return {
    ...(account !== undefined && account !== 'unknown-account' && { account }),
    ...(region !== undefined && region !== 'unknown-region' && { region }),
  };
}

/** Templates that stand in a Terraform plan. One that cannot be read hides what it makes. */
export async function judgePlannedTemplates(templates: readonly PlannedTemplate[], boundary: Boundary): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { text, region, ...within } of templates) {
    const { address, place } = within;
    const unknown = (what: string) =>
      findings.push(
        finding(RULES.incomplete, {
          resource: address,
          place,
          verdict: 'unknown',
          key: 'template',
          message: `The template of ${address} ${what}.`,
        }),
      );
    try {
      const [document] = await parseDocuments(address, text);
      if (!document || !isObject(document.value.Resources)) unknown('has no resources');
      else {
        const { findings: inner, nested } = judgeTemplate(place.file, document, boundary, deploymentOf(boundary, region), within);
        findings.push(...inner);
        if (nested.length > 0) unknown('is made of others, which are not in the plan');
      }
    } catch (error) {
      if (!(error instanceof SovereignError)) throw error;
      unknown('cannot be read');
    }
  }
  return findings;
}
