import { messageOf } from '@sovereign-actions/core';
import type { EdgeKind } from '../../graph.ts';
import type { SourceFiles } from '../../reader.ts';
import { coordinatesOf, Models } from '../model.ts';
import { parsePom } from '../pom.ts';
import { Poms } from '../poms.ts';

/** What an archive needs besides itself, by its `pom.xml`. */
export interface Need {
  groupId: string;
  artifactId: string;
  /** Undefined where a parent sets it, which is not in the archive. */
  version?: string;
  type: string;
  classifier?: string;
  kind: Extract<EdgeKind, 'required' | 'optional'>;
  /** Whether the parents, which are not in the archive, can have given it another scope, such as that of tests. */
  managed: boolean;
}

/** What a `pom.xml` in an archive says, as far as it can without its parents. */
export interface PomFacts {
  groupId?: string;
  artifactId?: string;
  version?: string;
  needs: readonly Need[];
  /** Why there may be more. */
  doubts: readonly string[];
  /** Names of licences. */
  licences: readonly string[];
  organization?: { name: string; url?: string };
}

/** An archive has one pom, without the files around it when it was built. */
const NOTHING: SourceFiles = {
  text: async () => undefined,
  names: async () => [],
  folders: async () => [],
  find: async () => [],
};

/** @returns `doubts` alone for a pom that is damaged: the archive is there all the same */
export async function readPomFacts(text: string): Promise<PomFacts> {
  try {
    const pom = await parsePom({ file: 'pom.xml', text: text.replace(/^\uFEFF/, '') });
    const poms = new Poms(NOTHING);
    const lineage = await poms.lineage(pom);
    const { dependencies, gaps } = await new Models(poms).model(lineage);
    const { groupId, artifactId, version } = lineage;
    // A copy: texts that were cut out of the file would keep all of it in memory.
    return structuredClone<PomFacts>({
      ...(groupId && { groupId }),
      ...(artifactId && { artifactId }),
      ...(version && { version }),
      needs: dependencies.flatMap(({ kind, groupId, artifactId, version, type, classifier }) =>
        // Nobody but its own build needs what its tests need.
        kind === 'required' || kind === 'optional'
          ? {
              groupId,
              artifactId,
              type,
              kind,
              managed: version === undefined && lineage.missing !== undefined,
              ...(version && { version }),
              ...(classifier && { classifier }),
            }
          : [],
      ),
      doubts: lineage.missing ? [`inherits from ${coordinatesOf(lineage.missing)}, which is not there`, ...gaps] : gaps,
      licences: pom.licences,
      ...(pom.organization && { organization: pom.organization }),
    });
  } catch (error) {
    return { needs: [], doubts: [`its pom.xml cannot be read: ${messageOf(error).replace(/\.$/, '')}`], licences: [] };
  }
}
