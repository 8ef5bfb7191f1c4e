package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.PlacementReason;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

class ReasonWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final ReasonWords WORDS = new ReasonWords(new Words(Locale.UK), CATALOG);
    private static final int SCRUB = 0;
    private static final int RETINOL = 1;
    private static final int SUNSCREEN = 2;
    private static final int ACID = 3;
    private static final int NIACINAMIDE = 4;
    private static final int VITAMIN_C = 5;

    private static Timeline week(Use... uses) {
        List<Product> products = List.of(
                Product.of("scrub", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of()),
                Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
                Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of()),
                Product.of("gly", "Toner", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
                Product.of("nia", "Serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("niacinamide", 5))),
                Product.of(
                        "vc",
                        "Ascorbic",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        List.of(Dose.of("l_ascorbic_acid", 15))));
        List<Use> planned = new ArrayList<>(List.of(uses));
        for (int day = 0; day < Timeline.DAYS; day++) {
            planned.add(new Use(day, Session.MORNING, SUNSCREEN));
        }
        List<Integer> weeks = List.of(26, 26, 26, 26, 26, 26);
        return new Timeline(
                products, weeks, SkinProfile.DEFAULT, DayOfWeek.MONDAY, planned, List.of(), true, List.of());
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Flag flag(Timeline week, String rule) {
        return CHECKER.check(week).stream()
                .filter(flag -> flag.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static PlacementReason scrubOnSunday(int barred) {
        Timeline tooNear = week(evening(6, SCRUB), evening(0, RETINOL));
        return new PlacementReason.Neighbour(
                evening(barred, RETINOL), flag(tooNear, "REST-SCRUB-RET"), evening(6, SCRUB));
    }

    private static PlacementReason acidOnThursday() {
        Timeline together = week(evening(3, ACID), evening(3, RETINOL));
        return new PlacementReason.Neighbour(evening(3, RETINOL), flag(together, "NSN-ACID-RET"), evening(3, ACID));
    }

    @Test
    void namesTheNeighbourAndTheRest() {
        assertThat(WORDS.why(List.of(scrubOnSunday(0)), evening(1, RETINOL), week()))
                .isEqualTo("two days after Sunday's Scrub");
        assertThat(WORDS.why(List.of(scrubOnSunday(5)), evening(4, RETINOL), week()))
                .isEqualTo("two days before Sunday's Scrub");
    }

    @Test
    void putsTwoReasonsIntoOneSentence() {
        List<PlacementReason> reasons =
                List.of(new PlacementReason.Apart(evening(0, RETINOL), 2, true), acidOnThursday());

        assertThat(WORDS.why(reasons, evening(2, RETINOL), week()))
                .isEqualTo("two nights after Monday's, and not on a night with Toner");
    }

    @Test
    void saysWhatADailyProductIsFor() {
        List<PlacementReason> daily = List.of(new PlacementReason.Daily());

        assertThat(WORDS.why(daily, new Use(0, Session.MORNING, NIACINAMIDE), week()))
                .isEqualTo("for less shine, and gentle enough for every day");
        assertThat(WORDS.why(daily, new Use(0, Session.MORNING, VITAMIN_C), week()))
                .isEqualTo("it adds to the sunscreen's protection");
    }

    @Test
    void saysOfAProductOnceWhatHoldsForAllItsUses() {
        Map<Use, List<PlacementReason>> reasons = new TreeMap<>(Use.BY_TIME);
        reasons.put(
                evening(0, RETINOL),
                List.of(new PlacementReason.Apart(evening(4, RETINOL), 3, false), acidOnThursday()));
        reasons.put(
                evening(4, RETINOL),
                List.of(new PlacementReason.Apart(evening(0, RETINOL), 3, false), acidOnThursday()));
        IntStream.range(0, 6)
                .forEach(day ->
                        reasons.put(new Use(day, Session.MORNING, VITAMIN_C), List.of(new PlacementReason.Daily())));

        assertThat(WORDS.lines(reasons, week()))
                .containsExactly(
                        new ReasonWords.Line(
                                VITAMIN_C, "every morning but Sunday", "it adds to the sunscreen's protection"),
                        new ReasonWords.Line(
                                RETINOL,
                                "Monday and Friday evening",
                                "three or four nights apart, and not on a night with Toner"));
    }

    @Test
    void namesTheDaysThatThePersonChose() {
        Map<Use, List<PlacementReason>> reasons = new TreeMap<>(Use.BY_TIME);
        reasons.put(evening(0, RETINOL), List.of(new PlacementReason.Pinned()));
        reasons.put(evening(3, RETINOL), List.of(new PlacementReason.Apart(evening(0, RETINOL), 3, true)));

        assertThat(WORDS.lines(reasons, week()))
                .extracting(ReasonWords.Line::text)
                .containsExactly("Monday because you pinned it there; three or four nights apart");
    }

    @Test
    void hasWordsForEveryReason() {
        Stream<PlacementReason> reasons = Stream.of(
                new PlacementReason.Pinned(),
                new PlacementReason.Settled(),
                new PlacementReason.Spread(3),
                new PlacementReason.PreferredDay(),
                new PlacementReason.Rest(),
                new PlacementReason.Kept(),
                new PlacementReason.Limited(
                        evening(3, ACID), flag(week(evening(3, ACID), evening(3, RETINOL)), "NSN-ACID-RET")),
                new PlacementReason.Free());

        assertThat(reasons.map(reason -> WORDS.why(List.of(reason), evening(0, ACID), week())))
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
    }
}
