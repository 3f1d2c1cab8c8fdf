import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { SessionReuseDetected } from '../sessions/session.events';
import { UserMfaChanged, UserPasswordChanged } from '../users/user.events';
import { Mails } from './mails';

const WORDS: Record<string, string> = {
  [UserPasswordChanged.type]: 'the password of your account was changed, and sessions elsewhere have ended.',
  [UserMfaChanged.type]:
    'the second factor of your account was changed, or one of its recovery codes was used.',
  [SessionReuseDetected.type]:
    'a session of yours was used from two places at once, so it has ended. Log in again.',
};

/** Tells people what happened to their account, so that a thief cannot change it in silence. */
@Injectable()
@Consumes('identity.security-mails', ...Object.keys(WORDS))
export class SecurityMails implements EventConsumer {
  constructor(private readonly mails: Mails) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const { userId } = event.data as { userId: string };
    await unit.actFor(userId);
    const [person] = await unit.sql<{ name: string; email: string; status: string }>(
      'select u.name, u.email::text as email, u.status from identity.users u where u.id = $1',
      [userId],
    );
    if (!person || person.status === 'disabled') return;
    await this.mails.send({
      eventId: event.id,
      to: person.email,
      subject: 'A change to your account',
      greeting: `Hello ${person.name},`,
      paragraphs: [WORDS[event.type] ?? ''],
      closing: 'If it was not you, set a new password at once.',
    });
  }
}
