import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Does,
  Gets,
  Lists,
  Removes,
  Restores,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { ContactLead } from './contact-lead/contact-lead.command';
import { ConvertLead } from './convert-lead/convert-lead.command';
import { CreateLead } from './create-lead/create-lead.command';
import { leads } from './lead.resource';
import { QualifyLead } from './qualify-lead/qualify-lead.command';
import { ReviseLead } from './revise-lead/revise-lead.command';
import { ScoreLead } from './score-lead/score-lead.command';
import { ShowLeadScoreModel } from './show-score-model/show-score-model.query';
import { UnqualifyLead } from './unqualify-lead/unqualify-lead.command';

@Routes(leads)
export class LeadsController {
  constructor(private readonly api: Api) {}

  @Does(CreateLead, { path: '', status: 201 })
  createLead(@Req() request: ApiRequest) {
    return this.api.send(CreateLead, request);
  }
  @Lists(leads) listLeads(@Req() request: ApiRequest) {
    return this.api.list(leads, request);
  }
  @Asks(ShowLeadScoreModel, 'score-model')
  showLeadScoreModel(@Req() request: ApiRequest) {
    return this.api.ask(ShowLeadScoreModel, request);
  }
  @Gets(leads) getLead(@Req() request: ApiRequest) {
    return this.api.get(leads, request);
  }
  @Does(ReviseLead, { method: 'patch', path: ':id' })
  reviseLead(@Req() request: ApiRequest) {
    return this.api.send(ReviseLead, request);
  }
  @Removes(leads) removeLead(@Req() request: ApiRequest) {
    return this.api.remove(leads, request);
  }
  @Restores(leads) restoreLead(@Req() request: ApiRequest) {
    return this.api.restore(leads, request);
  }
  @Versions(leads) listLeadVersions(@Req() request: ApiRequest) {
    return this.api.versions(leads, request);
  }
  @Does(ContactLead) contactLead(@Req() request: ApiRequest) {
    return this.api.send(ContactLead, request);
  }
  @Does(QualifyLead) qualifyLead(@Req() request: ApiRequest) {
    return this.api.send(QualifyLead, request);
  }
  @Does(UnqualifyLead) unqualifyLead(@Req() request: ApiRequest) {
    return this.api.send(UnqualifyLead, request);
  }
  @Does(ScoreLead) scoreLead(@Req() request: ApiRequest) {
    return this.api.send(ScoreLead, request);
  }
  @Does(ConvertLead) convertLead(@Req() request: ApiRequest) {
    return this.api.send(ConvertLead, request);
  }
}
