package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-GB         | 03/04/2026          | 2026-04-03
                    en-US         | 03/04/2026          | 2026-03-04
                    en-US         | 3/4/26              | 2026-03-04
                    en-GB         | 3/4/26              | 2026-04-03
                    en-GB         | 2026-04-03          | 2026-04-03
                    en-US         | 2026-04-03          | 2026-04-03
                    en-GB         | 2026/4/3            | 2026-04-03
                    de-DE         | 03.04.2026          | 2026-04-03
                    de-DE         | 3. 4. 2026          | 2026-04-03
                    fr-FR         | 03/04/2026          | 2026-04-03
                    sv-SE         | 2026-04-03          | 2026-04-03
                    ja-JP         | 2026/04/03          | 2026-04-03
                    hu-HU         | 2026. 04. 03        | 2026-04-03
                    ar-EG         | ٠٣/٠٤/٢٠٢٦          | 2026-04-03
                    fa-IR         | ۲۰۲۶-۰۴-۰۳          | 2026-04-03
                    ne-NP         | २०२६-०४-०३          | 2026-04-03
                    th-TH         | 3/4/2026            | 2026-04-03
                    en-GB         | 3 Apr 2026          | 2026-04-03
                    en-GB         | 3 APRIL 2026        | 2026-04-03
                    en-GB         | April 3, 2026       | 2026-04-03
                    en-GB         | 3 Sep 2026          | 2026-09-03
                    en-GB         | Friday, 3 April 2026 | 2026-04-03
                    en-GB         | 29/02/2028          | 2028-02-29
                    """)
    void readsWhatPeopleOfACountryWrite(String region, String text, LocalDate date) {
        TypedDate dates = new TypedDate(Locale.UK, Locale.forLanguageTag(region));
        assertThat(dates.read(text)).contains(date);
        assertThat(dates.read(" \u200f" + text + "\u00a0\u2069")).contains(date);
        assertThat(dates.read(dates.show(date))).contains(date);
        assertThat(dates.read(dates.inWords(date))).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 31/02/2026",
        "en-GB, 29/02/2026",
        "en-GB, 2026-02-30",
        "en-GB, 31 Feb 2026",
        "en-GB, '31 February 2026'",
        "en-GB, 04/25/2026",
        "en-US, 25/04/2026",
        "en-GB, 'Monday, 3 April 2026'",
        "en-GB, 0/1/2026",
        "en-GB, 1/13/2026",
        "en-GB, tomorrow",
        "en-GB, ''",
        "en-GB, 3/4",
        "en-GB, 20260403"
    })
    void readsNothingElse(String region, String text) {
        assertThat(new TypedDate(Locale.UK, Locale.forLanguageTag(region)).read(text))
                .isEmpty();
    }
}
