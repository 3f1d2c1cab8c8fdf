import { Injectable } from '@nestjs/common';
import {
  Errand,
  Facts,
  Mailer,
  sender,
  type ErrandRunner,
  type RunningErrand,
  type Sender,
  type Unit,
} from '@omni/platform';
import { readAppointment } from '../appointments/read-appointment';
import type { Appointment } from '../appointments/appointment.entity';
import { MAIL_INVITEE, type LetterKind } from '../appointments/errands';
import { hostPeople } from '../booking/host-names';
import { typeById } from '../booking/types';
import { calendarText, type IcsMethod } from '../ics/appointment-ics';
import { icsEventOf } from '../ics/event-of';
import { ManageTokens } from '../pages/manage-tokens';
import { letterOf, type Letter } from './letters';

interface Data extends Record<string, unknown> {
  appointmentId: string;
  kind: LetterKind;
  sequence: number;
}

interface Ready {
  to: string;
  from: Sender;
  letter: Letter;
  ics: { method: IcsMethod; text: string } | null;
}

/** Mails whoever comes; the .ics beside it puts the appointment into their calendar, or takes it out. */
@Injectable()
@Errand({ name: MAIL_INVITEE, summary: 'Mails whoever comes to an appointment.' })
export class MailInvitee implements ErrandRunner<Data> {
  constructor(
    private readonly mailer: Mailer,
    private readonly facts: Facts,
    private readonly tokens: ManageTokens,
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const ready = await errand.unit((unit) => this.prepare(unit, errand.data));
    if (!ready) return;
    const { to, from, letter, ics } = ready;
    await this.mailer.send({
      to,
      ...from,
      ...letter,
      ...(ics
        ? {
            attachments: [
              {
                filename: ics.method === 'CANCEL' ? 'cancelled.ics' : 'invite.ics',
                content: ics.text,
                contentType: `text/calendar; charset=utf-8; method=${ics.method}`,
              },
            ],
          }
        : {}),
      // Sent again after a crash, the mail is recognised by whoever got it before.
      headers: {
        'Message-ID': `<${errand.id}@scheduling.omnibusiness>`,
        'Auto-Submitted': 'auto-generated',
      },
    });
  }

  private async prepare(unit: Unit, { appointmentId, kind, sequence }: Data): Promise<Ready | null> {
    const appointment = await readAppointment(unit, appointmentId);
    // What has happened since has a letter of its own.
    if (!appointment?.inviteeEmail || appointment.sequence !== sequence) return null;
    if (!STANDS[kind].includes(appointment.status)) return null;
    const [type, hosts] = await Promise.all([
      typeById(unit, appointment.appointmentTypeId),
      hostPeople(this.facts, unit, appointment.hostMemberIds),
    ]);
    const token = this.tokens.read(appointment);
    const manageUrl = token === null ? null : this.tokens.urlOf(token);
    const { organization } = unit;
    const names = hosts.map((host) => host.name);
    const letter = letterOf(kind, { appointment, type, hosts: names, organization, manageUrl });
    const method = METHOD[kind];
    const event = icsEventOf(appointment, hosts, manageUrl ? `Reschedule or cancel: ${manageUrl}` : null);
    return {
      to: appointment.inviteeEmail,
      from: sender(organization),
      letter,
      ics: method === null ? null : { method, text: calendarText([event], { method }) },
    };
  }
}

const STANDS: Record<LetterKind, readonly Appointment['status'][]> = {
  requested: ['pending'],
  booked: ['booked'],
  rescheduled: ['pending', 'booked'],
  cancelled: ['cancelled'],
  reminder: ['booked'],
};

const METHOD: Record<LetterKind, IcsMethod | null> = {
  requested: null,
  booked: 'REQUEST',
  rescheduled: 'REQUEST',
  cancelled: 'CANCEL',
  reminder: null,
};
