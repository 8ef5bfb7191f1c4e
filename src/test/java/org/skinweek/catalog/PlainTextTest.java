package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Glycolic Toner 7%      | glycolic toner 7
            '  A--B.c '            | a b c
            Crème de Jour          | creme de jour
            ΑΒΓ - Ügly             | αβγ ugly
            ''                     | ''
            '%%'                   | ''
            """)
    void hasSmallLettersWithoutAccentsAndOneSpaceBetweenWords(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }
}
