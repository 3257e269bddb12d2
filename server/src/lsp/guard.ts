import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** Where the server writes down what went wrong, for whoever has to find the cause. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  /** Writes down an error that nobody waits for. */
  readonly failed: (error: unknown) => void;
}

/** The client's log. Writing fails silently: where the connection is gone, nobody reads it. */
export function logIn(connection: Connection): Log {
  const log: Log = {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
    info: (message) => connection.console.info(message),
    failed: (error) => log.error(described(error)),
  };
  return log;
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The answer for a wish that cannot be met, with a sentence for the person. */
export function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

export function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

export function outdated(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, "The text has changed meanwhile.");
}

/**
 * Runs a handler so that whatever it throws is answered and written down, and the server lives on. Errors made on
 * purpose (`ResponseError`) pass as they are.
 */
export async function guarded<T>(log: Log, name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log.error(`${name}: ${described(error)}`);
    throw new ResponseError(
      ErrorCodes.InternalError,
      `Readout could not answer ${name}; its output channel says more.`,
    );
  }
}
