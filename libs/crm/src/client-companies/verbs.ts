import type { Type } from '@nestjs/common';
import type { CommandClass, QueryClass } from '@omni/platform';
import { ActivateClientCompany } from './activate-client-company/activate-client-company.command';
import { ActivateClientCompanyHandler } from './activate-client-company/activate-client-company.handler';
import { CreateClientCompany } from './create-client-company/create-client-company.command';
import { CreateClientCompanyHandler } from './create-client-company/create-client-company.handler';
import { DeactivateClientCompany } from './deactivate-client-company/deactivate-client-company.command';
import { DeactivateClientCompanyHandler } from './deactivate-client-company/deactivate-client-company.handler';
import { EnsureClientCompany } from './ensure-client-company/ensure-client-company.command';
import { EnsureClientCompanyHandler } from './ensure-client-company/ensure-client-company.handler';
import { EraseClientCompany } from './erase-client-company/erase-client-company.command';
import { EraseClientCompanyHandler } from './erase-client-company/erase-client-company.handler';
import { FindCanonicalClientHandler } from './find-canonical/find-canonical.handler';
import { FindCanonicalClient } from './find-canonical/find-canonical.query';
import { ListClientCompanyDuplicatesHandler } from './list-client-company-duplicates/list-client-company-duplicates.handler';
import { ListClientCompanyDuplicates } from './list-client-company-duplicates/list-client-company-duplicates.query';
import { MarkClientCompanyFormer } from './mark-client-company-former/mark-client-company-former.command';
import { MarkClientCompanyFormerHandler } from './mark-client-company-former/mark-client-company-former.handler';
import { MergeClientCompanies } from './merge-client-companies/merge-client-companies.command';
import { MergeClientCompaniesHandler } from './merge-client-companies/merge-client-companies.handler';
import { RemoveClientCompany } from './remove-client-company/remove-client-company.command';
import { RemoveClientCompanyHandler } from './remove-client-company/remove-client-company.handler';
import { RestoreClientCompany } from './restore-client-company/restore-client-company.command';
import { RestoreClientCompanyHandler } from './restore-client-company/restore-client-company.handler';
import { ReviseClientCompany } from './revise-client-company/revise-client-company.command';
import { ReviseClientCompanyHandler } from './revise-client-company/revise-client-company.handler';

export const clientCompanyCommands: readonly CommandClass[] = [
  CreateClientCompany,
  ReviseClientCompany,
  RemoveClientCompany,
  RestoreClientCompany,
  ActivateClientCompany,
  DeactivateClientCompany,
  MarkClientCompanyFormer,
  MergeClientCompanies,
  EraseClientCompany,
  EnsureClientCompany,
];

export const clientCompanyQueries: readonly QueryClass[] = [ListClientCompanyDuplicates, FindCanonicalClient];

export const clientCompanyHandlers: readonly Type[] = [
  CreateClientCompanyHandler,
  EnsureClientCompanyHandler,
  ReviseClientCompanyHandler,
  RemoveClientCompanyHandler,
  RestoreClientCompanyHandler,
  ActivateClientCompanyHandler,
  DeactivateClientCompanyHandler,
  MarkClientCompanyFormerHandler,
  MergeClientCompaniesHandler,
  EraseClientCompanyHandler,
  ListClientCompanyDuplicatesHandler,
  FindCanonicalClientHandler,
];
