/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalRule } from './ApprovalRule';
export type ApprovalPolicy = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    key: string;
    name: string;
    subjectType: string;
    condition: string | null;
    aboveAmountMinor: number | null;
    currency: string | null;
    rank: number;
    steps: Array<ApprovalRule>;
    separationOfDuties: boolean;
    expiresAfter: string | null;
    watch: Array<string> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

