package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;

/** Writes records as JSON for programs. */
public final class JsonLine {
    private JsonLine() {}

    /**
     * The record as one line of JSON, without a line end. Each component becomes a key, in order; null ones are left
     * out.
     */
    public static String of(Record record) {
        try {
            return new String(RoutineMapper.JSON.writeValueAsBytes(record), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of " + record.getClass(), e);
        }
    }
}
