import { AuditDataFault, auditDataOf } from '../../cargo/audit-data.ts';
import { cratePackages } from '../../cargo/installed.ts';
import { BuildInfoFault, buildInfoOf } from '../../golang/build-info.ts';
import { goPackages } from '../../golang/installed.ts';
import { byText, type Package } from '../../graph.ts';
import type { Collector } from '../catalog.ts';
import { damaged } from '../damaged.ts';
import { fileAddress, fileHashes } from '../file-hashes.ts';
import { contentOf, type Program, programsOf } from './program.ts';

/** Programs that say what they were built of: those of Go, and those of Rust that `cargo auditable` built. */
export const programs = (): Collector => {
  const found = new Map<string, Package[]>();
  const gaps: string[] = [];
  return {
    take({ path }, content) {
      const images = programsOf(content);
      const packages = joined(images.flatMap((program) => packagesIn(program, path)));
      const [first] = packages;
      if (!first) {
        if (images.some(isPacked)) gaps.push(`${path} is packed by UPX, so what it was built of cannot be told`);
        if (images.some(isNativeImage)) gaps.push(`${path} is a native image of GraalVM; what it was built of is not read`);
        return;
      }
      first.distribution = fileAddress(path);
      first.hashes = fileHashes(content);
      // A program or a library, with the list of what is in it (BSI TR-03183-2, 8.1.4 and table 7).
      first.deployable = { name: path.slice(path.lastIndexOf('/') + 1), executable: true, archive: false, structured: true };
      found.set(path, packages);
    },
    conclude: () => ({
      packages: [...found].sort(([a], [b]) => byText(a, b)).flatMap(([, packages]) => packages),
      gaps: gaps.sort(byText),
    }),
  };
};

/** UPX writes its mark behind the headers. */
const isPacked = ({ bytes }: Program): boolean => bytes.subarray(0, 4096).includes('UPX!');

/** A program that GraalVM has made of Java archives exports the version of the runtime that is in it. */
function isNativeImage(program: Program): boolean {
  const names = program.sections.find(({ name }) => name === '.dynstr');
  return names !== undefined && contentOf(program, names).includes('__svm_version_info');
}

/** @throws INSTALLED_INVALID */
function packagesIn(program: Program, path: string): Package[][] {
  try {
    const info = buildInfoOf(program);
    const crates = auditDataOf(program);
    return [...(info ? [goPackages(info, path)] : []), ...(crates && crates.length > 0 ? [cratePackages(crates, path)] : [])];
  } catch (error) {
    if (!(error instanceof BuildInfoFault || error instanceof AuditDataFault)) throw error;
    throw damaged(path, `${error.message}.`);
  }
}

/** A file for several architectures has the same packages several times, or nearly. */
function joined(lists: readonly Package[][]): Package[] {
  const known = new Map<string, Package>();
  const keyOf = ({ type, name, version, purl }: Package) => [type, purl ?? name, version].join('\n');
  const same = (pkg: Package) => known.get(keyOf(pkg)) as Package;
  for (const pkg of lists.flat()) if (!known.has(keyOf(pkg))) known.set(keyOf(pkg), pkg);
  for (const pkg of lists.flat()) {
    const own = same(pkg);
    const before = own === pkg ? [] : own.edges;
    const targets = new Set(before.map(({ to }) => to));
    const more = pkg.edges.map(({ to, kind }) => ({ to: same(to), kind })).filter(({ to }) => !targets.has(to));
    own.edges = [...before, ...more];
  }
  return [...known.values()];
}
