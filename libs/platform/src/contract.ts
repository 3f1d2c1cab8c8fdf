import { z } from 'zod';

/** A row's id. */
export const id = z.uuid();

/** Properties that every view begins with. */
export const base = {
  id: z.uuid(),
  version: z.int().describe('Grows with each write; send it as If-Match.'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
};

interface BaseRow {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}

/** The base properties of a view. */
export const viewOf = (row: BaseRow) => ({
  id: row.id,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  deletedAt: row.deletedAt,
});

/** A page of views. */
export const page = <V extends z.ZodType>(view: V) =>
  z.strictObject({ data: z.array(view), nextCursor: z.string().nullable(), total: z.int().optional() });
