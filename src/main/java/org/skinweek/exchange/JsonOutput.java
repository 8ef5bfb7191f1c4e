package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** How Skinweek writes JSON: UTF-8, line feeds only, whole numbers without a fraction. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new SteeringMarks.Escapes())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonOutput() {}

    /** A generator of one line. */
    static JsonGenerator line(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    /** A generator that indents, for files that people read. */
    static JsonGenerator indented(OutputStream out) throws IOException {
        return line(out)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    static void number(JsonGenerator json, String key, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(key, (long) value);
        } else {
            json.writeNumberField(key, value);
        }
    }
}
