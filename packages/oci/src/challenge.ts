/** One `WWW-Authenticate` challenge that the client can answer. */
export type Challenge = ({ scheme: 'basic' } | { scheme: 'bearer'; realm: string; service?: string }) & {
  /** Why the authorization that was sent does not do (RFC 6750, section 3.1). */
  error?: string;
};

const PARAMETER = /([a-z][a-z0-9_-]*)\s*=\s*(?:"([^"]*)"|([^\s",]+))/gi;

/**
 * Parses a `WWW-Authenticate` header (RFC 9110 section 11.6.1) and picks Bearer before Basic. The scope that the
 * registry proposes is not read: the client asks for the repository that it works on and for nothing else.
 * Undefined when there is no challenge that it knows.
 */
export function parseChallenge(header: string | null): Challenge | undefined {
  if (!header || header.length > 4096) return undefined;
  // Quoted texts may hold anything, also the name of a scheme, so they are blanked before schemes are looked for.
  const outline = header.replace(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length));
  const starts = [...outline.matchAll(/(?:^|,\s*)(basic|bearer)(?=\s|$)/gi)];
  const parsed = starts.map((match, position): Challenge | undefined => {
    const start = match.index + match[0].length;
    const parameters = new Map<string, string>();
    for (const [, name = '', quoted, bare] of header.slice(start, starts[position + 1]?.index).matchAll(PARAMETER))
      parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
    const [realm, service, error] = ['realm', 'service', 'error'].map((name) => parameters.get(name));
    const more = error !== undefined && { error };
    if (match[1]?.toLowerCase() === 'basic') return { scheme: 'basic', ...more };
    return realm ? { scheme: 'bearer', realm, ...(service !== undefined && { service }), ...more } : undefined;
  });
  return parsed.find((challenge) => challenge?.scheme === 'bearer') ?? parsed.find((challenge) => challenge !== undefined);
}
