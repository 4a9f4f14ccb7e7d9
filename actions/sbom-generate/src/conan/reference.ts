/** A reference of Conan: `name/version@user/channel#recipe-revision:package-id#package-revision%time`. */
export interface Reference {
  name: string;
  version: string;
  user?: string;
  channel?: string;
  revision?: string;
}

/** @returns undefined for what is no reference */
export function parseReference(text: string): Reference | undefined {
  // What stands behind a colon is of the binary, what is behind a percent sign is when the recipe was uploaded.
  const match = /^([^\s/@#:%]+)\/([^\s/@#%:]+)(?:@(?:([^\s/@#:%]+)(?:\/([^\s/@#:%]+))?)?)?(?:#([0-9A-Za-z.]+))?(?::\S*)?(?:%\S*)?$/.exec(
    text,
  );
  const [, name, version, user, channel, revision] = match ?? [];
  if (!name || !version) return undefined;
  return {
    name,
    version,
    // Old lockfiles write `_/_` where there is none.
    ...(user && user !== '_' && { user }),
    ...(channel && channel !== '_' && { channel }),
    // 0 stands for a recipe without revisions.
    ...(revision && revision !== '0' && { revision }),
  };
}
