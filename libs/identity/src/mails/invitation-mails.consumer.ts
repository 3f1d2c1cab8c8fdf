import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { InvitationTokens } from '../invitations/invitation-tokens';
import { Invitation } from '../invitations/invitation.entity';
import { InvitationCreated, InvitationResent } from '../invitations/invitation.events';
import { Mails } from './mails';

/** Sends the mail that carries an invitation's token. */
@Injectable()
@Consumes('identity.invitation-mails', InvitationCreated.type, InvitationResent.type)
export class InvitationMails implements EventConsumer {
  constructor(
    private readonly mails: Mails,
    private readonly tokens: InvitationTokens,
  ) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const [invitation] = await unit.rows(Invitation, `t.id = $2 and t.status = 'pending'`, [
      event.aggregate.id,
    ]);
    if (!invitation) return;
    const { name } = unit.organization;
    await this.mails.send({
      eventId: event.id,
      to: invitation.email,
      subject: `${name} invites you`,
      greeting: 'Hello,',
      paragraphs: [
        `${name} asks you to work with them as ${invitation.role}. The invitation is good until ${invitation.expiresAt.slice(0, 10)}.`,
      ],
      link: { label: 'Accept', path: '/accept-invitation', token: this.tokens.read(invitation) },
      closing: 'If you do not know them, leave this mail.',
    });
  }
}
