package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for names, however they are written. */
class FoldedTextTest {
    private static String folded(String text) {
        return FoldedText.of(text).plain();
    }

    @ParameterizedTest
    @CsvSource({
        "Rеtinоl, retinol",
        "ΝIΑCINAMIDE, niacinamide",
        "ВENZОYL, benzoyl",
        "RΕΤINOL, retinol",
        "Ηyaluronic, hyaluronic"
    })
    void lettersThatLookLikeLatinOnesAreLatinInALatinWord(String written, String read) {
        assertThat(folded(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"Ретинол, ретинол", "вода, вода", "νερό, νερο", "α-Arbutin, alpha-arbutin", "β-Glucan, beta-glucan"})
    void wordsOfTheirOwnAlphabetKeepIt(String written, String read) {
        assertThat(folded(written)).isEqualTo(read);
    }

    @Test
    void signsAndInvisibleLettersAreOneKind() {
        assertThat(folded("Ré\u200Btinol–A、B\u00A0|\u00ADC【Œ】")).isEqualTo("retinol-a,b •c[oe]");
    }

    @Test
    void eachLetterKnowsWhereItStood() {
        String given = "Œ-\u200BRétinol";
        FoldedText text = FoldedText.of(given);
        int from = text.plain().indexOf("retinol");

        assertThat(text.span(from, text.length()).of(given)).isEqualTo("Rétinol");
    }
}
