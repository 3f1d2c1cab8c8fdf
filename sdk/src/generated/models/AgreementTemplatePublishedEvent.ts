/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A template may be used from now on.
 */
export type AgreementTemplatePublishedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'agreement_template.published';
    data: {
        id: string;
        kind: 'proposal' | 'contract' | 'amendment' | 'nda';
        name: string;
        versionNo: number;
    };
};

