import { message, type Message, type MessageKey } from "../language/messages";

/**
 * Why a file could not be read. `detail` is what the message needs: a size in megabytes (MB of 1,000,000 bytes) or a
 * number of cells; never a cell's contents.
 */
export interface FileFailure {
  readonly code: FileFailureCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export const FILE_FAILURE_CODES = [
  "unknown-format",
  "old-format",
  "corrupt",
  "encrypted",
  "too-large",
  "zip-bomb",
  "too-many-cells",
  "empty",
] as const;

export type FileFailureCode = (typeof FILE_FAILURE_CODES)[number];

const KEYS: Readonly<Record<FileFailureCode, MessageKey>> = {
  "unknown-format": "file.unknownFormat",
  "old-format": "file.oldFormat",
  corrupt: "file.corrupt",
  encrypted: "file.encrypted",
  "too-large": "file.tooLarge",
  "zip-bomb": "file.zipBomb",
  "too-many-cells": "file.tooManyCells",
  empty: "file.empty",
};

/** Makes a failure. */
export function fileFailure(
  code: FileFailureCode,
  detail: Readonly<Record<string, string | number>> = {},
): FileFailure {
  return { code, detail };
}

/** The sentence of a failure: what is the matter with the file, why, and what to do. */
export function fileFailureMessage(failure: FileFailure, name: string): Message {
  return message(KEYS[failure.code], { name, ...failure.detail });
}
