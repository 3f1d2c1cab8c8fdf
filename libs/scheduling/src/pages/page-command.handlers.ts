import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { Facts, sha256, unprocessable, type Handles, type Unit } from '@omni/platform';
import { readAnswers } from '../appointment-types/intake';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import { Appointment } from '../appointments/appointment.entity';
import { cancelByClient, rescheduleByClient } from '../appointments/client-verbs';
import { announce, openAppointment } from '../appointments/life';
import { hostNames } from '../booking/host-names';
import { Parties } from '../booking/parties';
import { lockHosts } from '../booking/seats';
import { takeSlot } from '../booking/take-time';
import { bookableType, typeById } from '../booking/types';
import { ManageTokens } from './manage-tokens';
import { BookOpenly, CancelBooking, RescheduleBooking } from './page.commands';
import { bookingOf, type Booking } from './page.contract';
import { Visitors } from './visitors';

type Input = BookOpenly['input'];
/** Shorter keys are guessed, and a key answers with the link of the booking that it made. */
const SHORTEST_KEY = 16;

@CommandHandler(BookOpenly)
export class BookOpenlyHandler implements Handles<typeof BookOpenly> {
  constructor(
    private readonly facts: Facts,
    private readonly visitors: Visitors,
    private readonly parties: Parties,
    private readonly tokens: ManageTokens,
  ) {}

  async execute({ unit, input }: BookOpenly) {
    if (input.website)
      throw unprocessable('scheduling.booking.refused', 'This booking looks like a machine’s.');
    await this.visitors.enter(unit, input.organization);
    const type = await bookableType(unit, input.slug);
    const { answers, faults } = readAnswers(type.intakeQuestions, input.answers ?? {});
    if (faults.length)
      throw unprocessable('validation_failed', 'Some answers are missing or do not fit.', faults);
    await lockHosts(unit, type.hostMemberIds);
    const bookingKey = keyOf(unit, type, input);
    const known = await madeBefore(unit, bookingKey);
    if (known) {
      unit.notes.existing = true;
      return this.answer(unit, known, type);
    }
    const taken = await takeSlot(this.facts, unit, type, input);
    const id = randomUUID();
    const appointment = openAppointment(
      unit,
      {
        type,
        taken,
        timezone: input.timezone ?? unit.organization.timezone,
        byMember: false,
        values: {
          id,
          source: 'booking_page',
          answers,
          bookingKey,
          ...(await this.parties.of(unit, { invitee: input })),
          ...this.tokens.issue(unit.tenantId, id),
        },
      },
      'open',
    );
    await announce(unit, appointment, type);
    return this.answer(unit, appointment, type);
  }

  private async answer(unit: Unit, appointment: Appointment, type: AppointmentType) {
    unit.notes.subject = { type: 'appointment', id: appointment.id };
    const manageToken = this.tokens.read(appointment) ?? '';
    const names = await hostNames(this.facts, unit, appointment.hostMemberIds);
    return {
      booking: bookingOf(appointment, type, names),
      manageToken,
      manageUrl: this.tokens.urlOf(manageToken),
    };
  }
}

/** What makes two bookings the same one: the sender's key, and everything by which they would differ. */
function keyOf(unit: Unit, type: AppointmentType, { email, startsAt }: Input): string | null {
  const key = unit.call.idempotencyKey;
  if (key === null || key.length < SHORTEST_KEY) return null;
  return sha256(JSON.stringify([key, type.id, Date.parse(startsAt), email.toLowerCase()]));
}

async function madeBefore(unit: Unit, bookingKey: string | null): Promise<Appointment | undefined> {
  if (bookingKey === null) return undefined;
  const [known] = await unit.rows(Appointment, `t.booking_key = $2 and t.status in ('pending', 'booked')`, [
    bookingKey,
  ]);
  return known;
}

@CommandHandler(RescheduleBooking)
export class RescheduleBookingHandler implements Handles<typeof RescheduleBooking> {
  constructor(
    private readonly facts: Facts,
    private readonly visitors: Visitors,
  ) {}

  async execute({ unit, input }: RescheduleBooking): Promise<Booking> {
    const old = await this.visitors.enterByToken(unit, input.token);
    const made = await rescheduleByClient(this.facts, unit, old, input);
    const type = await typeById(unit, made.appointmentTypeId);
    return bookingOf(made, type, await hostNames(this.facts, unit, made.hostMemberIds));
  }
}

@CommandHandler(CancelBooking)
export class CancelBookingHandler implements Handles<typeof CancelBooking> {
  constructor(
    private readonly facts: Facts,
    private readonly visitors: Visitors,
  ) {}

  async execute({ unit, input }: CancelBooking): Promise<Booking> {
    const appointment = await this.visitors.enterByToken(unit, input.token);
    const type = await cancelByClient(unit, appointment, input.reason ?? null);
    return bookingOf(appointment, type, await hostNames(this.facts, unit, appointment.hostMemberIds));
  }
}
