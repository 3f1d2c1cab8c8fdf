import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ActivateClientCompany } from './activate-client-company/activate-client-company.command';
import { clientCompanies } from './client-company.resource';
import { CreateClientCompany } from './create-client-company/create-client-company.command';
import { DeactivateClientCompany } from './deactivate-client-company/deactivate-client-company.command';
import { EnsureClientCompany } from './ensure-client-company/ensure-client-company.command';
import { EraseClientCompany } from './erase-client-company/erase-client-company.command';
import { ListClientCompanyDuplicates } from './list-client-company-duplicates/list-client-company-duplicates.query';
import { MarkClientCompanyFormer } from './mark-client-company-former/mark-client-company-former.command';
import { MergeClientCompanies } from './merge-client-companies/merge-client-companies.command';
import { RemoveClientCompany } from './remove-client-company/remove-client-company.command';
import { RestoreClientCompany } from './restore-client-company/restore-client-company.command';
import { ReviseClientCompany } from './revise-client-company/revise-client-company.command';

@Routes(clientCompanies)
export class ClientCompaniesController {
  constructor(private readonly api: Api) {}

  @Does(CreateClientCompany, { path: '', status: 201 })
  createClientCompany(@Req() request: ApiRequest) {
    return this.api.send(CreateClientCompany, request);
  }
  @Lists(clientCompanies)
  listClientCompanies(@Req() request: ApiRequest) {
    return this.api.list(clientCompanies, request);
  }
  @Asks(ListClientCompanyDuplicates, 'duplicates')
  listClientCompanyDuplicates(@Req() request: ApiRequest) {
    return this.api.ask(ListClientCompanyDuplicates, request);
  }
  @Gets(clientCompanies) getClientCompany(@Req() request: ApiRequest) {
    return this.api.get(clientCompanies, request);
  }
  @Does(ReviseClientCompany, { method: 'patch', path: ':id' })
  reviseClientCompany(@Req() request: ApiRequest) {
    return this.api.send(ReviseClientCompany, request);
  }
  @Does(RemoveClientCompany, { method: 'delete', path: ':id' })
  removeClientCompany(@Req() request: ApiRequest) {
    return this.api.send(RemoveClientCompany, request);
  }
  @Does(RestoreClientCompany)
  restoreClientCompany(@Req() request: ApiRequest) {
    return this.api.send(RestoreClientCompany, request);
  }
  @Versions(clientCompanies)
  listClientCompanyVersions(@Req() request: ApiRequest) {
    return this.api.versions(clientCompanies, request);
  }
  @Does(ActivateClientCompany)
  activateClientCompany(@Req() request: ApiRequest) {
    return this.api.send(ActivateClientCompany, request);
  }
  @Does(DeactivateClientCompany)
  deactivateClientCompany(@Req() request: ApiRequest) {
    return this.api.send(DeactivateClientCompany, request);
  }
  @Does(MarkClientCompanyFormer)
  markClientCompanyFormer(@Req() request: ApiRequest) {
    return this.api.send(MarkClientCompanyFormer, request);
  }
  @Does(EnsureClientCompany) ensureClientCompany(@Req() request: ApiRequest) {
    return this.api.send(EnsureClientCompany, request);
  }
  @Does(MergeClientCompanies)
  mergeClientCompanies(@Req() request: ApiRequest) {
    return this.api.send(MergeClientCompanies, request);
  }
  @Does(EraseClientCompany)
  eraseClientCompany(@Req() request: ApiRequest) {
    return this.api.send(EraseClientCompany, request);
  }
}
