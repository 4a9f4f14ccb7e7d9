import { decodeUtf8, messageOf, parseStrictJson } from '@sovereign-actions/core';
import type { InferOutput } from 'valibot';
import type { environmentSchema } from './schema.ts';

/** The record of what the CI host said of the run: of the same package as the records that it is about. */
export const ENVIRONMENT_ACTION = 'evidence-environment';
export const ENVIRONMENT_DOCUMENT = 'environment.json';
/** Every file that such a record keeps starts with this, so that a reader knows it before it has read the index. */
export const ENVIRONMENT_FILE = /^data\/files\/[^/]+\/environment[^/]*$/;
/** No such file is larger. */
export const MAX_ENVIRONMENT_BYTES = 4 * 1024 * 1024;

/** `environment.json`: approvals and environment of a run, in one shape for every host. */
export type EnvironmentDocument = InferOutput<typeof environmentSchema>;

/** What the host said, or why it is not known and what has to be granted to know it. */
export type Answer<T> = { known: T } | { unknown: string; grant?: string };
type Known<T> = T extends { known: infer K } ? K : never;

export type Run = Known<EnvironmentDocument['run']>;
export type Job = Known<EnvironmentDocument['jobs']>[number];
export type Environment = Known<EnvironmentDocument['environments']>[number];
export type EnvironmentRules = Known<Environment['rules']>;
export type Approval = Known<EnvironmentDocument['approvals']>[number];
export type Ref = Known<EnvironmentDocument['ref']>;
export type Commit = Known<EnvironmentDocument['commit']>;
export type Change = Known<EnvironmentDocument['changes']>[number];
export type Review = Known<Change['reviews']>[number];
export type HostFile = EnvironmentDocument['files'][number];

export const formatEnvironment = (document: EnvironmentDocument): Buffer => Buffer.from(`${JSON.stringify(document, null, 2)}\n`);

/** Reads a document from a package, or says what is wrong with it. */
export async function parseEnvironment(bytes: Buffer): Promise<EnvironmentDocument | string> {
  const [{ parse, getDotPath, isValiError }, { environmentSchema }] = await Promise.all([import('valibot'), import('./schema.ts')]);
  try {
    return parse(environmentSchema, parseStrictJson(decodeUtf8(bytes)), { abortEarly: true });
  } catch (error) {
    const place = isValiError(error) ? getDotPath(error.issues[0]) : undefined;
    return `is not a document of this format: ${place ? `${place}: ` : ''}${messageOf(error).slice(0, 200)}`;
  }
}
