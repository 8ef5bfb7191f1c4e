package org.skinweek.exchange;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Writes constants, and reads those that are keys, by their {@link Vocabulary}: the domain needs no annotations. */
final class EnumWords extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        Vocabulary.of(type.getRawType()).ifPresent(words -> {
            for (int i = 0; i < constants.length; i++) {
                names[i] = Vocabulary.word(constants[i]);
            }
        });
        return names;
    }
}
