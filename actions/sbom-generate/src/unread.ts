import { type Finding, finding, type Rule, SovereignError } from '@sovereign-actions/core';

export const UNREAD_RULE: Rule = {
  id: 'sbom-unread',
  title: 'A file that lists packages could not be read',
  severity: 'error',
  why: 'With the input "keep-going" the documents are written without it and say that they are incomplete. What it lists may be anything.',
  fix: 'Have the file written anew; without "keep-going" the step ends with its error.',
};

/** A lockfile or a record of installed software that could not be read. */
export interface Unread {
  /** Relative to the source or the tree. */
  file: string;
  /** Code of the error. */
  code: string;
  message: string;
  fix: string;
}

/** What says that a file is damaged, unknown or unreadable, as opposed to what is wrong with the step itself. */
const CODES = /^(?:LOCKFILE_|MANIFEST_|INSTALLED_)|^FILE_(?:MISSING|UNREADABLE|TOO_LARGE)$/;

/** What could not be read, from the error that says so. @throws the error, where it says anything else */
export function unreadOf(file: string, error: unknown): Unread {
  if (!(error instanceof SovereignError) || !CODES.test(error.code)) throw error;
  return { file, code: error.code, message: error.message, fix: error.fix };
}

/** Most errors name the file themselves. */
const said = ({ file, message }: Unread): string => (message.startsWith(file) ? message : `${file}: ${message}`);

/** As a sentence of the document, without a full stop. What the system says of a file has paths of this machine in it. */
export function unreadGap(unread: Unread): string {
  const { file, code } = unread;
  return code.startsWith('FILE_') ? `not read: ${file} (${code})` : `not read: ${said(unread).replace(/\.$/, '')} (${code})`;
}

/** @param place path of the file relative to the workspace, where it is a file of it */
export const unreadFinding = (unread: Unread, place: string | undefined): Finding =>
  finding(UNREAD_RULE, {
    verdict: 'unknown',
    resource: unread.file,
    key: unread.code,
    message: `Not in the documents: ${said(unread)}`,
    fix: unread.fix,
    ...(place !== undefined && { place: { file: place } }),
  });
