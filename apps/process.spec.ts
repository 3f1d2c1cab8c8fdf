import { Logger } from '@nestjs/common';
import { runProcess } from './process';

type Listener = (value?: unknown) => void;

/** A process under test: what it listens to, and how it ends. */
function begin() {
  const listeners = new Map<string, Listener>();
  const stop = jest.fn(() => Promise.resolve());
  jest.spyOn(process, 'on').mockImplementation(((event: string, listener: Listener) => {
    listeners.set(event, listener);
    return process;
  }) as never);
  const ended = new Promise<unknown>((resolve) => {
    jest.spyOn(process, 'exit').mockImplementation(((code: unknown) => resolve(code)) as never);
  });
  runProcess(() => Promise.resolve({ stop }));
  return { stop, ended, tell: (event: string, value?: unknown) => listeners.get(event)?.(value) };
}

afterEach(() => void jest.restoreAllMocks());

describe('a process', () => {
  it('outlives a promise that nobody waits for, and logs why it was rejected', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const { tell, stop, ended } = begin();
    const err = new Error('nobody waits');
    tell('unhandledRejection', err);
    expect(error).toHaveBeenCalledWith({ err }, expect.any(String));
    expect(stop).not.toHaveBeenCalled();
    tell('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('stops what is under way, and ends with 1, when an error is caught by nobody', async () => {
    const fatal = jest.spyOn(Logger.prototype, 'fatal').mockImplementation();
    const { tell, stop, ended } = begin();
    const err = new Error('nobody catches');
    tell('uncaughtException', err);
    tell('uncaughtException', new Error('and another one, while it stops'));
    expect(await ended).toBe(1);
    expect(fatal).toHaveBeenCalledWith({ err }, expect.any(String));
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
