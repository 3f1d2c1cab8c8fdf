/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Role } from './Role';
export type Workplace = {
    id: string;
    name: string;
    slug: string;
    status: string;
    memberId: string;
    role: Role;
};

