package org.skinweek.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.ProductIntroduction.Why;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/** New irritating products begin one at a time, in the order and at the gaps that the book has for a way back. */
class IntroductionOrderTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final IntroductionOrder ORDER =
            new IntroductionOrder(new Checker(RuleBookReader.read(CATALOG)), CATALOG);

    private static final Product GLYCOLIC = serum("glycolic", Dose.of("glycolic_acid", 7));
    private static final Product RETINOL = serum("retinol", Dose.of("retinol", 0.3));
    private static final Product AZELAIC = serum("azelaic", Dose.of("azelaic_acid", 10));
    private static final Product GENTLE_C = serum("gentle-c", Dose.of("ethyl_ascorbic_acid", 5));
    private static final Product NIACINAMIDE = serum("niacinamide", Dose.of("niacinamide", 5));
    private static final Product SCRUB =
            Product.of("scrub", "scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of(Dose.of("physical_scrub")));

    private final List<Integer> weeks = new ArrayList<>();
    private final List<Use> past = new ArrayList<>();
    private Sensitivity sensitivity = Sensitivity.NORMAL;
    private Set<SkinGoal> goals = Set.of();

    private static Product serum(String id, Dose dose) {
        return Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(dose));
    }

    private List<ProductIntroduction> order(ChosenBeginnings chosen, Set<Use> pinned, Product... products) {
        while (weeks.size() < products.length) {
            weeks.add(0);
        }
        Timeline week = new Timeline(
                List.of(products),
                weeks,
                new SkinProfile(sensitivity, null, goals, false, Set.of()),
                DayOfWeek.MONDAY,
                List.of(),
                past,
                true,
                List.of());
        return ORDER.of(week, product -> true, pinned, chosen);
    }

    private List<ProductIntroduction> order(Product... products) {
        return order(ChosenBeginnings.OPEN, Set.of(), products);
    }

    private static List<String> told(List<ProductIntroduction> order, Product... products) {
        return order.stream()
                .map(each -> products[each.product()].id() + " " + each.inDays())
                .toList();
    }

    @Test
    void theOneThatServesAGoalComesFirstAndTheScrubLast() {
        goals = Set.of(SkinGoal.CLOGGED);
        Product[] products = {SCRUB, RETINOL, GLYCOLIC, NIACINAMIDE};

        List<String> told = told(order(products), products);

        assertThat(told).hasSize(3).last().isEqualTo("scrub 28");
        assertThat(told.get(0)).endsWith(" 0");
        assertThat(told.get(1)).endsWith(" 14");
    }

    @Test
    void afterAGentleOneTheNextFollowsInAWeek() {
        Product[] products = {AZELAIC, RETINOL};
        ChosenBeginnings chosen = ChosenBeginnings.inOrder(List.of("azelaic", "retinol"));

        assertThat(told(order(chosen, Set.of(), products), products)).containsExactly("azelaic 0", "retinol 7");
    }

    @Test
    void aGentleMorningProductOverlapsUnlessTheSkinIsSensitive() {
        Product[] products = {RETINOL, GENTLE_C, GLYCOLIC};
        ChosenBeginnings chosen = ChosenBeginnings.inOrder(List.of("retinol", "gentle-c", "glycolic"));

        assertThat(told(order(chosen, Set.of(), products), products))
                .containsExactly("retinol 0", "gentle-c 7", "glycolic 14");

        sensitivity = Sensitivity.SENSITIVE;
        assertThat(told(order(chosen, Set.of(), products), products))
                .containsExactly("retinol 0", "gentle-c 14", "glycolic 21");
    }

    @Test
    void whatBeganLessThanTwoWeeksAgoIsAwaited() {
        weeks.addAll(List.of(1, 0));
        past.add(new Use(-9, Session.EVENING, 0));
        Product[] products = {RETINOL, GLYCOLIC};

        List<ProductIntroduction> order = order(products);

        assertThat(order).containsExactly(new ProductIntroduction(1, 5, Why.ONE_AT_A_TIME, 0));
    }

    @Test
    void aFileThatStatesOneWeekOfUseStatesARunningOne() {
        weeks.addAll(List.of(1, 0));
        Product[] products = {RETINOL, GLYCOLIC};

        assertThat(told(order(products), products)).containsExactly("glycolic 7");
    }

    @Test
    void prescribedAndPinnedOnesBeginNowAndTheOthersWaitForThem() {
        Product prescribed = ProductBuilder.from(RETINOL).prescribedPerWeek(3).build();
        Product[] products = {GLYCOLIC, prescribed, AZELAIC};

        assertThat(told(order(ChosenBeginnings.OPEN, Set.of(new Use(2, Session.EVENING, 0)), products), products))
                .containsExactly("glycolic 0", "retinol 0", "azelaic 14");
        assertThat(told(order(ChosenBeginnings.OPEN.withNow("azelaic"), Set.of(), products), products))
                .containsExactly("retinol 0", "azelaic 0", "glycolic 14");
    }

    @Test
    void whatIsPutAwayOrLongUsedOrGentleEnoughIsNotAmongThem() {
        weeks.addAll(List.of(2, 0, 0));

        assertThat(order(RETINOL, GLYCOLIC.withArchived(true), NIACINAMIDE)).isEmpty();
    }

    @Test
    void theOnlyCleanserDoesNotWait() {
        Product wash = Product.of(
                "wash", "wash", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of(Dose.of("salicylic_acid", 2)));
        Product plain = Product.of("plain", "plain", Form.RINSE_OFF, ProductCategory.CLEANSER, List.of());

        assertThat(order(wash)).isEmpty();
        assertThat(order(wash, plain)).hasSize(1);
    }

    @Test
    void anAcceptedDayHolds() {
        ChosenBeginnings later = new ChosenBeginnings(List.of("retinol"), Set.of(), Map.of("retinol", 20));

        assertThat(order(later, Set.of(), RETINOL))
                .containsExactly(new ProductIntroduction(0, 20, Why.LATER_DAY, null));
    }
}
