/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Role } from './Role';
export type Explanation = {
    allowed: boolean;
    /**
     * The same id that a 403 carries.
     */
    rule: string;
    role: Role | null;
    why: string;
    /**
     * What was looked at, in order.
     */
    steps: Array<string>;
    hidden: Array<string>;
};

