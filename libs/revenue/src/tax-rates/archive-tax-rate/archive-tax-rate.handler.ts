import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles } from '@omni/platform';
import { shortest } from '../../decimals';
import type { TaxRate } from '../tax-rate.entity';
import { TaxRateArchived } from '../tax-rate.events';
import { taxRates } from '../tax-rate.resource';
import { taxRateTransitions } from '../tax-rate.transitions';
import { ArchiveTaxRate } from './archive-tax-rate.command';

@CommandHandler(ArchiveTaxRate)
export class ArchiveTaxRateHandler implements Handles<typeof ArchiveTaxRate> {
  async execute({ unit, input }: ArchiveTaxRate): Promise<TaxRate> {
    const rate = await unit.load(taxRates, input.id);
    rate.status = transition('tax rate', taxRateTransitions, rate.status, 'archive');
    unit.emit(TaxRateArchived, rate, { id: rate.id, code: rate.code, percentage: shortest(rate.percentage) });
    return rate;
  }
}
