package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/** Why wishes got less, in numbers, and what would make room: each change is tried, and does. */
class ShortageFinderTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final PlannerData DATA = PlannerDataReader.read();
    private static final Planner PLANNER = new Planner(CHECKER, CATALOG);
    private static final ShortageFinder SHORTAGES = new ShortageFinder(CHECKER, CATALOG);
    private static final int ACID = 1;
    private static final int RETINOL = 2;
    private static final int SCRUB = 3;
    private static final int PEEL = 4;

    private Set<Use> pinned = Set.of();
    private Set<Integer> blocked = Set.of();
    private Sensitivity skin = Sensitivity.NORMAL;

    private Proposal plan(int acids, int retinols, int scrubs, int peels) {
        List<Product> products = List.of(
                Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of()),
                Product.of(
                        "gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
                Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
                Product.of("scrub", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of()),
                Product.of("peel", "Peel", Form.RINSE_OFF, ProductCategory.PEEL, List.of(Dose.of("aha_peel", 30))));
        Timeline week = new Timeline(
                products,
                List.of(26, 26, 26, 26, 26),
                SkinProfile.DEFAULT.withStated(skin),
                DayOfWeek.MONDAY,
                List.of(),
                List.of(),
                true,
                List.of());
        List<Wish> wishes =
                List.of(Wish.NONE, new Wish(acids, 5), new Wish(retinols, 5), new Wish(scrubs, 1), new Wish(peels, 1));
        return PLANNER.plan(new PlanTask(week, 7, List.of(), wishes, pinned, Set.of(), blocked, DATA.plan()));
    }

    private static WishShortage shortage(Proposal proposal, int product) {
        assertThat(proposal.gave()).contains(product);
        return SHORTAGES.of(proposal, product, 0, Stop.NEVER);
    }

    @Test
    void tellsByHowMuchOneMoreWouldBeTooMuch() {
        WishShortage shortage = shortage(plan(4, 0, 0, 0), ACID);

        assertThat(shortage.against()).singleElement().satisfies(flag -> {
            assertThat(flag.rule().id()).isEqualTo("MAX-AHA");
            assertThat(flag.value()).isEqualTo(4);
            assertThat(flag.bound()).isEqualTo(3);
        });
        assertThat(shortage.room()).isEmpty();
    }

    @Test
    void findsWhichProductWouldMakeRoom() {
        WishShortage shortage = shortage(plan(0, 5, 1, 0), RETINOL);

        assertThat(shortage.room()).contains(new RoomMaker.Fewer(SCRUB, 1, 0));
        assertThat(plan(0, 5, 0, 0).got().get(RETINOL)).isEqualTo(5);
    }

    @Test
    void findsThePinThatStandsInTheWay() {
        pinned = Set.of(
                new Use(0, Session.EVENING, RETINOL),
                new Use(2, Session.EVENING, RETINOL),
                new Use(5, Session.EVENING, RETINOL));
        Proposal proposal = plan(0, 3, 1, 0);

        WishShortage shortage = shortage(proposal, SCRUB);

        assertThat(shortage.room().orElseThrow()).isInstanceOf(RoomMaker.Unpinned.class);
    }

    @Test
    void findsTheFreeSessionThatWouldDo() {
        blocked = Set.of(1, 3, 5, 7, 9, 11);

        WishShortage shortage = shortage(plan(0, 2, 0, 0), RETINOL);

        assertThat(shortage.room().orElseThrow()).isInstanceOf(RoomMaker.Session.class);
    }

    @Test
    void neverGivesBackWhatIsOver() {
        blocked = Set.of(0, 1);

        Proposal proposal = plan(0, 7, 0, 0);

        assertThat(proposal.gave()).contains(RETINOL);
        assertThat(SHORTAGES.of(proposal, RETINOL, 2, Stop.NEVER).room()).isEmpty();
    }

    @Test
    void knowsWhatASkinMustDoWithout() {
        skin = Sensitivity.SENSITIVE;

        WishShortage shortage = shortage(plan(0, 0, 0, 1), PEEL);

        assertThat(shortage.forbidden()).isTrue();
        assertThat(shortage.against()).hasSize(1);
        assertThat(shortage.room()).isEmpty();
    }
}
