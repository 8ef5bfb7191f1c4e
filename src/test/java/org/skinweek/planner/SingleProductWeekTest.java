package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/** How often a product may be used as if there were no other. */
class SingleProductWeekTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final List<Session> EVENINGS = List.of(Session.EVENING);
    private static final List<Session> EVENINGS_FIRST = List.of(Session.EVENING, Session.MORNING);
    private static final Product GLYCOLIC = serum("glycolic_acid", 7);
    private static final Product RETINOL = serum("retinol", 0.3);
    private static final Product NIACINAMIDE = serum("niacinamide", 5);

    @Test
    void oneUseMoreThanTheMostIsFlaggedAndTheMostIsNot() {
        SingleProductWeek week = new SingleProductWeek(CHECKER, week(GLYCOLIC), 0);

        int most = week.most(Wish.MOST, EVENINGS_FIRST, /* tips= */ false);

        assertThat(most).isEqualTo(3);
        assertThat(week.against(most, EVENINGS_FIRST)).isEmpty();
        assertThat(week.against(most + 1, EVENINGS_FIRST))
                .map(Flag::severity)
                .hasValueSatisfying(severity -> assertThat(severity.counts()).isTrue());
    }

    @Test
    void noMoreIsTriedThanIsAskedForOrThanThereAreSessions() {
        SingleProductWeek week = new SingleProductWeek(CHECKER, week(NIACINAMIDE), 0);

        assertThat(week.most(2, EVENINGS_FIRST, /* tips= */ false)).isEqualTo(2);
        assertThat(week.most(0, EVENINGS_FIRST, /* tips= */ false)).isZero();
        assertThat(week.most(Wish.MOST, EVENINGS, /* tips= */ false)).isEqualTo(7);
        assertThat(week.most(Wish.MOST, EVENINGS_FIRST, /* tips= */ false)).isEqualTo(14);
    }

    /** Wishes rely on it: they are looked for once, and not again each week. */
    @Test
    void longerUseThanIsAssumedMakesNoDifference() {
        for (Active active : CATALOG.actives().values()) {
            Timeline week = week(serum(active.id(), 2));
            SingleProductWeek assumed = new SingleProductWeek(CHECKER, week, 0, Timeline.ASSUMED_WEEKS_USED);
            for (int weeks : List.of(Timeline.ASSUMED_WEEKS_USED + 1, 52, 600)) {
                SingleProductWeek longer = new SingleProductWeek(CHECKER, week, 0, weeks);
                for (boolean tips : List.of(true, false)) {
                    assertThat(longer.most(Wish.MOST, EVENINGS_FIRST, tips))
                            .as("%s after %s weeks", active.id(), weeks)
                            .isEqualTo(assumed.most(Wish.MOST, EVENINGS_FIRST, tips));
                }
                assertThat(longer.against(1, EVENINGS).map(Flag::rule))
                        .isEqualTo(assumed.against(1, EVENINGS).map(Flag::rule));
            }
        }
    }

    @Test
    void otherProductsThePastAndReactionsOfTheWeekDoNotCount() {
        List<Use> peeled = List.of(new Use(-1, Session.EVENING, 1), new Use(-2, Session.EVENING, 1));
        Timeline busy = new Timeline(
                List.of(GLYCOLIC, RETINOL),
                List.of(Timeline.ASSUMED_WEEKS_USED, 0),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(new Use(0, Session.EVENING, 1), new Use(1, Session.EVENING, 1)),
                peeled,
                false,
                List.of(new Symptom(-1, SymptomLevel.SEVERE)));

        assertThat(new SingleProductWeek(CHECKER, busy, 0).most(Wish.MOST, EVENINGS_FIRST, /* tips= */ false))
                .isEqualTo(3);
    }

    @Test
    void afterAReactionLessIsBorne() {
        SingleProductWeek calm = new SingleProductWeek(CHECKER, week(RETINOL), 0);
        SingleProductWeek upset = calm.after(new Symptom(0, SymptomLevel.SEVERE));

        assertThat(upset.most(Wish.MOST, EVENINGS, /* tips= */ false))
                .isLessThan(calm.most(Wish.MOST, EVENINGS, /* tips= */ false));
        assertThat(upset.against(7, EVENINGS)).isPresent();
        assertThat(calm.against(7, EVENINGS)).isEmpty();
    }

    @Test
    void aSlowStartIsThatOfTheWeeksThatAreAskedFor() {
        assertThat(new SingleProductWeek(CHECKER, week(RETINOL), 0, 0).most(7, EVENINGS, /* tips= */ false))
                .isLessThan(7);
        assertThat(new SingleProductWeek(CHECKER, week(RETINOL), 0).most(7, EVENINGS, /* tips= */ false))
                .isEqualTo(7);
    }

    @Test
    void tipsAboutNumbersCountWhereTheyAreAskedFor() {
        Product salicylic = serum("salicylic_acid", 2);
        SingleProductWeek week = new SingleProductWeek(CHECKER, week(salicylic), 0);
        int allowed = week.most(Wish.MOST, EVENINGS_FIRST, /* tips= */ false);
        int advised = week.most(Wish.MOST, EVENINGS_FIRST, /* tips= */ true);

        assertThat(advised).isLessThan(allowed);
        assertThat(week.against(allowed, EVENINGS_FIRST))
                .as("a tip is nothing against it")
                .isEmpty();
    }

    @Test
    void aTipAboutWhatBelongsBesideAProductDoesNotMakeItRarer() {
        SingleProductWeek week = new SingleProductWeek(CHECKER, week(RETINOL), 0);

        assertThat(week.most(7, EVENINGS, /* tips= */ true)).isEqualTo(7);
    }

    @Test
    void theGravestFlagComesFirst() {
        Timeline pregnant =
                week(RETINOL).withProfile(new SkinProfile(Sensitivity.NORMAL, null, Set.of(), true, Set.of()));

        assertThat(new SingleProductWeek(CHECKER, pregnant, 0).against(7, EVENINGS))
                .map(Flag::severity)
                .contains(Severity.STOP);
        assertThat(new SingleProductWeek(CHECKER, pregnant, 0).most(7, EVENINGS, /* tips= */ true))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void usesAreLaidAsEvenlyAsCanBe(int uses) {
        Product scrub =
                Product.of("scrub", "scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of(Dose.of("physical_scrub")));

        assertThat(new SingleProductWeek(CHECKER, week(scrub), 0).against(uses, EVENINGS))
                .hasValueSatisfying(flag -> {
                    List<Integer> days = flag.uses().stream()
                            .filter(use -> use.product() == 0)
                            .map(Use::day)
                            .sorted()
                            .toList();
                    assertThat(days).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                    for (int each = 1; each < days.size(); each++) {
                        assertThat(days.get(each) - days.get(each - 1)).isGreaterThanOrEqualTo(Timeline.DAYS / uses);
                    }
                });
    }

    private static Product serum(String active, double percent) {
        return Product.of(active, active, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    private static Timeline week(Product product) {
        return new Timeline(
                List.of(product),
                List.of(Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                false,
                List.of());
    }
}
