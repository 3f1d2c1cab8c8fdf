import { formatMoney, mailBody, type MailLink, type OrganizationFacts } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import type { Appointment } from '../appointments/appointment.entity';
import type { LetterKind } from '../appointments/errands';
import { awaits } from '../appointments/appointment.view';
import { freeUntil } from '../appointments/policy';

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

interface About {
  appointment: Appointment;
  type: AppointmentType | null;
  hosts: readonly string[];
  organization: OrganizationFacts;
  manageUrl: string | null;
}

const SUBJECTS: Record<LetterKind, string> = {
  requested: 'Request received',
  booked: 'Booked',
  rescheduled: 'New time',
  cancelled: 'Cancelled',
  reminder: 'Reminder',
};

/** What whoever booked reads: what, when by their clock, with whom, where, and how to change it. */
export function letterOf(kind: LetterKind, about: About): Letter {
  const { appointment, hosts, organization } = about;
  const when = moment(appointment.startsAt, appointment.timezone, organization.locale);
  const facts = [
    `${appointment.title} with ${hosts.length ? hosts.join(', ') : organization.name}`,
    `When: ${when} (${appointment.timezone})`,
    ...(appointment.location ? [`Where: ${appointment.location}`] : []),
    ...(appointment.priceMinor !== null && appointment.currency !== null
      ? [`Price: ${formatMoney(appointment.priceMinor, appointment.currency, organization.locale)}`]
      : []),
  ];
  const parts = [
    `Hello${appointment.inviteeName ? ` ${appointment.inviteeName}` : ''},`,
    opening(kind, about),
    facts.join('\n'),
    ...(appointment.meetingUrl ? [{ label: 'Join', address: appointment.meetingUrl }] : []),
    ...(kind === 'cancelled' ? [] : changing(about)),
    organization.name,
  ];
  return {
    subject: `${SUBJECTS[kind]}: ${appointment.title}, ${when}`,
    ...mailBody(parts),
  };
}

function opening(kind: LetterKind, { appointment, organization }: About): string {
  switch (kind) {
    case 'requested':
      return awaits(appointment).includes('confirmation')
        ? `${organization.name} has received your request and will confirm it.`
        : `${organization.name} has received your request. It is booked once the price is paid.`;
    case 'booked':
      return 'Your appointment is booked.';
    case 'rescheduled':
      return 'Your appointment has another time.';
    case 'cancelled':
      return `Your appointment was cancelled.${appointment.cancelReason ? ` ${appointment.cancelReason}` : ''}`;
    case 'reminder':
      return 'Your appointment comes near.';
  }
}

function changing({ appointment, type, manageUrl, organization }: About): (string | MailLink)[] {
  const until = freeUntil(appointment, type);
  return [
    ...(manageUrl ? [{ label: 'Reschedule or cancel', address: manageUrl }] : []),
    ...(until
      ? [`To be changed freely until ${moment(until, appointment.timezone, organization.locale)}.`]
      : []),
    ...(type?.cancellationPolicy?.text ? [type.cancellationPolicy.text] : []),
  ];
}

const moment = (instant: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
