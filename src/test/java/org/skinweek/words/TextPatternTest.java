package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the pattern and the arguments are, the text is the one that MessageFormat makes of them. */
class TextPatternTest {
    private static final Locale[] LOCALES = {Locale.UK, Locale.GERMANY, new Locale("ar", "EG")};
    private static final Object[][] ARGUMENTS = {
        {},
        {"retinol"},
        {"{1}", "it''s"},
        {1, "toner"},
        {0, 2},
        {2, 999},
        {-1, 1_000},
        {10L, (short) 3},
        {12345, 0.5, "x"},
        {LocalDate.of(2026, 11, 30), null, "last"},
        {"a", "b", "c"}
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no arguments",
                "it''s {0}",
                "{0}",
                "{0}{1}",
                "{1} before {0}, {1} again",
                "'{0}' is quoted and {0} is not",
                "a '{' alone and {2}",
                "one quotation 'to the end {0}",
                "{0,number,integer} of {1}",
                "{0,number,integer} and {0}",
                "{0,choice,0#none|1#one|1<{0} things} and {1}",
                "{0,choice,1#one|1<{0,number,integer}} of {1,choice,2#both|2<all {1,number,integer}}",
                "{0,choice,2#it''s two|3#more}",
                "{0,choice,1.5#few|10#many}",
                "{0,choice,1#|2#two}{1}",
                "{0,choice,1#one|x#two}",
                "{0,choice,3#three|1#one}",
                "{0,choice,1#'{0}'|2#two}",
                "{0,choice,1#{1}|1<{1,choice,2#both|2<all}}",
                "{0,}",
                "{ 0 }",
                "{0 ,number}",
                "{0,number,percent}",
                "{0,choice,1#one",
                "''{0}''",
                "''''",
                "a } without a beginning {0}"
            })
    void isAsMessageFormatMakesIt(String pattern) {
        TextPattern read = TextPattern.of(pattern);
        for (Locale locale : LOCALES) {
            for (Object[] arguments : ARGUMENTS) {
                assertThat(outcome(() -> read.with(locale, arguments)))
                        .as(pattern)
                        .isEqualTo(outcome(() -> new MessageFormat(pattern, locale).format(arguments)));
            }
        }
    }

    private static String outcome(Supplier<String> text) {
        try {
            return text.get();
        } catch (IllegalArgumentException e) {
            return e.getClass().getName();
        }
    }
}
