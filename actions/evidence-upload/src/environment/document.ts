import { decodeUtf8, messageOf, parseStrictJson } from '@sovereign-actions/core';
import type { InferOutput } from 'valibot';
import type { environmentSchema } from './schema.ts';

/** The record of what the CI host said of the run: of the same package as the records that it is about. */
export const ENVIRONMENT_ACTION = 'evidence-environment';
export const ENVIRONMENT_DOCUMENT = 'environment.json';
/** Files of such a record that a package has elsewhere, because another record kept the same bytes before it. */
const MOST_ELSEWHERE = 64;
/** No such file is larger. */
export const MAX_ENVIRONMENT_BYTES = 4 * 1024 * 1024;

/**
 * Whether a file of a package may be one that such a record keeps: known by its name before the index is read.
 * @param known how many there are so far
 */
export const isEnvironmentFile = (path: string, known: number): boolean =>
  path.startsWith(`data/files/${ENVIRONMENT_ACTION}/`) || (known < MOST_ELSEWHERE && /^data\/files\/[^/]+\/environment[^/]*$/.test(path));

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
