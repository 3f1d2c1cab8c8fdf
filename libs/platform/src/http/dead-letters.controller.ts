import { Req } from '@nestjs/common';
import { deadLetters } from '../feed/dead-letters.resource';
import { ReplayDeadLetter } from '../feed/replay-dead-letter.command';
import { Api } from './api';
import { Does, Gets, Lists, Routes } from './operation';
import type { ApiRequest } from './request';

@Routes(deadLetters)
export class DeadLettersController {
  constructor(private readonly api: Api) {}
  @Lists(deadLetters) listDeadLetters(@Req() request: ApiRequest) {
    return this.api.list(deadLetters, request);
  }
  @Gets(deadLetters) getDeadLetter(@Req() request: ApiRequest) {
    return this.api.get(deadLetters, request);
  }
  @Does(ReplayDeadLetter) replayDeadLetter(@Req() request: ApiRequest) {
    return this.api.send(ReplayDeadLetter, request);
  }
}
