import * as path from 'node:path';
import { type Context, SovereignError } from '@sovereign-actions/core';
import type { Env } from './effective.ts';
import { type CommandLine, readCommandLine } from './sources/arguments.ts';
import type { Sections } from './sources/aws-profile.ts';
import { profileReader, sharedFilesOf } from './sources/shared-files.ts';
import type { Settings } from './terraform/file.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/** What stands around a root module and decides with it: variables, command lines, profiles. */
export interface Surroundings {
  env: Env;
  commandLine: CommandLine;
  /** Text of a file of the workspace or elsewhere on the machine; undefined where there is none. @throws FILE_TOO_LARGE */
  read(file: string): Promise<string | undefined>;
  /** Names of what is in a folder; none where there is no such folder, or none that may be read. */
  names(folder: string): Promise<string[]>;
  /** The profiles that a backend with these settings sees; undefined where the settings do not say which. */
  profiles(settings: Settings, root: string): Promise<Sections | undefined>;
}

export function surroundingsOf({ host, files }: Context, backendConfig: readonly string[]): Surroundings {
  const env: Env = (name) => host.env(name);
  const read = async (file: string): Promise<string | undefined> => {
    try {
      return (await files.read(file, MAX_BYTES)).toString('utf8');
    } catch (error) {
      if (error instanceof SovereignError && error.code === 'FILE_MISSING') return undefined;
      throw error;
    }
  };
  const profiles = profileReader(async (file) => {
    // What this user cannot read, no program of this job can follow either.
    const text = await read(file).catch((error: unknown) => {
      if (error instanceof SovereignError && error.code === 'FILE_UNREADABLE') return undefined;
      throw error;
    });
    return text;
  });
  return {
    env,
    commandLine: readCommandLine(env, backendConfig),
    read,
    names: async (folder) => {
      try {
        return (await files.list(folder)).map(({ name }) => name);
      } catch (error) {
        if (error instanceof SovereignError && /^FILE_(?:MISSING|UNREADABLE)$/.test(error.code)) return [];
        throw error;
      }
    },
    profiles: async (settings, root) => {
      const shared = sharedFilesOf(settings, env, path.resolve(files.root, root));
      return shared && profiles(shared);
    },
  };
}
