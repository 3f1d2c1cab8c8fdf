import { Inject, Injectable } from '@nestjs/common';
import { Facts, NOBODY, SETTINGS, oneLine, type PlatformSettings, type Unit } from '@omni/platform';
import { accountCannotSend, unknownReference } from '../communications.errors';
import type { EmailAccount } from '../email-accounts/email-account.entity';
import { findAccount } from '../email-accounts/find-account';
import type { Party } from '../shared/fields';
import { senderOf } from './house-sender';

const CAN_SEND = `t.status in ('active', 'error') and (t.smtp is not null or t.provider not in ('imap', 'smtp'))`;

/** From which account a message goes out, and in whose name. */
@Injectable()
export class Senders {
  constructor(
    private readonly facts: Facts,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
  ) {}

  /** The account asked for, else the member's own, else one of the organization's; null: the house's sender. */
  async choose(unit: Unit, wanted: string | null | undefined): Promise<EmailAccount | null> {
    const me = unit.principal.memberId ?? NOBODY;
    if (!wanted) {
      return findAccount(
        unit,
        `(t.owner_member_id = $2 or t.owner_member_id is null or t.is_shared) and ${CAN_SEND}`,
        [me],
        't.owner_member_id = $2 desc nulls last, t.created_at, t.id',
      );
    }
    // Nobody writes from a colleague's private mailbox, whatever their role.
    const account = await findAccount(
      unit,
      't.id = $2 and (t.owner_member_id = $3 or t.owner_member_id is null or t.is_shared)',
      [wanted, me],
    );
    if (!account) throw unknownReference('emailAccountId');
    if (!account.canSend) throw accountCannotSend();
    return account;
  }

  /** The sender as recipients see it. */
  async nameOf(unit: Unit, account: EmailAccount | null): Promise<Party> {
    const { memberId } = unit.principal;
    const member = memberId ? await this.facts.row<{ name: string }>(unit, 'member', memberId) : null;
    const name = account?.displayName ?? member?.name ?? unit.organization.name;
    return {
      address: account?.address ?? senderOf(this.settings).address,
      name: oneLine(name),
      memberId,
      contactId: null,
    };
  }
}
