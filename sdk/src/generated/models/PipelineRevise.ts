/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PipelineStageRevise } from './PipelineStageRevise';
export type PipelineRevise = {
    name?: string;
    /**
     * Where deals go that name no pipeline; the one before steps back.
     */
    isDefault?: boolean;
    /**
     * ISO 4217 currency code
     */
    currency?: string | null;
    position?: number;
    /**
     * The whole list. In their order. Exactly one is won, at least one lost, at least one open.
     */
    stages?: Array<PipelineStageRevise>;
};

