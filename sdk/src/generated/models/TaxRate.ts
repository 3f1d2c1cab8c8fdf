/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaxComponent } from './TaxComponent';
import type { TaxKind } from './TaxKind';
import type { TaxRateStatus } from './TaxRateStatus';
export type TaxRate = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    code: string;
    kind: TaxKind;
    percentage: string;
    inclusive: boolean;
    compound: boolean;
    country: string;
    region: string | null;
    outputAccountId: string | null;
    inputAccountId: string | null;
    validFrom: string;
    validTo: string | null;
    components: Array<TaxComponent> | null;
    status: TaxRateStatus;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

