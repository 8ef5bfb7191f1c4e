package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.app.FirstRunCommands;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinGoal;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

class FirstWeekTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<Product> OWNED = List.of(
            product("wash", ProductCategory.CLEANSER, Form.RINSE_OFF, Dose.of("cleanser")),
            product("cream", ProductCategory.MOISTURISER, Form.LEAVE_ON, Dose.of("moisturiser")),
            product("sunscreen", ProductCategory.SUNSCREEN, Form.LEAVE_ON, Dose.of("spf")),
            product("vitamin-c", ProductCategory.SERUM, Form.LEAVE_ON, Dose.of("l_ascorbic_acid", 15)),
            product("niacinamide", ProductCategory.SERUM, Form.LEAVE_ON, Dose.of("niacinamide", 10)),
            product("glycolic", ProductCategory.TONER, Form.LEAVE_ON, Dose.of("glycolic_acid", 7)),
            product("salicylic", ProductCategory.TONER, Form.LEAVE_ON, Dose.of("salicylic_acid", 2)),
            product("retinol", ProductCategory.SERUM, Form.LEAVE_ON, Dose.of("retinol", 0.3)),
            product("adapalene", ProductCategory.TREATMENT, Form.LEAVE_ON, Dose.of("adapalene", 0.1)),
            product("scrub", ProductCategory.SCRUB, Form.RINSE_OFF, Dose.of("clay_scrub")),
            product("azelaic", ProductCategory.TREATMENT, Form.LEAVE_ON, Dose.of("azelaic_acid", 15)),
            product("peptides", ProductCategory.SERUM, Form.LEAVE_ON, Dose.of("signal_peptides")),
            product("plants", ProductCategory.SERUM, Form.LEAVE_ON, Dose.of("centella")));

    private final FirstWeek firstWeek = new FirstWeek(CATALOG, CHECKER, PlannerDataReader.read());

    private static Product product(String id, ProductCategory category, Form form, Dose dose) {
        return Product.of(id, id, form, category, List.of(dose));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Product isNew(Product product) {
        return ProductBuilder.from(product).firstUsed(MONDAY).build();
    }

    private static List<Flag> faults(SkinProfile skin, FirstWeek.Laid laid) {
        Notebook notebook = FirstRunCommands.start(skin, laid.products(), laid.book(), MONDAY)
                .apply(Notebook.EMPTY)
                .map(command -> Notebook.EMPTY.after(command.changes()))
                .orElseThrow();
        return CHECKER.check(TimelineBuilder.of(notebook, MONDAY, MONDAY)).stream()
                .filter(flag -> flag.severity().counts())
                .toList();
    }

    @Test
    void laysNothingThatTheCheckerObjectsToWhateverIsOwned() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<Product> products = new ArrayList<>();
            for (Product product : OWNED) {
                if (random.nextInt(3) > 0) {
                    products.add(random.nextBoolean() ? isNew(product) : product);
                }
            }
            Set<SkinCondition> conditions = EnumSet.noneOf(SkinCondition.class);
            if (random.nextInt(3) == 0) {
                conditions.add(any(random, SkinCondition.values()));
            }
            SkinProfile skin = new SkinProfile(
                    any(random, Sensitivity.values()),
                    null,
                    EnumSet.of(any(random, SkinGoal.values())),
                    random.nextInt(4) == 0,
                    conditions);
            FirstWeek.Laid laid = firstWeek.lay(products, skin, MONDAY, Stop.NEVER);

            assertThat(faults(skin, laid))
                    .as("seed %d, round %d: %s, %s", seed, round, skin, products)
                    .isEmpty();
            assertThat(laid.proven()).isTrue();
        }
    }

    @Test
    void beginsAsOftenAsTheCatalogueSaysAndKeepsHarshNightsApart() {
        List<Product> products = OWNED.stream()
                .filter(product -> Set.of("wash", "cream", "sunscreen", "glycolic", "retinol", "scrub")
                        .contains(product.id()))
                .map(FirstWeekTest::isNew)
                .toList();

        FirstWeek.Laid laid = firstWeek.lay(products, SkinProfile.DEFAULT, MONDAY, Stop.NEVER);

        assertThat(laid.plan().count("wash")).isEqualTo(14);
        assertThat(laid.plan().count("cream")).isEqualTo(14);
        assertThat(laid.plan().count("sunscreen")).isEqualTo(7);
        assertThat(laid.introductions()).extracting(ProductIntroduction::inDays).containsExactly(0, 14, 28);
        WeekPlan all = laid.book().inTheEnd();
        assertThat(all.count("retinol")).isEqualTo(2);
        assertThat(all.count("glycolic")).isBetween(1, 2);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(all.products(day, Session.EVENING))
                    .filteredOn(Set.of("glycolic", "retinol", "scrub")::contains)
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void whatTheSkinHasLongKnownIsUsedAsOftenAsIsUsual() {
        List<Product> known = OWNED.stream()
                .filter(product ->
                        Set.of("wash", "cream", "sunscreen", "retinol").contains(product.id()))
                .toList();

        int longUsed = firstWeek
                .lay(known, SkinProfile.DEFAULT, MONDAY, Stop.NEVER)
                .plan()
                .count("retinol");
        int begun = firstWeek
                .lay(known.stream().map(FirstWeekTest::isNew).toList(), SkinProfile.DEFAULT, MONDAY, Stop.NEVER)
                .plan()
                .count("retinol");

        assertThat(begun).isEqualTo(2);
        assertThat(longUsed).isGreaterThan(begun);
    }

    @Test
    void ofManyNewProductsOneBeginsBesideWhatDoesNotIrritate() {
        List<Product> owned = OWNED.stream().map(FirstWeekTest::isNew).toList();

        FirstWeek.Laid laid = firstWeek.lay(owned, SkinProfile.DEFAULT, MONDAY, Stop.NEVER);

        assertThat(laid.proven()).isTrue();
        assertThat(List.of("niacinamide", "peptides", "plants"))
                .allSatisfy(id -> assertThat(laid.plan().count(id)).isPositive());
        assertThat(List.of("vitamin-c", "glycolic", "salicylic", "azelaic", "retinol", "adapalene"))
                .filteredOn(id -> laid.plan().count(id) > 0)
                .hasSize(1);
        assertThat(laid.leftOut()).isEmpty();
    }

    @Test
    void saysWhichRuleLeavesNoRoomBesideTheOthers() {
        List<Product> scrubs = IntStream.range(0, 5)
                .mapToObj(number ->
                        product("scrub " + number, ProductCategory.SCRUB, Form.RINSE_OFF, Dose.of("clay_scrub")))
                .toList();

        FirstWeek.Laid laid = firstWeek.lay(scrubs, SkinProfile.DEFAULT, MONDAY, Stop.NEVER);

        assertThat(laid.plan().placements()).isNotEmpty();
        assertThat(laid.leftOut())
                .isNotEmpty()
                .allSatisfy((product, reason) -> assertThat(reason)
                        .hasValueSatisfying(
                                flag -> assertThat(flag.severity().counts()).isTrue()));
    }

    @Test
    void aWeekThatIsStoppedAtOnceHasCareAndNothingAgainstIt() {
        FirstWeek.Laid laid = firstWeek.lay(OWNED, SkinProfile.DEFAULT, MONDAY, () -> true);

        assertThat(laid.plan().count("wash")).isEqualTo(14);
        assertThat(faults(SkinProfile.DEFAULT, laid)).isEmpty();
    }

    @Test
    void leavesOutAnAcidWithoutSunscreenAndSaysWhy() {
        List<Product> products = OWNED.stream()
                .filter(product -> Set.of("wash", "glycolic").contains(product.id()))
                .toList();

        FirstWeek.Laid laid = firstWeek.lay(products, SkinProfile.DEFAULT, MONDAY, Stop.NEVER);

        assertThat(laid.leftOut()).hasSize(1);
        assertThat(laid.leftOut().values().iterator().next())
                .hasValueSatisfying(flag -> assertThat(flag.rule().id()).isEqualTo("REQ-SPF-AHA"));
    }
}
