/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AgreementBlock } from './AgreementBlock';
import type { AgreementTemplateGap } from './AgreementTemplateGap';
export type AgreementTemplatePreview = {
    body: Array<AgreementBlock>;
    missing: Array<AgreementTemplateGap>;
};

