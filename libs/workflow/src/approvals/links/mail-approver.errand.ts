import { Inject, Injectable } from '@nestjs/common';
import {
  Errand,
  Facts,
  Mailer,
  SETTINGS,
  TOKEN_PREFIXES,
  cut,
  formatMoney,
  hashToken,
  mailBody,
  packToken,
  randomToken,
  type ErrandRunner,
  type PlatformSettings,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { MAIL_APPROVER } from '../asking';
import { ApprovalRequest } from '../requests/request.entity';
import type { MemberFacts } from '../seats';
import { ApprovalLink } from './link.entity';

/** Written out as a record, which an interface is not. */
type Data = Record<'requestId' | 'memberId', string> & { step: number };

interface Letter {
  id: string;
  to: string;
  name: string;
  organization: string;
  what: string;
  note: string | null;
  token: string;
}

const DAYS = 7;
const DAY = 86_400_000;

/** Mails one approver the address by which they answer. The address shows the question; only their click answers it. */
@Injectable()
@Errand({ name: MAIL_APPROVER, summary: 'Mails an approver what waits for them.' })
export class MailApprover implements ErrandRunner<Data> {
  constructor(
    private readonly mailer: Mailer,
    private readonly facts: Facts,
    @Inject(SETTINGS) private readonly settings: PlatformSettings & { publicUrl: string },
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const letter = await errand.unit((unit) => this.write(unit, errand.data));
    if (!letter) return;
    const address = `${this.settings.publicUrl}/approval?token=${letter.token}`;
    const body = mailBody([
      `Hello ${letter.name},`,
      `${letter.what} waits for your decision.`,
      ...(letter.note === null ? [] : [letter.note]),
      { label: 'Look at it and decide', address, token: letter.token },
      'Opening the page decides nothing. The address is yours alone and works once.',
    ]);
    await this.mailer.send({
      to: letter.to,
      subject: cut(`${letter.organization}: ${letter.what} waits for your decision`, 200),
      ...body,
      headers: { 'Message-ID': `<${letter.id}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
  }

  /** The letter with a token of its own; an earlier one of this member and step ends. */
  private async write(unit: Unit, { requestId, step, memberId }: Data): Promise<Letter | null> {
    const [request] = await unit.rows(ApprovalRequest, `t.id = $2 and t.status = 'pending'`, [requestId]);
    const member = await this.facts.row<MemberFacts>(unit, 'member', memberId);
    if (request?.currentStep !== step || member?.status !== 'active') return null;
    unit.notes.unaudited = true;
    const token = packToken(TOKEN_PREFIXES.approval, unit.tenantId, randomToken());
    const [known] = await unit.rows(
      ApprovalLink,
      't.approval_request_id = $2 and t.step = $3 and t.member_id = $4',
      [requestId, step, memberId],
    );
    const link = known ?? unit.insert(ApprovalLink, { approvalRequestId: requestId, step, memberId });
    link.tokenHash = hashToken(token);
    link.expiresAt = request.expiresAt ?? new Date(Date.parse(unit.now) + DAYS * DAY).toISOString();
    const { amountMinor, currency, subjectLabel, note } = request;
    const amount =
      amountMinor === null || currency === null
        ? ''
        : ` (${formatMoney(amountMinor, currency, unit.organization.locale)})`;
    return {
      id: link.id,
      to: member.email,
      name: member.name,
      organization: unit.organization.name,
      what: `${subjectLabel}${amount}`,
      note,
      token,
    };
  }
}
