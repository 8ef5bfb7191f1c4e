package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-GB | 2.5       | 2.5
                    en-GB | 2,5       | 2.5
                    de-DE | 2,5       | 2.5
                    de-DE | 2.5       | 2.5
                    en-GB | 1,234     | 1234
                    en-GB | 1.234     | 1.234
                    de-DE | 1.234     | 1234
                    de-DE | 1,234     | 1.234
                    en-GB | 1,234.5   | 1234.5
                    en-GB | 1.234,5   | 1234.5
                    fr-FR | 1 234,5   | 1234.5
                    de-CH | 1’234.5   | 1234.5
                    en-GB | 1,234,567 | 1234567
                    en-GB | 0,125     | 0.125
                    en-GB | .5        | 0.5
                    ar-EG | ٢٫٥       | 2.5
                    ar-EG | ١٬٢٣٤٫٥   | 1234.5
                    ar-EG | ١٫٢٣٤     | 1.234
                    en-GB | ١٫٢٣٤     | 1.234
                    fa-IR | ۲٫۵       | 2.5
                    ne-NP | २.५       | 2.5
                    my-MM | ၂.၅       | 2.5
                    en-GB | -1        | -1
                    sv-SE | −1        | -1
                    """)
    void readsWhatPeopleOfACountryWrite(String region, String text, double number) {
        TypedNumber numbers = new TypedNumber(Locale.forLanguageTag(region));
        assertThat(numbers.decimal(text)).contains(number);
        assertThat(numbers.decimal("\u200e " + text + "\u00a0\u200f")).contains(number);
    }

    @Test
    void keepsEachDigitWhereThatIsAskedFor() {
        TypedNumber numbers = new TypedNumber(Locale.UK);
        assertThat(numbers.exact("1,234.10")).contains(new BigDecimal("1234.10"));
        assertThat(numbers.exact("0.1000000000000000055511151231257827"))
                .contains(new BigDecimal("0.1000000000000000055511151231257827"));
        assertThat(numbers.exact("ten")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two",
                "1.2.3",
                "1,2,3",
                "NaN",
                "Infinity",
                "5 %",
                "1e5",
                "1d",
                "0x1p3",
                "1.23.456",
                "--1",
                "."
            })
    void readsNothingElse(String text) {
        assertThat(new TypedNumber(Locale.UK).decimal(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' 7 ', 7", "٣, 3", "۱۲, 12", "၇, 7", "-2, -2"})
    void readsWholeNumbers(String text, int number) {
        assertThat(new TypedNumber(Locale.UK).whole(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7.0", "1,000", "99999999999", "1 2", "x"})
    void readsNoOtherAsWhole(String text) {
        assertThat(new TypedNumber(Locale.UK).whole(text)).isEmpty();
    }
}
