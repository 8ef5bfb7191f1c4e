package org.skinweek.exchange;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jackson write and read the program's own records without annotations, and strictly: every component must be there
 * that is not marked as absent at times, constants are small words, and the records of a sealed interface are told apart
 * by the key {@code is}, as in {@code {"is": "every_days", "days": 3}}.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "is";

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = word(constants[i]);
        }
        return names;
    }

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        return component(member)
                .map(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .orElseGet(() -> super.hasRequiredMarker(member));
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return isSealed(annotated.getRawType())
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, KEY, null, false, true, null)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        return isSealed(annotated.getRawType())
                ? Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                        .map(type -> new NamedType(type, word(type)))
                        .toList()
                : null;
    }

    /** True for an interface of which all records are known. */
    static boolean isSealed(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /** The word for a record of a sealed interface. */
    static String word(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** The word for a constant: that of routine files where they have one. */
    static String word(Enum<?> constant) {
        return Vocabulary.of(constant.getDeclaringClass()).isPresent()
                ? Vocabulary.word(constant)
                : constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<RecordComponent> component(AnnotatedMember member) {
        Class<?> type = member.getDeclaringClass();
        if (!type.isRecord() || !(member instanceof AnnotatedParameter parameter)) {
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        return parameter.getOwner().getParameterCount() == components.length
                ? Optional.of(components[parameter.getIndex()])
                : Optional.empty();
    }
}
