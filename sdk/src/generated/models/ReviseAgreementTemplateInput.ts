/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMergeField } from './AgreementMergeField';
import type { AgreementTemplateClause } from './AgreementTemplateClause';
export type ReviseAgreementTemplateInput = {
    name?: string;
    /**
     * Texts name fields as `{{client.name}}`.
     */
    body?: Array<AgreementBlock>;
    mergeFields?: Array<AgreementMergeField>;
    clauses?: Array<AgreementTemplateClause>;
    industry?: string | null;
};

