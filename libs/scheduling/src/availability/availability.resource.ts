import { all, defineResource, may, mine } from '@omni/platform';
import { availabilityContract } from './availability.contract';
import { Availability } from './availability.entity';
import { availabilityView } from './availability.view';

export const availabilityRules = defineResource<Availability>({
  module: 'scheduling',
  name: 'availability-rules',
  summary: 'When members can be booked: their week, single days, holidays, by the clock where they are.',
  kind: 'record',
  entity: Availability,
  contract: availabilityContract,
  view: availabilityView,
  access: {
    owner: all,
    manager: all,
    staff: may('read update', { where: mine('memberId') }),
  },
  list: {
    filter: ['memberId', 'timezone'],
    sort: ['timezone'],
    include: { member: { type: 'member', by: 'memberId' } },
  },
});
