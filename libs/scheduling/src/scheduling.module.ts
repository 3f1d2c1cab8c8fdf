import { DomainModule } from '@omni/platform';
import { appointmentTypes } from './appointment-types/appointment-type.resource';
import { AppointmentTypesController } from './appointment-types/appointment-types.controller';
import {
  appointmentTypeCommands,
  appointmentTypeHandlers,
  appointmentTypeQueries,
} from './appointment-types/verbs';
import { appointmentEvents } from './appointments/appointment.events';
import { appointments } from './appointments/appointment.resource';
import { AppointmentsController } from './appointments/appointments.controller';
import { appointmentCommands, appointmentHandlers, appointmentQueries } from './appointments/verbs';
import { AvailabilityRulesController } from './availability/availability-rules.controller';
import { availabilityRules } from './availability/availability.resource';
import { CalendarFeedsController } from './availability/calendar-feeds.controller';
import { availabilityCommands, availabilityHandlers, availabilityQueries } from './availability/verbs';
import { Parties } from './booking/parties';
import { ApplyChanges } from './calendars/apply-changes';
import { BookFromCalendar } from './calendars/book-from-calendar';
import { calendarSyncEvents } from './calendars/calendar-sync.events';
import { calendarSyncs } from './calendars/calendar-sync.resource';
import { CalendarSyncsController } from './calendars/calendar-syncs.controller';
import {
  ConnectCalendar,
  DisconnectCalendar,
  SyncCalendar,
} from './calendars/connect-calendar/calendar.commands';
import {
  ConnectCalendarHandler,
  DisconnectCalendarHandler,
  SyncCalendarHandler,
} from './calendars/connect-calendar/calendar.handlers';
import { FollowConnections } from './calendars/follow-connections.consumer';
import { CalendarProviders } from './calendars/providers';
import { PushEvent } from './calendars/push-event.errand';
import { SyncCalendarErrand } from './calendars/sync-calendar.errand';
import { EndWithMember } from './consumers/end-with-member.consumer';
import { FollowMerges } from './consumers/follow-merges.consumer';
import { ForgetErased } from './consumers/forget-erased.consumer';
import { MailInvitee } from './mails/mail-invitee.errand';
import { ManageTokens } from './pages/manage-tokens';
import { BookingPagesController, BookingsController } from './pages/pages.controllers';
import { pageCommands, pageHandlers, pageQueries } from './pages/verbs';
import { Visitors } from './pages/visitors';
import { BookByClient, RescheduleByClient } from './portal/portal.commands';
import { PortalAppointmentsController, PortalAppointmentTypesController } from './portal/portal.controllers';
import { BookByClientHandler, RescheduleByClientHandler } from './portal/portal.handlers';
import { constraints } from './scheduling.constraints';
import { ExpireRequests } from './schedules/expire.schedule';
import { RemindAppointments } from './schedules/remind.schedule';
import { SyncCalendars } from './schedules/sync-calendars.schedule';

@DomainModule({
  name: 'scheduling',
  summary: 'Appointments, availability, public booking and calendars.',
  resources: [appointmentTypes, availabilityRules, appointments, calendarSyncs],
  commands: [
    ...appointmentTypeCommands,
    ...availabilityCommands,
    ...appointmentCommands,
    ...pageCommands,
    BookByClient,
    RescheduleByClient,
    ConnectCalendar,
    SyncCalendar,
    DisconnectCalendar,
  ],
  queries: [...appointmentTypeQueries, ...availabilityQueries, ...appointmentQueries, ...pageQueries],
  events: [...appointmentEvents, ...calendarSyncEvents],
  consumers: [FollowMerges, ForgetErased, EndWithMember, FollowConnections],
  schedules: [RemindAppointments, ExpireRequests, SyncCalendars],
  errands: [MailInvitee, SyncCalendarErrand, PushEvent],
  controllers: [
    AppointmentTypesController,
    AvailabilityRulesController,
    AppointmentsController,
    CalendarSyncsController,
    CalendarFeedsController,
    BookingPagesController,
    BookingsController,
    PortalAppointmentTypesController,
    PortalAppointmentsController,
  ],
  handlers: [
    ...appointmentTypeHandlers,
    ...availabilityHandlers,
    ...appointmentHandlers,
    ...pageHandlers,
    BookByClientHandler,
    RescheduleByClientHandler,
    ConnectCalendarHandler,
    SyncCalendarHandler,
    DisconnectCalendarHandler,
  ],
  providers: [Parties, Visitors, ManageTokens, CalendarProviders, ApplyChanges, BookFromCalendar],
  constraints,
})
export class SchedulingModule {}
