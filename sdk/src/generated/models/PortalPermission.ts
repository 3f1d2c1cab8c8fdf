/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalPermission = 'timeline.read' | 'projects.read' | 'milestones.approve' | 'tasks.complete' | 'files.read' | 'files.upload' | 'invoices.read' | 'invoices.pay' | 'proposals.read' | 'proposals.accept' | 'contracts.read' | 'contracts.sign' | 'messages.read' | 'messages.write' | 'appointments.read' | 'appointments.book' | 'tickets.read' | 'tickets.write';
