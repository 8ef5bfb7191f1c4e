package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.exchange.DamagedRoutines.Damaged;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.testing.RandomRuns;

class RoutineSchemaTest {
    private static final RoutineReader READER = new RoutineReader(CatalogReader.read());

    static Stream<Damaged> seen() {
        return DamagedRoutines.all().filter(Damaged::seenBySchema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.json", "minimal.json", "free-words.json", "other-contents.json"})
    void acceptsWhatTheReaderAccepts(String name) {
        String text = Routines.text(name);

        assertThat(RoutineSchemas.mistakes(text)).isEmpty();
        assertThatCode(() -> READER.read(text.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("seen")
    void refusesWhatTheReaderRefuses(Damaged damaged) {
        String text = new String(damaged.bytes(), StandardCharsets.UTF_8);

        assertThat(RoutineSchemas.mistakes(text)).isNotEmpty();
    }

    @Tag(RandomRuns.TAG)
    @Test
    void acceptsWhatTheWriterWrites() {
        RandomRuns.of("schema", 50).run(seed -> {
            String text = RandomRoutines.written(RandomRoutines.of(seed));
            assertThat(RoutineSchemas.mistakes(text)).as(text).isEmpty();
        });
    }
}
