package org.skinweek.exchange;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Makes Jackson write constants, and read those used as keys, by their {@link Vocabulary}, so that the domain needs no
 * annotations.
 */
final class VocabularyIntrospector extends JacksonAnnotationIntrospector {
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
