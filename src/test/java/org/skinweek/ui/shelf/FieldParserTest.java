package org.skinweek.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.words.Words;

class FieldParserTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de", "fr", "sv", "ja", "ko", "ar-EG", "fa", "he", "th", "hi", "pl"})
    void readsTheDatesAndNumbersThatItShowsInEveryLanguage(String language) {
        Words words = new Words(Locale.forLanguageTag(language));
        FieldParser parser = new FieldParser(words);

        assertThat(parser.parse(parser.show(DAY))).contains(DAY);
        assertThat(parser.show(DAY)).doesNotContain("\u200f", "\u200e", "\u061c");
        assertThat(FieldParser.decimal(words.text("rule.plain", 1234.0))).isPresent();
        assertThat(FieldParser.decimal(words.text("rule.plain", 2.25))).contains(2.25);
        assertThat(parser.percent(words.text("common.percent", 0.3)).value()).isEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource({"2.5,2.5", "'2,5',2.5", "' 7 ',7", "٢٫٥,2.5", "-1,-1"})
    void readsNumbers(String text, double number) {
        assertThat(FieldParser.decimal(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "1.2.3", "NaN", "Infinity", "5 %"})
    void readsNothingElseAsANumber(String text) {
        assertThat(FieldParser.decimal(text)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAPercentage() {
        FieldParser parser = new FieldParser(new Words(Locale.UK));
        assertThat(parser.percent("").error()).isEmpty();
        assertThat(parser.percent("7,5 %").value()).isEqualTo(7.5);
        assertThat(parser.percent("0").error()).contains("0");
        assertThat(parser.percent("much").error()).contains("much");
    }
}
