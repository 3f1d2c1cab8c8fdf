import { defineResource } from '@omni/platform';
import { EntityVersion } from './entity-version.entity';
import { diffView } from './versions.contract';

/** Nobody reads versions as such: each is its row's, and the row's rights are asked (`GET /v1/<resource>/{id}/versions`). */
export const versions = defineResource<EntityVersion>({
  module: 'timeline',
  name: 'versions',
  summary: 'What rows were before: compared, and set back.',
  kind: 'aggregate',
  entity: EntityVersion,
  contract: { view: diffView },
  view: ({ entityType, entityId, version, validFrom }) => ({ entityType, entityId, version, validFrom }),
  access: {},
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
