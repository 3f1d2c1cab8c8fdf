export const relations = [
  'related',
  'attachment',
  'parent',
  'duplicate_of',
  'same_party',
  'evidence',
  'supersedes',
] as const;
export type LinkRelation = (typeof relations)[number];
