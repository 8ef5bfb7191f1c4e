package org.skinweek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(parser.decimal(words.text("rule.plain", 1234.0))).isPresent();
        assertThat(parser.decimal(words.text("rule.plain", 2.25))).contains(2.25);
        assertThat(parser.percent(words.text("common.percent", 0.3)).value()).isEqualTo(0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/1/1899", "2201-01-01", "0001-01-01"})
    void refusesDatesThatNoFileHolds(String text) {
        FieldParser parser = new FieldParser(new Words(Locale.UK));
        assertThat(parser.date(text, LocalDate.of(2300, 1, 1)).value()).isNull();
        assertThat(parser.coming(text, DAY).error()).contains("1900 to 2200");
        assertThat(parser.inWords(text)).isEmpty();
    }

    @Test
    void saysHowADateOfNumbersIsRead() {
        assertThat(new FieldParser(new Words(Locale.UK)).inWords("03/04/2026")).isEqualTo("3 April 2026");
        assertThat(new FieldParser(new Words(Locale.UK, Locale.US)).inWords("03/04/2026"))
                .isEqualTo("4 March 2026");
        assertThat(new FieldParser(new Words(Locale.UK)).inWords("31/02/2026")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAPercentage() {
        FieldParser parser = new FieldParser(new Words(Locale.UK));
        assertThat(parser.percent("").error()).isEmpty();
        assertThat(parser.percent("7,5 %").value()).isEqualTo(7.5);
        assertThat(parser.percent("0").error()).contains("0");
        assertThat(parser.percent("much").error()).contains("much");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de", "fr", "sv", "de-CH", "ar-EG", "fa", "hi"})
    void readsAmountsThatItShowsAsTheSame(String region) {
        FieldParser parser = new FieldParser(new Words(Locale.UK, Locale.forLanguageTag(region)));
        for (String amount : List.of("12.9", "1.234", "1234", "1234.5678", "0")) {
            BigDecimal number = new BigDecimal(amount);
            assertThat(parser.amount(parser.show(number), 10_000, true).value())
                    .as(amount)
                    .isEqualTo(number);
        }
    }

    @Test
    void saysWhatIsWrongWithAnAmount() {
        FieldParser parser = new FieldParser(new Words(Locale.UK));
        assertThat(parser.amount(" ", 100, false)).isEqualTo(new FieldParser.Read<BigDecimal>(null, ""));
        assertThat(parser.amount("0", 100, true).value()).isEqualTo(BigDecimal.ZERO);
        assertThat(parser.amount("0", 100, false).error()).contains("above 0 and up to 100");
        assertThat(parser.amount("-1", 100, true).error()).contains("from 0 to 100");
        assertThat(parser.amount("100.1", 100, true).error()).contains("100.1");
        assertThat(parser.amount("0.12345", 100, true).error()).contains("0.12345");
        assertThat(parser.amount("much", 100, true).error()).contains("much");
    }
}
