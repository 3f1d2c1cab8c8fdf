/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Role } from './Role';
export type Member = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    userId: string;
    name: string;
    email?: string;
    role: Role;
    status: 'invited' | 'active' | 'suspended' | 'removed';
    /**
     * Module to level; a module that is absent has the role’s full reach.
     */
    moduleGrants?: Record<string, 'none' | 'read' | 'write' | 'approve'>;
    title: string | null;
    invitedById?: string | null;
    joinedAt?: string | null;
    removedAt?: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

