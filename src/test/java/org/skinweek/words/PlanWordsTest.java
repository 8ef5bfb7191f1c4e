package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.advice.BestSlots;
import org.skinweek.advice.SlotPlaces;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

class PlanWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final PlanWords WORDS = new PlanWords(new Words(Locale.UK));
    private static final int RETINOL = 1;
    private static final int SUNSCREEN = 2;
    private static final int ACID = 3;

    private static Timeline week(Use... uses) {
        List<Product> products = List.of(
                Product.of("scrub", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of()),
                Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
                Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of()),
                Product.of("gly", "Toner", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))));
        List<Use> planned = new ArrayList<>(List.of(uses));
        for (int day = 0; day < Timeline.DAYS; day++) {
            planned.add(new Use(day, Session.MORNING, SUNSCREEN));
        }
        List<Integer> weeks = List.of(26, 26, 26, 2);
        return new Timeline(
                products, weeks, SkinProfile.DEFAULT, DayOfWeek.MONDAY, planned, List.of(), true, List.of());
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    @Test
    void whatAllPlacesCostAlikeIsNoCostOfOne() {
        SlotPlaces places = new BestSlots(CHECKER, CATALOG, PlannerDataReader.read())
                .of(week(evening(0, ACID), evening(2, ACID), evening(3, RETINOL)), ACID, use -> true);

        assertThat(places.open().stream().map(place -> WORDS.ownCost(place, places)))
                .contains("")
                .allMatch(cost -> !cost.contains("usual"))
                .allMatch(cost -> cost.isEmpty() || Character.isUpperCase(cost.charAt(0)));
    }

    @Test
    void saysWhatAPlaceCostsAndWhatBarsIt() {
        SlotPlaces places = new BestSlots(CHECKER, CATALOG, PlannerDataReader.read())
                .of(week(evening(0, ACID), evening(2, ACID), evening(3, RETINOL)), ACID, use -> true);

        assertThat(places.open().stream().map(place -> WORDS.cost(place, places)))
                .containsSubsequence(
                        "more often than usual for your skin (3 a week; usual is 2)",
                        "not its preferred day or time of day and more often than usual for your skin (3 a week; usual"
                                + " is 2)");
        assertThat(places.barred().stream().map(WORDS::bars))
                .contains("would be flagged: Strong AHAs without a rest night");
    }
}
