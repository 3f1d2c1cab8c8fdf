import { conflict, forbidden, notFound, unprocessable, type Fault } from '@omni/platform';

export const linkExists = (existingId?: string): Fault =>
  conflict('annotations.link.exists', 'These two are linked in this way.', existingId ? { existingId } : {});

export const linkToItself = (): Fault =>
  unprocessable('annotations.link.to_itself', 'A record is not linked to itself.', [
    { pointer: '/toId', code: 'to_itself', message: 'is the record itself' },
  ]);

export const neitherEnd = (): Fault =>
  forbidden('You may change neither of the two records.', 'annotations.links:ends');

export const noLink = (): Fault => notFound('link');

export const oddEnd = (pointer: string): Fault =>
  unprocessable('annotations.link.odd_end', 'Name a record as type:id.', [
    { pointer, code: 'odd_end', message: 'looks like project:0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11' },
  ]);
