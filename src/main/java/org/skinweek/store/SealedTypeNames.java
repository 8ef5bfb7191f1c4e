package org.skinweek.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the records of a sealed interface apart in JSON by the key {@code is}, so that the domain needs no annotations:
 * {@code {"is": "every_days", "days": 3}}.
 */
public class SealedTypeNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "is";

    /** The word for a record of a sealed interface. */
    public static String name(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return isSealed(annotated)
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, KEY, null, false, true, null)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        return isSealed(annotated)
                ? Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                        .map(type -> new NamedType(type, name(type)))
                        .toList()
                : null;
    }

    private static boolean isSealed(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return type.isInterface() && type.isSealed();
    }
}
