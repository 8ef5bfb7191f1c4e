package org.skinweek.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema of routine files, as it ships. */
final class RoutineSchemas {
    private static final Schema SCHEMA = schema();

    private RoutineSchemas() {}

    /** What the schema says against a text. */
    static List<com.networknt.schema.Error> mistakes(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }

    private static Schema schema() {
        try (InputStream in = RoutineSchemas.class.getResourceAsStream("/data/schema/routine.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
