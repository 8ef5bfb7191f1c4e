package org.skinweek.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** The JSON of routine files and reports, below all binding: each key once, not too deep, nothing that steers a terminal. */
final class StrictJson {
    /** The most levels of nested objects and lists; a routine file needs six. */
    static final int DEEPEST = 50;

    private StrictJson() {}

    /** Makes parsers and generators. */
    static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .characterEscapes(new ControlCharacters.Escapes())
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }
}
