import type { Endpoint } from '../partitions.ts';

/** The user and password for a registry of the boundary; undefined for anonymous access. */
export type RegistryCredentials = (endpoint: Endpoint) => Promise<{ username: string; password: string } | undefined>;
