import {
  Citext,
  Currency,
  Flag,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
} from '@omni/platform';
import type { Answer } from '../appointment-types/intake';
import type { AppointmentSource, AppointmentStatus, CancelledBy } from './appointment.transitions';

@Table('scheduling.appointments', 'appointment')
export class Appointment extends TenantEntity {
  /** id of the first appointment of a chain of reschedulings: what outside calendars know it by */
  @Uuid() bookingId!: string;
  @Uuid({ nullable: true }) appointmentTypeId: string | null = null;
  @Text() title!: string;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  /** the first of the hosts */
  @Uuid() hostMemberId!: string;
  @Uuid({ array: true }) hostMemberIds!: string[];
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  /** IANA zone of whoever booked */
  @Text() timezone!: string;
  @Text() status!: AppointmentStatus;
  @Flag() requiresConfirmation = false;
  @Text({ nullable: true }) location: string | null = null;
  @Text({ nullable: true }) meetingUrl: string | null = null;
  /** internal */
  @Text({ nullable: true }) notes: string | null = null;
  @Text({ nullable: true }) inviteeName: string | null = null;
  @Citext({ nullable: true }) inviteeEmail: string | null = null;
  @Text({ nullable: true }) inviteePhone: string | null = null;
  @Text({ nullable: true }) inviteeCompany: string | null = null;
  @Json() answers: Answer[] = [];
  @Text() source!: AppointmentSource;
  @Uuid({ nullable: true }) rescheduleOfId: string | null = null;
  @Text({ nullable: true }) cancelReason: string | null = null;
  @Text({ nullable: true }) cancelledBy: CancelledBy | null = null;
  @Instant({ nullable: true }) cancelledAt: string | null = null;
  /** by the client, later than the type's policy asks for */
  @Flag() cancelledLate = false;
  @MoneyMinor({ nullable: true }) priceMinor: number | null = null;
  @Currency({ nullable: true }) currency: string | null = null;
  @Instant({ nullable: true }) paidAt: string | null = null;
  /** of the iCalendar event: grows with whatever its receivers must hear of */
  @Int() sequence = 0;
  @Int({ array: true }) reminderMinutes: number[] = [];
  @Instant({ nullable: true }) nextReminderAt: string | null = null;
  /** the session that its hosts' time is held by; null where a calendar outside says so */
  @Uuid({ nullable: true }) slotId: string | null = null;
  /** a booking that is sent twice is one */
  @Text({ nullable: true, secret: true }) bookingKey: string | null = null;
  @Text({ nullable: true, secret: true }) manageTokenHash: string | null = null;
  @Text({ nullable: true, secret: true }) manageTokenSealed: string | null = null;
  @Uuid({ nullable: true }) calendarSyncId: string | null = null;
  @Text({ nullable: true }) externalEventId: string | null = null;
  /** what the calendar called the event's last state that we know: an echo of our own writes has it */
  @Text({ nullable: true, secret: true }) externalVersion: string | null = null;
  /** a change of ours has not reached the calendar yet */
  @Flag({ secret: true }) pushPending = false;
  @Instant({ nullable: true }) purgedAt: string | null = null;
  /** when the person in it was erased: what it was before is not told from then on */
  @Instant({ nullable: true, secret: true }) erasedAt: string | null = null;

  /** Retention has run out: what says who came and why goes, that it was stays. */
  purge(now: string): void {
    this.forgetInvitee();
    Object.assign(this, { title: 'Appointment', notes: null, location: null, meetingUrl: null });
    Object.assign(this, { cancelReason: null, deletedAt: now, purgedAt: now });
  }

  /** Takes away what is known of the person who came. */
  forgetInvitee(): void {
    Object.assign(this, { inviteeName: null, inviteeEmail: null, inviteePhone: null, inviteeCompany: null });
    Object.assign(this, { answers: [], manageTokenHash: null, manageTokenSealed: null, bookingKey: null });
  }
}
