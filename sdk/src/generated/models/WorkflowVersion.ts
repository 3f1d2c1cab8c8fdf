/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowGraph } from './WorkflowGraph';
export type WorkflowVersion = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    workflowId: string;
    versionNo: number;
    status: 'draft' | 'published' | 'retired';
    graph: WorkflowGraph;
    inputSchema: Record<string, any> | null;
    /**
     * Of the graph: the same content has the same name anywhere.
     */
    sha256: string;
    publishedAt: string | null;
    /**
     * The member whose rights its runs have; null for those of the house.
     */
    publishedById: string | null;
    publisherRole: string | null;
    note: string | null;
    restoredFromNo: number | null;
    /**
     * What the last dry run said.
     */
    testReport?: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

