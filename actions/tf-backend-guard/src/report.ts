import { type Finding, finding, type Place, type Rule } from '@sovereign-actions/core';
import { type Effective, type Foreseen, resolveBackend } from './effective.ts';
import { RULES } from './rules.ts';
import type { DataFolder } from './sources/data-folder.ts';
import type { Surroundings } from './surroundings.ts';
import type { Declaration, Settings } from './terraform/file.ts';

/** What is said of one root module. */
export interface RootReport {
  path: string;
  backend?: Declaration;
  /** What goes over the wire, where the backend is s3: for the next `init`, and for a plan or apply without one. */
  destinations: ({ from: 'configuration' | 'initialised' | 'plan' } & Foreseen)[];
  findings: Finding[];
}

/** What a backend with these settings really uses; what keeps that from being known is added to the report. */
export async function effectiveOf(
  report: RootReport,
  place: Place,
  settings: Settings,
  data: DataFolder,
  around: Surroundings,
): Promise<Effective> {
  const resolved = await around.profiles(settings, report.path);
  if (!resolved)
    add(
      report,
      RULES.profile,
      place,
      report.path,
      'Where the backend looks for profiles is not known: an argument that says so is an expression.',
      'unknown',
    );
  return resolveBackend(settings, around.env, resolved ?? new Map(), data.workspace);
}

/** The place alone of what has one. */
export const placeOf = ({ file, line, column }: Place): Place => ({
  file,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

/** Adds a finding on a place to a report. */
export function add(
  report: RootReport,
  rule: Rule,
  place: Place,
  resource: string,
  message: string,
  verdict: Finding['verdict'] = 'broken',
) {
  report.findings.push(finding(rule, { message, resource, place: placeOf(place), verdict }));
}

/** What a declaration is called in messages. */
export const nameOf = ({ kind, type }: Declaration): string =>
  kind === 'cloud' ? 'a cloud block (HCP Terraform)' : `${kind} ${JSON.stringify(type.slice(0, 60))}`;
