import { defineWorkflow } from './define-workflow';

const REQUEST = '{{ event.data.fileRequestId }}';

/** A client has sent everything that was asked for: the files go to the project, and somebody looks at them. */
export const fileRequestCompleted = defineWorkflow({
  key: 'system.file-request-completed',
  name: 'Review files that a client sent',
  description:
    'Attaches the files of a completed request to its project, and gives its reviewer a task and a notice.',
  graph: {
    triggers: [
      { key: 'completed', kind: 'event', event: 'file_request.completed', dedupe: 'data.fileRequestId' },
    ],
    entity: { type: 'file_request', id: REQUEST },
    onFailure: 'stop',
    steps: [
      {
        key: 'attach',
        type: 'for_each',
        when: '$boolean(event.data.projectId)',
        skipReason: 'the request belongs to no project',
        items: '[event.data.fileIds]',
        as: 'fileId',
        steps: [
          {
            key: 'link',
            type: 'command',
            command: 'link.create',
            input: {
              fromType: 'file',
              fromId: '{{ fileId }}',
              toType: 'project',
              toId: '{{ event.data.projectId }}',
              relation: 'attachment',
            },
          },
        ],
      },
      {
        key: 'review',
        type: 'command',
        command: 'task.create',
        input: {
          title: 'Review: {{ event.data.title }}',
          projectId: '{{ event.data.projectId }}',
          entityType: 'file_request',
          entityId: REQUEST,
          assigneeMemberId: '{{ event.data.reviewerMemberId }}',
          source: 'file_request',
          sourceKey: 'file-request:{{ event.data.fileRequestId }}',
        },
      },
      {
        key: 'tell',
        type: 'command',
        command: 'notification.send',
        when: '$boolean(event.data.reviewerMemberId)',
        skipReason: 'the request names no reviewer',
        input: {
          memberId: '{{ event.data.reviewerMemberId }}',
          title: 'Files have come in: {{ event.data.title }}',
          entityType: 'task',
          entityId: '{{ steps.review.output.id }}',
          key: 'file-request:{{ event.data.fileRequestId }}',
        },
      },
    ],
    output: { taskId: '{{ steps.review.output.id }}' },
  },
});
