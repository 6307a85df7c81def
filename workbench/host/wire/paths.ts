import { RichError } from "./errors";
import { isHostObject, type HostObject } from "./hostObject";
import type { Members } from "./members";
import { PATH, type ArgumentInfo, type ObjectPath, type WireRequest } from "./protocol";

/** What a batch starts from: the root object, services by name, and the objects kept alive by earlier batches. */
export interface Surroundings {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject;
  readonly references: Map<string, HostObject>;
}

/** Finds the objects that a batch speaks of. Each path is walked once: a method on it runs once a batch. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly surroundings: Surroundings,
    private readonly members: Members,
  ) {}

  /** The object of a path; null for a null object and for everything beneath it. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id.toString()];
    if (!path) throw new RichError("InvalidObjectPath", `The batch has no path ${id.toString()}.`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in place of the ids that stand for them. */
  given(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id > 0 ? this.object(id) : this.resolved(argument);
    });
  }

  /** A proxy inside an argument object is `{"_ObjectPathId": n}`, without a place in ReferencedObjectPathIds. */
  private resolved(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return this.object(Number(argument._ObjectPathId));
    return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, this.resolved(value)]));
  }

  private follow(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.surroundings.root;
      case PATH.newObject:
        return this.surroundings.service(name);
      case PATH.reference:
        return this.reference(name);
      case PATH.nullObject:
        return null;
    }
    if (!parent) throw new RichError("InvalidObjectPath", `Path ${name} has no parent.`);
    switch (path.ObjectPathType) {
      case PATH.method:
        return objectOrNull(this.members.call(parent, name, this.given(path.ArgumentInfo)));
      case PATH.property:
        return objectOrNull(this.members.read(parent, name));
      case PATH.indexer:
        return this.members.item(parent, this.given(path.ArgumentInfo)[0]);
      default:
        throw new RichError(
          "InvalidObjectPath",
          `Path type ${path.ObjectPathType.toString()} is not answered.`,
        );
    }
  }

  private reference(name: string): HostObject {
    const object = this.surroundings.references.get(name);
    if (!object) throw new RichError("InvalidReference", `${name} is gone.`);
    return object;
  }
}

function objectOrNull(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new RichError("InvalidObjectPath", "The path leads to plain data.");
}
