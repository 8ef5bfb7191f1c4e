package org.skinweek.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.words.Words;

class ToleranceFormModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATEST = TODAY.plusWeeks(12);

    private final Words words = new Words(Locale.UK);
    private final ToleranceFormModel form = ToleranceFormModel.of("REST-ACID", List.of(toner(), scrub()), words, TODAY);

    private static Product toner() {
        return Product.of("gly", "Toner", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7)));
    }

    private static Product scrub() {
        return Product.of("clay", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of(Dose.of("clay_scrub")));
    }

    @Test
    void mutesTheRuleForTheFirstProductForFourWeeksUnlessSaidOtherwise() {
        form.reason().set(" Fine for a year ");

        assertThat(form.submit())
                .contains(new RuleTolerance("REST-ACID", "gly", "Fine for a year", TODAY, TODAY.plusWeeks(4)));
    }

    @Test
    void mutesAnotherProductTheWholeRuleOrTheWholeProduct() {
        form.reason().set("Fine");
        form.productProperty().set(scrub());
        assertThat(form.submit().orElseThrow().scope()).isEqualTo(new RuleTolerance.Scope("REST-ACID", "clay"));

        form.aboutProperty().set(ToleranceFormModel.About.RULE);
        assertThat(form.submit().orElseThrow().scope()).isEqualTo(new RuleTolerance.Scope("REST-ACID", null));

        form.aboutProperty().set(ToleranceFormModel.About.PRODUCT);
        assertThat(form.submit().orElseThrow().scope()).isEqualTo(new RuleTolerance.Scope(null, "clay"));
    }

    @Test
    void aRuleWithoutProductsIsMutedAsAWhole() {
        ToleranceFormModel whole = ToleranceFormModel.of("RECOVERY", List.of(), words, TODAY);
        assertThat(whole.choices()).containsExactly(ToleranceFormModel.About.RULE);
        whole.reason().set("Fine");

        assertThat(whole.submit().orElseThrow().scope()).isEqualTo(new RuleTolerance.Scope("RECOVERY", null));
    }

    @Test
    void asksForAReason() {
        assertThat(form.submit()).isEmpty();
        assertThat(form.reason().errorProperty().get()).isEqualTo("Say why, so that you can judge it later.");

        form.reason().set("x".repeat(201));
        assertThat(form.submit()).isEmpty();
        assertThat(form.reason().errorProperty().get()).isEqualTo("The reason has 201 characters: shorten it to 200.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-18| 18 Feb 2027 does not fit: choose a day from 25 Nov 2026 to 17 Feb 2027, twelve weeks from its"
                        + " beginning.",
                "2026-11-24| 24 Nov 2026 does not fit: choose a day from 25 Nov 2026 to 17 Feb 2027, twelve weeks from its"
                        + " beginning.",
                "in spring| “in spring” is not a date: write it such as 17 Feb 2027.",
                "''| “” is not a date: write it such as 17 Feb 2027.",
            })
    void refusesAnEndThatIsNoDateOrTooSoonOrMoreThanTwelveWeeksAway(String end, String complaint) {
        form.reason().set("Fine");
        form.until().set(end);

        assertThat(form.submit()).isEmpty();
        assertThat(form.until().errorProperty().get()).isEqualTo(complaint);
    }

    @Test
    void lastsUntilTodayOrTwelveWeeks() {
        form.reason().set("Fine");
        form.until().set("2026-11-25");
        assertThat(form.submit().orElseThrow().until()).isEqualTo(TODAY);

        form.lasts(12);
        assertThat(form.submit().orElseThrow().until()).isEqualTo(LATEST);
    }

    @Test
    void aChangeKeepsWhatItIsAboutAndLastsTwelveWeeksFromItsBeginningNotFromToday() {
        LocalDate begins = TODAY.minusWeeks(6);
        RuleTolerance before = new RuleTolerance("REST-ACID", "gly", "Fine", begins, TODAY.plusWeeks(1));
        ToleranceFormModel editing = ToleranceFormModel.editing(before, words, TODAY);
        assertThat(editing.choices()).isEmpty();
        assertThat(editing.submit()).contains(before);

        editing.reason().set("Still fine");
        editing.lasts(12);
        assertThat(editing.submit())
                .contains(new RuleTolerance("REST-ACID", "gly", "Still fine", begins, begins.plusWeeks(12)));

        editing.until().set("2027-01-07");
        assertThat(editing.submit()).isEmpty();
        assertThat(editing.until().errorProperty().get()).contains("twelve weeks from its beginning");
    }
}
