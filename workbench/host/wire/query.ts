import { RichError } from "./errors";
import { isHostObject, type HostObject } from "./hostObject";
import type { Members } from "./members";
import type { QueryInfo } from "./protocol";

type Fields = readonly (readonly string[])[];

/**
 * Answers a load. office.js takes "items/" off what an add-in asks of a collection, so a selection on a collection
 * speaks of each of its items, or of the first `Top` of them. Names go out in Pascal case.
 */
export function answerQuery(
  object: HostObject,
  { Select: select = [], Top: most }: QueryInfo,
  members: Members,
  keep: (object: HostObject) => string,
): unknown {
  if (select.length === 0) throw new RichError("InvalidArgument", `Empty load of ${object.typeName}.`);
  const items = object.items?.bind(object);
  const asked = items && most !== undefined ? { ...object, items: () => items().slice(0, most) } : object;
  return read(asked, select.map((field) => field.split("/")), members, keep); // prettier-ignore
}

function read(
  object: HostObject,
  fields: Fields,
  members: Members,
  keep: (object: HostObject) => string,
): Record<string, unknown> {
  if (!object.items) return readFields(object, fields, members, keep);
  const items = object.items().map((item) => ({
    ...identity(item, keep),
    ...readFields(item, fields, members, keep),
  }));
  return { _Items: items };
}

/** What tells office.js how to find an item of a collection again. */
function identity(item: HostObject, keep: (object: HostObject) => string): Record<string, unknown> {
  if (item.isReferenced === true) return { _ReferenceId: keep(item) };
  return item.id === undefined ? {} : { Id: item.id };
}

function readFields(
  object: HostObject,
  fields: Fields,
  members: Members,
  keep: (object: HostObject) => string,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[][]>();
  for (const [head = "", ...rest] of fields) {
    // "$none" is how office.js says that a load is for a child alone.
    if (head === "$none") continue;
    if (rest.length === 0) answer[pascalCase(head)] = members.read(object, head);
    else nested.set(head, [...(nested.get(head) ?? []), rest]);
  }
  for (const [head, rest] of nested) {
    const child = members.read(object, head);
    answer[pascalCase(head)] = isHostObject(child) ? read(child, rest, members, keep) : child;
  }
  return answer;
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
