package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;

/** Acids whose strength nobody states are read as weak, are not added up, and never make a stop by themselves. */
class GuessedStrengthTest {
    private static WeekBuilder night(String acid, String other) {
        return new WeekBuilder()
                .words("a", acid)
                .words("b", other)
                .evening("a", 3)
                .evening("b", 3);
    }

    @Test
    void aGuessIsACautionWhereAStatementIsAStop() {
        assertThat(night("salicylic_acid 2", "tretinoin 0.05").says("NSN-ACID-RET"))
                .isEqualTo("stop 3");
        assertThat(night("salicylic_acid", "tretinoin 0.05").says("NSN-ACID-RET"))
                .isEqualTo("caution 3");
        assertThat(night("salicylic_acid", "physical_scrub rinsed").says("REST-SCRUB-ACID"))
                .isEqualTo("caution 3");
    }

    @Test
    void aStopOfStatedStrengthsStaysBesideAGuess() {
        WeekBuilder week = night("salicylic_acid 2", "tretinoin 0.05")
                .words("c", "lactic_acid")
                .evening("c", 3);
        assertThat(week.says("NSN-ACID-RET")).isEqualTo("stop 3");
        WeekBuilder peels = new WeekBuilder()
                .words("stated", "aha_peel 25 rinsed")
                .words("guessed", "aha_peel rinsed")
                .evening("stated", 0, 3)
                .evening("guessed", 6);
        assertThat(peels.says("MAX-PEEL"))
                .as("two stated ones are a caution, the guessed one adds no stop")
                .isEqualTo("caution 3,6");
    }

    @Test
    void theStateOfTheSkinAsksForNoStrength() {
        assertThat(new WeekBuilder()
                        .words("a", "glycolic_acid")
                        .condition(SkinCondition.BROKEN_SKIN)
                        .evening("a", 3)
                        .says("COND-BROKEN"))
                .isEqualTo("stop 3");
        assertThat(new WeekBuilder().words("a", "glycolic_acid").evening("a", 3).says("REQ-SPF-AHA"))
                .startsWith("stop");
    }

    @Test
    void oneOfSeveralAcidsIsCountedNotAll() {
        Product toner = Product.of(
                "a",
                "a",
                Form.LEAVE_ON,
                ProductCategory.TONER,
                List.of(Dose.of("glycolic_acid"), Dose.of("salicylic_acid"), Dose.of("gluconolactone")));
        ProductContext usage = new ProductContext(toner, 0, WeekBuilder.BOOK.measures());
        assertThat(usage.traits().isStrengthGuessed()).isTrue();
        assertThat(usage.units()).isEqualTo(0.5);
    }

    @Test
    void oneStatedAcidMakesTheRestNoGuess() {
        Product toner = Product.of(
                "a",
                "a",
                Form.LEAVE_ON,
                ProductCategory.TONER,
                List.of(Dose.of("glycolic_acid", 7), Dose.of("gluconolactone")));
        ProductContext usage = new ProductContext(toner, 0, WeekBuilder.BOOK.measures());
        assertThat(usage.traits().isStrengthGuessed()).isFalse();
        assertThat(usage.units()).isEqualTo(1.25);
    }

    @Test
    void aPeelThatSaysNothingIsNoStopOnSensitiveSkin() {
        WeekBuilder peel = new WeekBuilder().words("a", "aha_peel rinsed").skin(SENSITIVE);
        assertThat(peel.evening("a", 3).says("MAX-PEEL")).isEqualTo("caution 3");
    }
}
