import { all, defineResource, may } from '@omni/platform';
import { appointmentTypeContract } from './appointment-type.contract';
import { AppointmentType } from './appointment-type.entity';
import { appointmentTypeView } from './appointment-type.view';

export const appointmentTypes = defineResource<AppointmentType>({
  module: 'scheduling',
  name: 'appointment-types',
  summary: 'What can be booked: how long it takes, with whom, when, and what is asked before.',
  kind: 'aggregate',
  entity: AppointmentType,
  contract: appointmentTypeContract,
  view: appointmentTypeView,
  access: {
    owner: all,
    manager: all,
    staff: may('read'),
    client: may('read', {
      where: () => ({ status: 'active' }),
      permission: 'appointments.book',
      hide: ['hostMemberIds', 'projectTemplateId'],
    }),
  },
  softDelete: false,
  list: {
    filter: ['status', 'slug', 'name', 'assignment', 'hostMemberIds', 'projectTemplateId'],
    sort: ['name'],
    include: { projectTemplate: { type: 'project_template', by: 'projectTemplateId' } },
    search: {
      title: (row: AppointmentType) => row.name,
      text: (row: AppointmentType) => [row.name, row.slug, row.description],
    },
  },
});
