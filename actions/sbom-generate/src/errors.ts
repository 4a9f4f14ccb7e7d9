import { errorTable } from '@sovereign-actions/core';

export const sbomError = errorTable({
  LOCKFILE_MISSING: { exit: 'usage', about: 'The source has no lockfile, so what it depends on cannot be known.' },
  LOCKFILE_UNSUPPORTED: { exit: 'usage', about: 'The source has a lockfile that cannot be read in full; a shorter SBOM would be wrong.' },
  LOCKFILE_INVALID: { exit: 'failure', about: 'A lockfile is damaged, or is not what its name says.' },
  LOCKFILE_CONFLICT: { exit: 'failure', about: 'A lockfile contradicts itself, such as a package that requires one that is not there.' },
  LOCKFILE_OUTDATED: { exit: 'failure', about: 'A manifest asks for something that its lockfile does not have.' },
  MANIFEST_INVALID: { exit: 'failure', about: 'A manifest, such as a package.json or pyproject.toml, is damaged.' },
  INSTALLED_INVALID: { exit: 'failure', about: 'What an installed package or a package database says of itself is damaged.' },
  DOCUMENT_MISSING: { exit: 'usage', about: 'The bill of materials that the new one is to be compared with is not there.' },
  DOCUMENT_INVALID: {
    exit: 'usage',
    about: 'A bill of materials that was given or made by another program is damaged, or of a format that is not read.',
  },
  ENGINE_FAILED: {
    exit: 'failure',
    about: 'The program that was asked to find the packages failed, or is of a version that is not known.',
  },
  SOURCE_INVALID: { exit: 'usage', about: 'The source is not a folder.' },
});
