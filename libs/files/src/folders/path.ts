/** A folder's label in a path: its id, in the letters that a label may have. */
export const labelOf = (id: string): string => id.replaceAll('-', '');

export const pathBelow = (parent: string | null, id: string): string =>
  parent === null ? labelOf(id) : `${parent}.${labelOf(id)}`;

/** The ids of the folders on a path, the root's first. */
export const idsOnPath = (path: string): string[] =>
  path.split('.').map((label) => label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));

export const depthOf = (path: string): number => path.split('.').length;

/** Deeper trees are no order any more. */
export const MAX_DEPTH = 20;
