import { Req } from '@nestjs/common';
import { Api, Creates, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ArchiveTaxRate } from './archive-tax-rate/archive-tax-rate.command';
import { ReviseTaxRate } from './revise-tax-rate/revise-tax-rate.command';
import { taxRates } from './tax-rate.resource';

@Routes(taxRates)
export class TaxRatesController {
  constructor(private readonly api: Api) {}

  @Creates(taxRates) createTaxRate(@Req() request: ApiRequest) {
    return this.api.create(taxRates, request);
  }
  @Lists(taxRates) listTaxRates(@Req() request: ApiRequest) {
    return this.api.list(taxRates, request);
  }
  @Gets(taxRates) getTaxRate(@Req() request: ApiRequest) {
    return this.api.get(taxRates, request);
  }
  @Versions(taxRates) listTaxRateVersions(@Req() request: ApiRequest) {
    return this.api.versions(taxRates, request);
  }

  @Does(ReviseTaxRate, { method: 'patch', path: ':id' })
  reviseTaxRate(@Req() request: ApiRequest) {
    return this.api.send(ReviseTaxRate, request);
  }

  @Does(ArchiveTaxRate)
  archiveTaxRate(@Req() request: ApiRequest) {
    return this.api.send(ArchiveTaxRate, request);
  }
}
