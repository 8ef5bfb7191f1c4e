package org.skinweek.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.words.Words;

class NumberFormModelTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);

    private static NumberFormModel form(String id, @Nullable String key) {
        Rule rule = BOOK.rule(id).orElseThrow();
        return new NumberFormModel(rule, rule, key, Sensitivity.NORMAL, CATALOG, new Words(Locale.UK));
    }

    @Test
    void aStricterNumberNeedsNoMoreThanToBeTyped() {
        NumberFormModel form = form("MAX-AHA", "most.2");
        assertThat(form.value().text()).isEqualTo("3");
        assertThat(form.book()).isEqualTo("Skinweek's number for your skin is 3 sessions in 7 days.");

        form.value().set("2");

        assertThat(form.looserProperty().get()).isFalse();
        assertThat(form.submit()).contains(new NumberOverride("MAX-AHA", "most.2", 2, Sensitivity.NORMAL));
    }

    @Test
    void aLooserNumberMustBeMeant() {
        NumberFormModel form = form("MAX-AHA", "most.2");
        form.value().set("4");

        assertThat(form.looserProperty().get()).isTrue();
        assertThat(form.submit()).isEmpty();
        assertThat(form.value().errorProperty().get()).isEmpty();

        form.looserMeantProperty().set(true);
        assertThat(form.submit()).contains(new NumberOverride("MAX-AHA", "most.2", 4, Sensitivity.NORMAL));
    }

    @Test
    void moreHoursAreStricterAndFewerLooser() {
        NumberFormModel form = form("REST-ACID", "hours");
        form.value().set("72");
        assertThat(form.looserProperty().get()).isFalse();
        form.value().set("24");
        assertThat(form.looserProperty().get()).isTrue();
    }

    @Test
    void whatWasMeantForOneNumberIsNotMeantForAnother() {
        NumberFormModel form = form("MAX-AHA", "most.2");
        form.value().set("4");
        form.looserMeantProperty().set(true);

        form.numberProperty().set(form.numbers().get(0));

        assertThat(form.value().text()).isEqualTo("4");
        assertThat(form.looserProperty().get()).isFalse();
        assertThat(form.looserMeantProperty().get()).isFalse();
        form.value().set("6");
        assertThat(form.submit()).isEmpty();
    }

    @Test
    void beginsWithTheNumberThatTheUserHasSet() {
        Rule book = BOOK.rule("MAX-AHA").orElseThrow();
        Rule own = book.with(new NumberOverride("MAX-AHA", "most.2", 2, Sensitivity.NORMAL));
        NumberFormModel form =
                new NumberFormModel(book, own, "most.2", Sensitivity.NORMAL, CATALOG, new Words(Locale.UK));

        assertThat(form.value().text()).isEqualTo("2");
        assertThat(form.book()).contains("3 sessions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAX-AHA| most.2| some| “some” does not fit: write a whole number from 0 to 14.",
                "MAX-AHA| most.2| ''| “” does not fit: write a whole number from 0 to 14.",
                "MAX-AHA| most.2| 2.5| “2.5” does not fit: write a whole number from 0 to 14.",
                "MAX-AHA| most.2| 15| 15 does not fit: write a number from 0 to 14.",
                "MAX-AHA| most.2| -1| -1 does not fit: write a number from 0 to 14.",
                "MAX-AHA| most.2| 3| 3 is Skinweek's own number: write another, or cancel.",
                "MAX-EXFOL| most.1| x| “x” is not a number: write one from 0 to 20.",
                "MAX-PEEL| escalation.2| 3| 3 is looser than Skinweek's 2, beyond which it says stop: write less.",
                "STOP-IRRIT| days| 5| 5 is looser than Skinweek's 7, within which it says stop: write more.",
            })
    void saysWhatIsWrong(String rule, String key, String typed, String complaint) {
        NumberFormModel form = form(rule, key);
        form.value().set(typed);
        form.looserMeantProperty().set(true);

        assertThat(form.submit()).isEmpty();
        assertThat(form.value().errorProperty().get()).isEqualTo(complaint);
    }

    @Test
    void findsNoFaultWithWhatItBeginsWith() {
        NumberFormModel form = form("MAX-AHA", "most.2");
        assertThat(form.value().errorProperty().get()).isEmpty();
        form.numberProperty().set(form.numbers().get(0));
        assertThat(form.value().errorProperty().get()).isEmpty();

        assertThat(form.submit()).isEmpty();
        assertThat(form.value().errorProperty().get()).contains("Skinweek's own number");
    }

    @Test
    void aCommaWillDoForThePoint() {
        NumberFormModel form = form("MAX-EXFOL", "most.1");
        form.value().set(" 2,5 ");

        assertThat(form.submit()).contains(new NumberOverride("MAX-EXFOL", "most.1", 2.5, Sensitivity.NORMAL));
    }
}
