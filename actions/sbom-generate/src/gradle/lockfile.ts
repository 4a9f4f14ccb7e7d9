import { faultsOf, quote } from '../fault.ts';
import type { EdgeKind } from '../graph.ts';
import { lineAt } from '../json.ts';
import type { Lock } from '../reader.ts';

/** A version that Gradle resolved, with the configurations that it is in. */
export interface Locked {
  group: string;
  name: string;
  version: string;
  kind: EdgeKind;
}

export interface Layout {
  /** Set for a file that Gradle wrote before version 7: it is of one configuration, which its name says. */
  configuration?: string;
  /** Whether it is what a build script needs, and not what it builds. */
  buildScript: boolean;
}

const REWRITE = 'Run "gradle dependencies --write-locks" once, so that Gradle writes the lockfile anew, and commit it.';

/**
 * Parses a lockfile of Gradle. That of a whole project ends with the line `empty=`, so that one that is cut off is known.
 * @throws LOCKFILE_INVALID
 */
export function parseGradleLockfile({ file, text }: Lock, { configuration, buildScript }: Layout): Locked[] {
  const faults = faultsOf(file, REWRITE);
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict) throw faults.invalid('has the markers of an unresolved merge conflict.', lineAt(text, conflict.index));
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const entries: { parts: string[]; configurations: readonly string[] }[] = [];
  const seen = new Set<string>();
  let ended = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (/^empty=/.test(line) && configuration === undefined) {
      ended = true;
      continue;
    }
    const equals = configuration === undefined ? line.indexOf('=') : line.length;
    const coordinates = line.slice(0, equals);
    const parts = coordinates.split(':');
    if (equals < 0 || parts.length !== 3 || parts.some((part) => part === '' || /\s/.test(part)))
      throw faults.invalid(`has a line that is no dependency: ${quote(line)}.`, index + 1);
    if (seen.has(coordinates)) throw faults.invalid(`has ${quote(coordinates)} twice.`, index + 1);
    seen.add(coordinates);
    const listed = configuration ?? line.slice(equals + 1);
    const configurations = listed.split(',').flatMap((name) => name.trim() || []);
    entries.push({ parts, configurations });
  }
  if (configuration === undefined && !ended)
    throw faults.invalid('has no line "empty=", which Gradle always writes: it is cut off or no lockfile.');
  const all = new Set(entries.flatMap(({ configurations }) => configurations));
  const withRuntime = [...all].some((name) => /runtimeClasspath$/i.test(name) && !isForTests(name));
  return entries.map(({ parts: [group = '', name = '', version = ''], configurations }) => ({
    group,
    name,
    version,
    kind: buildScript ? 'development' : kindOf(configurations, withRuntime),
  }));
}

const isForTests = (configuration: string): boolean => /(?:^test|Test|^jmh|Jmh|benchmark)/.test(configuration);

/** Processors of the compiler, and tools that Gradle's plugins run: none of them ends up in what is built. */
const TOOL =
  /(?:AnnotationProcessor|^annotationProcessor|PluginClasspath|^kapt|^ksp|[a-z](?:Kapt|Ksp)|^kotlin(?:Compiler|BuildTools|Klib|Native|Script)|^jacoco|^checkstyle|^pmd|^codenarc|^spotbugs|^errorprone|^detekt|^ktlint|^spotless|^dokka|^lintChecks|^coreLibraryDesugaring$|^zinc$|^asciidoctor|^classpath$)/;

/**
 * What a package is there for, by the names that Gradle and its plugins give to configurations; one with a name that is not
 * known is required.
 * @param withRuntime whether the project has a runtime class path, so that what is only compiled against is known by it
 */
function kindOf(configurations: readonly string[], withRuntime: boolean): EdgeKind {
  if (configurations.length === 0) return 'required';
  const product = configurations.filter((name) => !isForTests(name) && !TOOL.test(name));
  if (product.length === 0) return 'development';
  return withRuntime && product.every((name) => /compileClasspath$/i.test(name)) ? 'optional' : 'required';
}
