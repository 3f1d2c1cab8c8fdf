import { Injectable, Logger } from '@nestjs/common';
import { Errand, formatMoney, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { longDate } from '../../documents/merge';
import { SecretLinks } from '../../links/secret-links';
import { Letters, type Outgoing } from '../../mails/letters';
import { Proposal } from '../proposal.entity';
import { OPEN_PROPOSALS } from '../proposal.transitions';
import { linkPlace } from './sending-facts';

interface Data {
  proposalId: string;
  to: string;
  message: string | null;
}

/** Mails the client the link to a proposal, as it stands when the mail leaves. */
@Injectable()
@Errand({ name: 'agreements.mail-proposal', summary: 'Mails a client the link to a proposal.' })
export class MailProposal implements ErrandRunner {
  private readonly log = new Logger(MailProposal.name);

  constructor(
    private readonly letters: Letters,
    private readonly links: SecretLinks,
  ) {}

  async run(errand: RunningErrand): Promise<void> {
    const data = errand.data as unknown as Data;
    const letter = await errand.unit((unit) => this.letter(unit, errand.id, data));
    if (letter) await this.letters.send(letter);
    else this.log.log({ proposalId: data.proposalId }, 'a proposal was taken back before its mail left');
  }

  private async letter(unit: Unit, id: string, { proposalId, to, message }: Data): Promise<Outgoing | null> {
    const [proposal] = await unit.rows(Proposal, 't.id = $2 and t.deleted_at is null', [proposalId]);
    if (!proposal?.linkSealed || !OPEN_PROPOSALS.includes(proposal.status)) return null;
    const { locale, name } = unit.organization;
    const token = this.links.open(proposal.linkSealed, linkPlace(proposal));
    const total = formatMoney(proposal.totalMinor, proposal.currency, locale);
    return {
      id,
      to,
      from: unit.organization,
      subject: `Proposal ${proposal.number ?? ''} from ${name}: ${proposal.title}`,
      letter: [
        message ?? `${name} sends you a proposal: ${proposal.title}.`,
        `Total: ${total}${proposal.validUntil ? `. You can accept it until ${longDate(proposal.validUntil, locale)}.` : '.'}`,
        { label: 'Read and answer it here', address: this.links.page('/proposal', token) },
      ],
    };
  }
}
