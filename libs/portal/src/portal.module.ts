import { DomainModule } from '@omni/platform';
import { AccessLogController, PortalAccessLogController } from './access-log/access-log.controller';
import { accessLog } from './access-log/access-log.resource';
import { ListAccessLogHandler } from './access-log/list-access-log/list-access-log.handler';
import { ListAccessLog } from './access-log/list-access-log/list-access-log.query';
import { NoteLooks } from './access-log/note-looks';
import { accessExists } from './access/access.errors';
import { portalAccess } from './access/access.resource';
import { FollowCrm } from './access/follow/follow-crm.consumer';
import { OwnAccessesController, PortalAccessController } from './access/portal-access.controller';
import { accessCommands, accessHandlers } from './access/verbs';
import { portalLinks } from './links/link.resource';
import { MailLink } from './links/mail-link.errand';
import { PortalLinksController } from './links/portal-links.controller';
import { linkCommands, linkHandlers } from './links/verbs';
import { PortalMeController } from './me/me.controller';
import { ShowMeHandler } from './me/show-me.handler';
import { ShowMe } from './me/show-me.query';
import { Known } from './people/known';
import { portalEvents } from './portal.events';
import { Houses } from './sessions/houses';
import { PortalBearers } from './sessions/portal-bearers';
import { PortalSessionsController } from './sessions/portal-sessions.controller';
import { PurgePortal } from './sessions/purge.schedule';
import { AnswerLogin } from './sessions/request-login/answer-login.errand';
import { sessionCommands, sessionHandlers } from './sessions/verbs';
import { PortalPageController, PortalViewsController } from './views/portal-views.controller';
import { PublishView, UnpublishView } from './views/publish-view/publish-view.commands';
import { PublishViewHandler, UnpublishViewHandler } from './views/publish-view/publish-view.handlers';
import { Sections } from './views/sections';
import { ShowViewHandler } from './views/show-view/show-view.handler';
import { ShowView } from './views/show-view/show-view.query';
import { referenceUnknown, viewExists } from './views/view.errors';
import { portalViews } from './views/view.resource';

@DomainModule({
  name: 'portal',
  summary: 'What a client may do here: access, links and published views.',
  resources: [portalAccess, portalLinks, portalViews, accessLog],
  commands: [...accessCommands, ...linkCommands, ...sessionCommands, PublishView, UnpublishView],
  queries: [ShowMe, ShowView, ListAccessLog],
  events: portalEvents,
  consumers: [FollowCrm],
  schedules: [PurgePortal],
  errands: [AnswerLogin, MailLink],
  controllers: [
    PortalAccessController,
    OwnAccessesController,
    PortalLinksController,
    PortalViewsController,
    PortalSessionsController,
    AccessLogController,
    PortalAccessLogController,
    PortalMeController,
    PortalPageController,
  ],
  handlers: [
    ...accessHandlers,
    ...linkHandlers,
    ...sessionHandlers,
    PublishViewHandler,
    UnpublishViewHandler,
    ShowMeHandler,
    ShowViewHandler,
    ListAccessLogHandler,
  ],
  providers: [Known, Houses, NoteLooks, PortalBearers, Sections],
  constraints: {
    client_portal_access_live_key: () => accessExists(),
    portal_views_place_key: viewExists,
    portal_views_client_id_fkey: referenceUnknown('/clientId'),
    portal_views_engagement_id_fkey: referenceUnknown('/engagementId'),
  },
})
export class PortalModule {}
