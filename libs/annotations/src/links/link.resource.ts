import { all, defineResource, may, mine } from '@omni/platform';
import { linkContract } from './link.contract';
import { EntityLink } from './link.entity';
import { linkView } from './link.view';

/**
 * Who may see a link follows from its ends, row by row: the module's own questions ask for that. What the policy says
 * here is for feeds, which know a link by its id alone: there Staff and Accountants see those that they made.
 */
export const links = defineResource<EntityLink>({
  module: 'annotations',
  name: 'links',
  summary: 'Which records have to do with each other, whatever their kind.',
  kind: 'aggregate',
  entity: EntityLink,
  contract: linkContract,
  view: linkView,
  access: {
    owner: all,
    manager: all,
    staff: may('read create delete', { where: mine('createdById') }),
    accountant: may('read create delete', { where: mine('createdById') }),
  },
  list: { filter: [], sort: [] },
  // Links tell of themselves by two events of their own.
  publishes: false,
});
