import { Req } from '@nestjs/common';
import { Api, Asks, Routes, type ApiRequest } from '@omni/platform';
import { auditEvents } from './audit-events.resource';
import { ListAuditEvents, ShowAuditHead, VerifyAudit } from './audit.queries';

@Routes(auditEvents)
export class AuditEventsController {
  constructor(private readonly api: Api) {}
  @Asks(ListAuditEvents, '') listAuditEvents(@Req() request: ApiRequest) {
    return this.api.ask(ListAuditEvents, request);
  }
  @Asks(VerifyAudit, 'verify') verifyAudit(@Req() request: ApiRequest) {
    return this.api.ask(VerifyAudit, request);
  }
  @Asks(ShowAuditHead, 'head') getAuditHead(@Req() request: ApiRequest) {
    return this.api.ask(ShowAuditHead, request);
  }
}
