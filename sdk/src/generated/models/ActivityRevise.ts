/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ActivityDirection } from './ActivityDirection';
import type { ActivityKind } from './ActivityKind';
import type { ActivityOutcome } from './ActivityOutcome';
export type ActivityRevise = {
    kind?: ActivityKind;
    subject?: string;
    body?: string | null;
    /**
     * Now unless told.
     */
    occurredAt?: string;
    durationMinutes?: number | null;
    direction?: ActivityDirection | null;
    outcome?: ActivityOutcome | null;
    contactIds?: Array<string>;
    /**
     * Who took part; whoever logs it unless told.
     */
    memberId?: string;
};

