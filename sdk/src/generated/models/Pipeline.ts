/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PipelineStage } from './PipelineStage';
import type { PipelineStatus } from './PipelineStatus';
export type Pipeline = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    isDefault: boolean;
    currency: string | null;
    position: number;
    status: PipelineStatus;
    /**
     * Always with one pipeline, in lists with include=stages.
     */
    stages?: Array<PipelineStage>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

