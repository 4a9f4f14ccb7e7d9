/** The folder around a path; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** @param folder empty for the top */
export const join = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);
