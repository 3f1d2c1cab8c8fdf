import { idProperty } from '../shared/rows';
import type { EntityLink } from './link.entity';

/** What events tell of a link. */
export const factsOf = ({ id, fromType, fromId, toType, toId, relation }: EntityLink) => ({
  id,
  fromType,
  fromId,
  toType,
  toId,
  relation,
  ...(fromType === toType
    ? { [`${idProperty(fromType)}s`]: [fromId, toId] }
    : { [idProperty(fromType)]: fromId, [idProperty(toType)]: toId }),
});

export const endsOf = ({ fromType, fromId, toType, toId }: EntityLink) => [
  { type: fromType, id: fromId },
  { type: toType, id: toId },
];
