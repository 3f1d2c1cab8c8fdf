import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { PORTAL_PERMISSIONS } from '../../access/permissions';
import { Known } from '../../people/known';
import { clientPrincipal } from '../../sessions/client-principal';
import { Sections } from '../sections';
import type { PortalView } from '../view.entity';
import { engagementOfOther, invalidSections } from '../view.errors';
import { PortalViewPublished } from '../view.events';
import { portalViews } from '../view.resource';
import { PublishView, UnpublishView } from './publish-view.commands';

@CommandHandler(PublishView)
export class PublishViewHandler implements Handles<typeof PublishView> {
  constructor(
    private readonly sections: Sections,
    private readonly known: Known,
  ) {}

  async execute({ unit, input }: PublishView): Promise<PortalView> {
    const view = await unit.load(portalViews, input.id);
    const { id, name, clientId, engagementId } = view;
    if (clientId !== null && engagementId !== null) {
      const engagement = await this.known.engagement(unit, engagementId);
      if (engagement?.clientId !== clientId) throw engagementOfOther();
    }
    const somebody = clientPrincipal({
      organization: unit.organization,
      access: { id, contactId: id, clientId: clientId ?? id, engagementId },
      permissions: PORTAL_PERMISSIONS,
      sessionId: id,
      accessVersion: null,
    });
    const faults = this.sections.faults(view.sections, somebody);
    if (faults.length) throw invalidSections(faults);
    view.publish(unit.now);
    unit.emit(PortalViewPublished, view, { id, name, clientId, engagementId });
    return view;
  }
}

@CommandHandler(UnpublishView)
export class UnpublishViewHandler implements Handles<typeof UnpublishView> {
  async execute({ unit, input }: UnpublishView): Promise<PortalView> {
    const view = await unit.load(portalViews, input.id);
    view.unpublish();
    return view;
  }
}
