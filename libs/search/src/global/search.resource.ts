import { NOBODY, defineResource, may, type Scope } from '@omni/platform';
import { SearchDocument } from '../documents/search-document.entity';
import { hitView } from './search.contract';

/** Documents are an index, not rows to read: a search answers rows, read again under the asker's rights. */
const neverAsSuch: Scope = () => ({ id: NOBODY });
const gated = may('read', { where: neverAsSuch });

export const search = defineResource<SearchDocument>({
  module: 'search',
  name: 'search',
  summary: 'Finds rows of every kind by their text.',
  kind: 'aggregate',
  entity: SearchDocument,
  contract: { view: hitView },
  view: ({ entityType, entityId, title }) => ({ type: entityType, id: entityId, title }),
  access: { owner: gated, manager: gated, staff: gated, accountant: gated },
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
