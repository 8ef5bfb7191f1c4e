package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.diary.PackCost;
import org.skinweek.routine.PackPrice;
import org.skinweek.routine.PackSize;
import org.skinweek.routine.SizeUnit;

class PriceWordsTest {
    private final PriceWords words = new PriceWords(new Words(Locale.UK));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                12.9,  EUR, €12.90
                1234,  GBP, "£1,234.00"
                1500,  JPY, "JP¥1,500"
                12.9,  kr,  12.90 kr
                12.9,  "",  12.90
                0,     EUR, €0.00
                """)
    void writesAPriceAsItsCurrencyIsWritten(String amount, String currency, String text) {
        assertThat(words.price(new PackPrice(new BigDecimal(amount), currency))).isEqualTo(text);
    }

    @Test
    void whatAUseCostsIsNotNothing() {
        assertThat(each("0.125")).isEqualTo("€0.13");
        assertThat(each("0.005")).isEqualTo("€0.01");
        assertThat(each("0.0034")).isEqualTo("€0.0034");
        assertThat(each("0")).isEqualTo("€0.00");
    }

    @Test
    void writesASizeWithItsUnit() {
        assertThat(words.size(new PackSize(new BigDecimal("1.70"), SizeUnit.GRAMS)))
                .isEqualTo("1.7 g");
        assertThat(words.size(new PackSize(BigDecimal.valueOf(240), SizeUnit.MILLILITRES)))
                .isEqualTo("240 ml");
    }

    private String each(String amount) {
        return words.each(new PackCost(new BigDecimal(amount), "EUR", true));
    }
}
