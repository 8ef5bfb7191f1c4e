package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Session;
import org.skinweek.rules.TimeWindow;

/** A data file is read as it is, and a defect in it is told with file and place. */
class DataNodeTest {
    private static final DataNode NODE = node("""
            {"text": "t", "none": null, "flag": true, "number": 2.5, "whole": 3, "texts": ["a", "b"],
             "grade": "B", "window": "sevenDays", "sessions": ["evening", "morning"],
             "amounts": {"low": 3, "normal": 2, "sensitive": 1}}
            """);

    @Test
    void readsEachKindOfValue() {
        assertThat(NODE.at("text").text()).isEqualTo("t");
        assertThat(NODE.at("flag").flag()).isTrue();
        assertThat(NODE.at("number").number(0, 3)).isEqualTo(2.5);
        assertThat(NODE.at("whole").integer(3, 3)).isEqualTo(3);
        assertThat(NODE.at("texts").texts()).containsExactly("a", "b");
        assertThat(NODE.at("amounts").bySensitivity()).isEqualTo(new BySensitivity(3, 2, 1));
        assertThat(NODE.at("amounts").keys()).containsExactly("low", "normal", "sensitive");
        assertThat(NODE.at("text").in(Map.of("t", 7))).isEqualTo(7);
    }

    @Test
    void findsConstantsHoweverTheirNamesAreWritten() {
        assertThat(NODE.at("grade").constant(EvidenceGrade.class)).isEqualTo(EvidenceGrade.B);
        assertThat(NODE.at("window").constant(TimeWindow.class)).isEqualTo(TimeWindow.SEVEN_DAYS);
        assertThat(NODE.constants("sessions", Session.class)).containsExactlyInAnyOrder(Session.values());
        assertThat(NODE.constants("nothing", Session.class)).isEmpty();
    }

    @Test
    void tellsAbsentAndNullFromWhatIsThere() {
        assertThat(NODE.has("none")).isTrue();
        assertThat(NODE.find("none")).isEmpty();
        assertThat(NODE.find("nothing")).isEqualTo(Optional.empty());
        assertThat(NODE.textOrNull("none")).isNull();
        assertThat(NODE.textOrNull("text")).isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | data/x.json is [1.0]: it must be an object",
                "{} | data/x.json lacks the key \"a\"",
                "{\"a\": null} | data/x.json/a is null: it must be a text",
                "{\"a\": 3} | data/x.json/a is 3.0: it must be a text",
                "{\"a\": {\"b\": 1}} | data/x.json/a is {b=1.0}: it must be a text",
            })
    void namesFileAndPlaceOfADefect(String text, String message) {
        DataNode node = node(text);
        assertThatThrownBy(() -> node.at("a").text())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void refusesNumbersOutOfRangeUnknownWordsAndUnknownKeys() {
        assertThatThrownBy(() -> NODE.at("number").number(0, 2))
                .hasMessageContaining("/number is 2.5: it must be from");
        assertThatThrownBy(() -> NODE.at("number").integer(0, 3)).hasMessageContaining("must be a whole number");
        assertThatThrownBy(() -> NODE.at("text").constant(TimeWindow.class))
                .hasMessageContaining("it must be one of [SEVEN_DAYS");
        assertThatThrownBy(() -> NODE.at("text").in(Map.of("u", 1))).hasMessageContaining("must be one of [u]");
        assertThatThrownBy(() -> NODE.at("amounts").allow(List.of("low")))
                .hasMessageContaining("data/x.json/amounts/normal is a key that is not known");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThatThrownBy(() -> node("{\"a\": 1, \"a\": 2}")).isInstanceOf(UncheckedIOException.class);
    }

    private static DataNode node(String text) {
        try {
            return DataFile.parse("data/x.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
