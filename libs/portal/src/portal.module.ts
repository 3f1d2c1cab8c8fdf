import { DomainModule } from '@omni/platform';
import { accessExists } from './access/access.errors';
import { portalAccess } from './access/access.resource';
import { OwnAccessesController, PortalAccessController } from './access/portal-access.controller';
import { accessCommands, accessHandlers } from './access/verbs';
import { portalLinks } from './links/link.resource';
import { MailLink } from './links/mail-link.errand';
import { Known } from './people/known';
import { portalEvents } from './portal.events';
import { Houses } from './sessions/houses';
import { PortalBearers } from './sessions/portal-bearers';
import { PortalSessionsController } from './sessions/portal-sessions.controller';
import { AnswerLogin } from './sessions/request-login/answer-login.errand';
import { sessionCommands, sessionHandlers } from './sessions/verbs';

@DomainModule({
  name: 'portal',
  summary: 'What a client may do here: access, links and published views.',
  resources: [portalAccess, portalLinks],
  commands: [...accessCommands, ...sessionCommands],
  events: portalEvents,
  errands: [AnswerLogin, MailLink],
  controllers: [PortalAccessController, OwnAccessesController, PortalSessionsController],
  handlers: [...accessHandlers, ...sessionHandlers],
  providers: [Known, Houses, PortalBearers],
  constraints: { client_portal_access_live_key: () => accessExists() },
})
export class PortalModule {}
