/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementMergeField } from './AgreementMergeField';
import type { AgreementTemplateClause } from './AgreementTemplateClause';
import type { AgreementTemplateKind } from './AgreementTemplateKind';
export type AgreementTemplateCreate = {
    kind: AgreementTemplateKind;
    name: string;
    /**
     * Texts name fields as `{{client.name}}`.
     */
    body: Array<AgreementBlock>;
    mergeFields?: Array<AgreementMergeField>;
    clauses?: Array<AgreementTemplateClause>;
    industry?: string | null;
};

