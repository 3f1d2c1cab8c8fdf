import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { accessNotOpen } from '../../access/access.errors';
import { portalAccess } from '../../access/access.resource';
import { Known } from '../../people/known';
import { mayOpen } from '../may-open';
import type { PortalLink } from '../link.entity';
import { targetHidden } from '../link.errors';
import { sendLink } from '../send-link';
import { IssueLink } from './issue-link.command';

@CommandHandler(IssueLink)
export class IssueLinkHandler implements Handles<typeof IssueLink> {
  constructor(private readonly known: Known) {}

  async execute({ unit, input }: IssueLink): Promise<PortalLink> {
    const { id, purpose, targetId, validDays: days } = input;
    const access = await unit.read(portalAccess, id);
    if (!access.isOpen(unit.now)) throw accessNotOpen();
    if (!(await mayOpen(unit, this.known, access, { purpose, targetId }))) throw targetHidden();
    return sendLink(unit, access, { purpose, targetId, days });
  }
}
