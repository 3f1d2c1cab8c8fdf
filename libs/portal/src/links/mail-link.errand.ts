import { Inject, Injectable } from '@nestjs/common';
import {
  Errand,
  Mailer,
  SETTINGS,
  TOKEN_PREFIXES,
  cut,
  hashToken,
  packToken,
  randomToken,
  type ErrandRunner,
  type MailMessage,
  type PlatformSettings,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { PortalAccess } from '../access/access.entity';
import { Known } from '../people/known';
import { linkLetter } from './letter';
import { PortalLink } from './link.entity';
import { PortalLinkIssued, linkFacts } from './link.events';
import { portalAddress } from './portal-address';
import { MAIL_LINK } from './send-link';

interface Data extends Record<string, unknown> {
  linkId: string;
}

/** Makes a link's token and mails it. A second try makes another: the one before opens nothing any more. */
@Injectable()
@Errand({ name: MAIL_LINK, summary: 'Mails a contact their link into the portal.' })
export class MailLink implements ErrandRunner<Data> {
  constructor(
    private readonly known: Known,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const { linkId } = errand.data;
    const letter = await errand.unit((unit) => this.letter(unit, linkId, errand.id));
    if (!letter) return;
    await this.mailer.send(letter);
    await errand.unit(async (unit) => {
      const [link] = await unit.rows(PortalLink, 't.id = $2', [linkId]);
      if (link) link.sentAt ??= unit.now;
    });
  }

  async givenUp(unit: Unit, { data }: Omit<RunningErrand<Data>, 'unit'>, error: unknown): Promise<void> {
    const [link] = await unit.rows(PortalLink, 't.id = $2', [data.linkId]);
    if (link) link.failure = error instanceof Error ? cut(error.message, 500) : 'unknown error';
  }

  /** The mail, with a token that nothing else holds; null for a link that nobody should get any more. */
  private async letter(unit: Unit, linkId: string, errandId: string): Promise<MailMessage | null> {
    const [link] = await unit.rows(PortalLink, 't.id = $2', [linkId]);
    if (!link || link.usedAt !== null || link.sentAt !== null) return null;
    const [access] = await unit.rows(PortalAccess, 't.id = $2', [link.accessId]);
    const contact = access && (await this.known.contact(unit, access.contactId));
    if (!access?.isOpen(unit.now) || !contact?.primaryEmail) {
      link.failure = 'The access has ended, or the contact has no e-mail any more.';
      return null;
    }
    const isFirst = link.tokenHash === null;
    const token = packToken(TOKEN_PREFIXES.portalLink, unit.tenantId, randomToken());
    link.seal(hashToken(token), unit.now);
    if (isFirst)
      unit.emit(PortalLinkIssued, link, {
        ...linkFacts(link, access),
        expiresAt: link.expiresAt ?? unit.now,
      });
    const portal = portalAddress(unit.organization, this.settings.publicUrl);
    return linkLetter({
      from: unit.organization,
      to: contact.primaryEmail,
      name: contact.firstName ?? contact.displayName,
      purpose: link.purpose,
      address: `${portal}/open?token=${token}`,
      loginAddress: `${portal}/login`,
      minutes: link.validMinutes,
      messageId: errandId,
    });
  }
}
