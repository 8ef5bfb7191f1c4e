package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;

class WordsTest {
    private final Words words = new Words(Locale.UK);

    @Test
    void aLanguageWithoutTextsIsAnsweredInEnglish() {
        Words french = Words.of(Locale.FRANCE, Locale.FRANCE);

        assertThat(french.locale()).isEqualTo(Locale.UK);
        assertThat(french.region()).isEqualTo(Locale.FRANCE);
        assertThat(french.text("shell.route.week")).isEqualTo(words.text("shell.route.week"));
    }

    @Test
    void everyEnglishIsTheOneThatThereIs() {
        assertThat(Words.of(Locale.US, Locale.US).locale()).isEqualTo(Locale.UK);
        assertThat(Words.of(Locale.ROOT, Locale.ROOT).locale()).isEqualTo(Locale.UK);
    }

    @Test
    void aSentenceBeginsWithACapitalWhateverItsFirstLetter() {
        assertThat(words.beginning("retinol")).isEqualTo("Retinol");
        assertThat(words.beginning("éclat")).isEqualTo("Éclat");
        assertThat(words.beginning("𐐨 is a letter")).isEqualTo("𐐀 is a letter");
        assertThat(words.beginning("7 days")).isEqualTo("7 days");
    }

    @Test
    void aConstantFindsItsTextInEveryLanguageOfTheComputer() {
        assertThat(words.textOf("common.session.", Session.MORNING)).isEqualTo(words.text("common.session.morning"));
        assertThat(Words.key(ActiveFamily.VITAMIN_C)).isEqualTo("vitamin_c");
    }

    @Test
    void aKeyThatNoBundleHasIsTold() {
        assertThat(words.has("shell.title")).isTrue();
        assertThat(words.has("shell.no_such_text")).isFalse();
        assertThat(words.has("no_such_area.text")).isFalse();
        assertThatThrownBy(() -> words.text("shell.no_such_text")).isInstanceOf(MissingResourceException.class);
    }
}
