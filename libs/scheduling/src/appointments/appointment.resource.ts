import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { appointmentContract } from './appointment.contract';
import { Appointment } from './appointment.entity';
import { appointmentLifecycle } from './appointment.lifecycle';
import { appointmentView } from './appointment.view';

const own = mine('hostMemberIds[]', 'createdById');

const clients = {
  where: theirs({ clientId: 'clientId', engagementId: 'engagementId' }),
  hide: ['notes', 'calendarSyncId', 'externalEventId'],
};

export const appointments = defineResource<Appointment>({
  module: 'scheduling',
  name: 'appointments',
  summary: 'Who meets whom, when: booked, moved, held or called off.',
  kind: 'aggregate',
  entity: Appointment,
  contract: appointmentContract,
  view: appointmentView,
  lifecycle: appointmentLifecycle,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update act', { where: own }),
    accountant: may('read', { where: own }),
    client: [
      may('read', { ...clients, permission: 'appointments.read' }),
      may('read create cancel reschedule', { ...clients, permission: 'appointments.book' }),
    ],
  },
  softDelete: false,
  list: {
    filter: [
      'bookingId',
      'appointmentTypeId',
      'clientId',
      'contactId',
      'engagementId',
      'hostMemberId',
      'hostMemberIds',
      'startsAt',
      'endsAt',
      'status',
      'source',
      'inviteeEmail',
      'calendarSyncId',
      'rescheduleOfId',
    ],
    sort: ['startsAt', 'endsAt'],
    defaultSort: 'startsAt',
    presets: {
      when: {
        upcoming: `t.ends_at > (:now)::timestamptz and t.status in ('pending', 'booked')`,
        past: `t.ends_at <= (:now)::timestamptz`,
      },
    },
    include: {
      appointmentType: { type: 'appointment_type', by: 'appointmentTypeId' },
      client: { type: 'client_company', by: 'clientId' },
      contact: { type: 'contact', by: 'contactId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      host: { type: 'member', by: 'hostMemberId' },
    },
    search: {
      title: (row: Appointment) => (row.inviteeName ? `${row.title}: ${row.inviteeName}` : row.title),
      text: (row: Appointment) => [row.title, row.inviteeName, row.inviteeEmail, row.inviteeCompany],
    },
  },
});
