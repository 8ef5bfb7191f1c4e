package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes numbers as people do: whole ones without a fraction. */
final class PlainNumberWriter extends JsonSerializer<Double> {
    private static final double LARGEST_WHOLE = 1e15;

    @Override
    public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(value);
        }
    }
}
