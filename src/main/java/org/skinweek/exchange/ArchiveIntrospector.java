package org.skinweek.exchange;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.store.SealedTypeNames;

/**
 * Lets Jackson read the program's own records strictly: every component must be there that is not marked as absent at
 * times, and constants are written as small words.
 */
final class ArchiveIntrospector extends SealedTypeNames {
    private static final long serialVersionUID = 1L;

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
