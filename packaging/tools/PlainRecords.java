import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives records plain code for {@code equals} and {@code hashCode}. What the compiler leaves in them is put together from
 * method handles by their first use, in each start anew: no AOT cache holds that, and it takes longer than much of what a
 * command does. The answers are the same, down to the number that is a record's hash.
 */
final class PlainRecords {
    private static final ClassDesc OBJECT_METHODS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of(Objects.class.getName());
    private static final int FACTOR = 31;

    private PlainRecords() {}

    /** A class file, changed where it is that of a record; otherwise the same bytes. */
    static byte[] plain(byte[] bytes) {
        ClassFile format = ClassFile.of();
        ClassModel record = format.parse(bytes);
        if (record.methods().stream().noneMatch(method -> components(method).isPresent())) {
            return bytes;
        }
        ClassDesc type = record.thisClass().asSymbol();
        ClassTransform plain = (builder, element) -> {
            Optional<List<DirectMethodHandleDesc>> components =
                    element instanceof MethodModel method ? components(method) : Optional.empty();
            if (components.isEmpty()) {
                builder.with(element);
                return;
            }
            MethodModel method = (MethodModel) element;
            builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(), code -> {
                if (method.methodName().equalsString("equals")) {
                    equality(code, type, components.get());
                } else {
                    hash(code, type, components.get());
                }
            });
        };
        return format.transformClass(record, plain);
    }

    /** The components that a method made by the compiler goes through; empty for any other method, and for texts. */
    private static Optional<List<DirectMethodHandleDesc>> components(MethodModel method) {
        if (method.methodName().equalsString("toString")) {
            return Optional.empty();
        }
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .filter(call -> call.bootstrapMethod().owner().equals(OBJECT_METHODS))
                .map(call -> getters(call.bootstrapArgs()))
                .findFirst();
    }

    private static List<DirectMethodHandleDesc> getters(List<ConstantDesc> arguments) {
        return arguments.stream()
                .filter(DirectMethodHandleDesc.class::isInstance)
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    private static void equality(CodeBuilder code, ClassDesc type, List<DirectMethodHandleDesc> components) {
        Label differs = code.newLabel();
        code.aload(1).instanceOf(type).ifeq(differs);
        for (DirectMethodHandleDesc component : components) {
            ClassDesc of = component.invocationType().returnType();
            code.aload(0).getfield(type, component.methodName(), of);
            code.aload(1).checkcast(type).getfield(type, component.methodName(), of);
            switch (of.descriptorString().charAt(0)) {
                case 'I', 'Z', 'B', 'S', 'C' -> code.if_icmpne(differs);
                case 'J' -> code.lcmp().ifne(differs);
                case 'F', 'D' -> code.invokestatic(boxOf(of), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, of, of))
                        .ifne(differs);
                default -> code.invokestatic(
                                OBJECTS,
                                "equals",
                                MethodTypeDesc.of(
                                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                        .ifeq(differs);
            }
        }
        code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
    }

    private static void hash(CodeBuilder code, ClassDesc type, List<DirectMethodHandleDesc> components) {
        code.iconst_0();
        for (DirectMethodHandleDesc component : components) {
            ClassDesc of = component.invocationType().returnType();
            code.bipush(FACTOR).imul().aload(0).getfield(type, component.methodName(), of);
            if (of.isPrimitive()) {
                code.invokestatic(boxOf(of), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, of));
            } else {
                code.invokestatic(
                        OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static ClassDesc boxOf(ClassDesc primitive) {
        return switch (primitive.descriptorString()) {
            case "I" -> ConstantDescs.CD_Integer;
            case "Z" -> ConstantDescs.CD_Boolean;
            case "B" -> ConstantDescs.CD_Byte;
            case "S" -> ConstantDescs.CD_Short;
            case "C" -> ConstantDescs.CD_Character;
            case "J" -> ConstantDescs.CD_Long;
            case "F" -> ConstantDescs.CD_Float;
            default -> ConstantDescs.CD_Double;
        };
    }
}
