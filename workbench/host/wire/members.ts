import { isAtLeast } from "../requirementSets";
import { RichError } from "./errors";
import type { HostObject, Method, Property } from "./hostObject";

/**
 * Reaches the members of host objects, strictly: a member that the tables do not have, or that is newer than the
 * ExcelApi version of this host, is `ApiNotFound` with the member's name.
 */
export class Members {
  constructor(private readonly excelApi: string) {}

  read(object: HostObject, name: string): unknown {
    const property = this.property(object, name);
    return property.read ? property.read() : this.refuse(object, camelCase(name));
  }

  write(object: HostObject, name: string, value: unknown): void {
    const property = this.property(object, name);
    if (!property.write) this.refuse(object, `${camelCase(name)}=`);
    else property.write(value);
  }

  call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    const method: Method = this.known(object, `${camelCase(name)}()`, object.methods[camelCase(name)]);
    return method.run(...given);
  }

  item(object: HostObject, key: unknown): HostObject | null {
    return object.item ? object.item(key) : this.refuse(object, "[]");
  }

  private property(object: HostObject, name: string): Property {
    return this.known(object, camelCase(name), object.properties[camelCase(name)]);
  }

  private known<Member extends { readonly since: string }>(
    object: HostObject,
    name: string,
    member: Member | undefined,
  ): Member {
    if (!member) return this.refuse(object, name);
    if (isAtLeast(this.excelApi, member.since)) return member;
    const location = `${object.typeName}.${name}`;
    throw new RichError("ApiNotFound", `${location} needs ExcelApi ${member.since}.`, location);
  }

  private refuse(object: HostObject, name: string): never {
    const location = `${object.typeName}.${name}`;
    throw new RichError("ApiNotFound", `The workbench does not answer ${location}.`, location);
  }
}

function camelCase(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
