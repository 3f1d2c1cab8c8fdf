import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Creates,
  Does,
  Gets,
  Lists,
  PortalRoutes,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { PublishView, UnpublishView } from './publish-view/publish-view.commands';
import { ShowView } from './show-view/show-view.query';
import { portalViews } from './view.resource';

@Routes(portalViews)
export class PortalViewsController {
  constructor(private readonly api: Api) {}
  @Creates(portalViews) createPortalView(@Req() request: ApiRequest) {
    return this.api.create(portalViews, request);
  }
  @Lists(portalViews) listPortalViews(@Req() request: ApiRequest) {
    return this.api.list(portalViews, request);
  }
  @Gets(portalViews) getPortalView(@Req() request: ApiRequest) {
    return this.api.get(portalViews, request);
  }
  @Revises(portalViews) revisePortalView(@Req() request: ApiRequest) {
    return this.api.revise(portalViews, request);
  }
  @Removes(portalViews) removePortalView(@Req() request: ApiRequest) {
    return this.api.remove(portalViews, request);
  }
  @Restores(portalViews) restorePortalView(@Req() request: ApiRequest) {
    return this.api.restore(portalViews, request);
  }
  @Versions(portalViews) listPortalViewVersions(@Req() request: ApiRequest) {
    return this.api.versions(portalViews, request);
  }
  @Does(PublishView) publishPortalView(@Req() request: ApiRequest) {
    return this.api.send(PublishView, request);
  }
  @Does(UnpublishView) unpublishPortalView(@Req() request: ApiRequest) {
    return this.api.send(UnpublishView, request);
  }
}

/** What a client finds when they come in. */
@PortalRoutes({ path: 'portal/view', tag: 'portal', module: 'portal' })
export class PortalPageController {
  constructor(private readonly api: Api) {}
  @Asks(ShowView, '') showPortalView(@Req() request: ApiRequest) {
    return this.api.ask(ShowView, request);
  }
}
