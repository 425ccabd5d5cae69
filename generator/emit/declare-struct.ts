import type { InterfaceDeclarationStructure, OptionalKind, PropertySignatureStructure } from 'ts-morph'
import type { EnvelopeField, Struct } from '../model.ts'
import { declareDoc } from './declare.ts'
import type { EmitContext } from './emit-context.ts'
import { toPropertyKey } from './escape.ts'
import { payloadParameters } from './payload-slots.ts'
import { toTsType } from './to-ts-type.ts'
import { StructureKind } from './ts-morph.ts'

/** A structure of the envelope as an interface; what carries payloads has type parameters for them. */
export function declareStruct(struct: Struct, context: EmitContext): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: context.names.type(struct.id),
    docs: [declareDoc(struct.description)],
    typeParameters: context.slots.ofStruct(struct.id).map((kind) => ({ name: payloadParameters[kind], default: 'OpenMap' })),
    properties: struct.fields.map((field) => declareField(struct, field, context)),
  }
}

export function declareField(struct: Struct, field: EnvelopeField, context: EmitContext): OptionalKind<PropertySignatureStructure> {
  return {
    name: toPropertyKey(field.name),
    hasQuestionToken: field.presence === 'optional',
    type: toTsType(field.type, context.types, context.slots.ofField(struct.id, field.name)),
    docs: [declareDoc(field.description)],
  }
}
