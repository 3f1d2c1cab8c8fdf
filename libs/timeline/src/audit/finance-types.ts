import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Catalogue } from '@omni/platform';

/** Modules whose audit an accountant answers for. */
const FINANCE = new Set(['revenue', 'accounting']);

/** Types of the finance modules' resources; known once every module has declared itself. */
export const financeTypes: string[] = [];

@Injectable()
export class FinanceTypes implements OnModuleInit {
  constructor(private readonly catalogue: Catalogue) {}

  onModuleInit(): void {
    const types = this.catalogue
      .allResources()
      .filter((r) => FINANCE.has(r.module))
      .map((r) => r.type);
    financeTypes.splice(0, financeTypes.length, ...types);
  }
}
