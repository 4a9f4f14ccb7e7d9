import type { Declaration, TerraformFile } from './file.ts';

/** The programs that read a folder differently. */
export type Reader = 'Terraform' | 'OpenTofu';

const EXTENSIONS: Record<Reader, readonly string[]> = {
  Terraform: ['.tf.json', '.tf'],
  OpenTofu: ['.tofu.json', '.tf.json', '.tofu', '.tf'],
};

const extensionOf = (name: string, reader: Reader): string | undefined => EXTENSIONS[reader].find((extension) => name.endsWith(extension));

/** Whether Terraform or OpenTofu reads a file of this name; editors' leftovers are not read. */
export const isConfiguration = (name: string): boolean => !/^\.|~$|^#.*#$/.test(name) && extensionOf(name, 'OpenTofu') !== undefined;

/** The files that a program reads of a folder: OpenTofu takes `x.tofu` instead of `x.tf`, Terraform knows no `.tofu`. */
export function readBy<F extends { name: string }>(files: readonly F[], reader: Reader): F[] {
  const names = new Set(files.map(({ name }) => name));
  return files.filter(({ name }) => {
    const extension = extensionOf(name, reader);
    if (!extension) return false;
    return (
      reader === 'Terraform' ||
      !extension.startsWith('.tf') ||
      !names.has(name.slice(0, -extension.length) + extension.replace('.tf', '.tofu'))
    );
  });
}

const isOverride = (name: string): boolean => /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);

/** Where a folder's state goes: nowhere declared, by one declaration, or undecided because Terraform refuses the folder. */
export type Effective = { declaration?: Declaration } | { conflict: readonly [Declaration, Declaration, ...Declaration[]] };

/**
 * Merges the declarations of a folder as Terraform does: at most one in all normal files, then each override file in
 * the order of their names replaces the whole of it, even with another kind.
 */
export function effectiveDeclaration(files: readonly TerraformFile[]): Effective {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const normal = inOrder.filter(({ name }) => !isOverride(name)).flatMap(({ declarations }) => declarations);
  const [first, second, ...others] = normal;
  if (first && second) return { conflict: [first, second, ...others] };
  let declaration = first;
  for (const { declarations } of inOrder.filter(({ name }) => isOverride(name))) {
    const [own, extra, ...more] = declarations;
    if (own && extra) return { conflict: [own, extra, ...more] };
    declaration = own ?? declaration;
  }
  return declaration ? { declaration } : {};
}
