/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMergeField } from './AgreementMergeField';
import type { AgreementTemplateClause } from './AgreementTemplateClause';
import type { AgreementTemplateKind } from './AgreementTemplateKind';
import type { AgreementTemplateStatus } from './AgreementTemplateStatus';
export type AgreementTemplate = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    kind: AgreementTemplateKind;
    name: string;
    versionNo: number;
    status: AgreementTemplateStatus;
    body: Array<AgreementBlock>;
    mergeFields: Array<AgreementMergeField>;
    clauses: Array<AgreementTemplateClause>;
    industry: string | null;
    publishedAt: string | null;
    retiredAt: string | null;
    usedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

