package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.planner.search.SeededWeeks;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.testing.RandomRuns;

/** Why a use is where it is. */
class PlacementReasonsTest {
    private static final long FIRST_SEED = 20_261;
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final PlannerData DATA = PlannerDataReader.read();
    private static final Planner PLANNER = new Planner(CHECKER, CATALOG);
    private static final PlacementReasons REASONS = new PlacementReasons(new BestSlots(CHECKER, CATALOG, DATA));
    private static final int SPF = 0;
    private static final int SCRUB = 1;
    private static final int RETINOL = 2;
    private static final int NIACINAMIDE = 3;

    private final List<Use> present = new ArrayList<>();
    private final Set<Use> pinned = new HashSet<>();
    private Set<DayOfWeek> days = Set.of();

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private Proposal plan(PlanObjective objective, int scrubs, int retinols, int niacinamides) {
        Product serum = Product.of(
                "nia", "Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("niacinamide", 5)));
        List<Product> products = List.of(
                Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of()),
                Product.of("scrub", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of()),
                Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
                ProductBuilder.from(serum).preferredDays(days).build());
        Timeline week = new Timeline(
                products,
                List.of(26, 26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                present,
                List.of(),
                true,
                List.of());
        List<Wish> wishes = List.of(Wish.NONE, new Wish(scrubs, 1), new Wish(retinols, 1), new Wish(niacinamides, 1));
        return PLANNER.plan(new PlanTask(week, 7, List.of(), wishes, pinned, Set.of(), Set.of(), objective));
    }

    @Test
    void namesTheRestAfterANeighbour() {
        pinned.add(evening(6, SCRUB));
        pinned.add(evening(1, RETINOL));

        Proposal proposal = plan(DATA.plan(), 1, 2, 0);
        Use other = proposal.uses().stream()
                .filter(use -> use.product() == RETINOL && use.day() != 1)
                .findFirst()
                .orElseThrow();
        assertThat(REASONS.of(proposal, evening(1, RETINOL))).containsExactly(new PlacementReason.Pinned());
        assertThat(other).isEqualTo(evening(4, RETINOL));
        assertThat(REASONS.of(proposal, other).get(0))
                .isEqualTo(new PlacementReason.Apart(evening(1, RETINOL), 3, true));
        assertThat(REASONS.of(proposal, other).get(1)).isInstanceOfSatisfying(PlacementReason.Neighbour.class, near -> {
            assertThat(near.barred()).isEqualTo(evening(5, RETINOL));
            assertThat(near.neighbour()).isEqualTo(evening(6, SCRUB));
            assertThat(near.flag().rule().id()).isEqualTo("REST-SCRUB-RET");
        });
    }

    @Test
    void saysThatCareIsSettled() {
        assertThat(REASONS.of(plan(DATA.plan(), 1, 0, 0), new Use(2, Session.MORNING, SPF)))
                .containsExactly(new PlacementReason.Settled());
    }

    @Test
    void saysHowFarUsesAreApart() {
        Proposal proposal = plan(DATA.plan(), 0, 0, 2);

        assertThat(proposal.uses().stream().filter(use -> use.product() == NIACINAMIDE))
                .hasSize(2)
                .allSatisfy(use -> assertThat(REASONS.of(proposal, use))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                PlacementReason.Apart.class,
                                apart -> assertThat(apart.days()).isEqualTo(3)));
    }

    @Test
    void aDailyProductNeedsNoReasonForADay() {
        Proposal proposal = plan(DATA.plan(), 0, 0, 7);

        assertThat(proposal.uses().stream().filter(use -> use.product() == NIACINAMIDE))
                .hasSize(7)
                .allSatisfy(use -> assertThat(REASONS.of(proposal, use)).containsExactly(new PlacementReason.Daily()));
    }

    @Test
    void fourUsesAreSpread() {
        Proposal proposal = plan(DATA.plan(), 0, 0, 4);

        assertThat(REASONS.of(proposal, Stop.NEVER).entrySet().stream()
                        .filter(entry -> entry.getKey().product() == NIACINAMIDE)
                        .flatMap(entry -> entry.getValue().stream()))
                .contains(new PlacementReason.Spread(4));
    }

    @Test
    void saysThatTheUserPrefersTheDay() {
        days = Set.of(DayOfWeek.WEDNESDAY);

        Proposal proposal = plan(DATA.plan(), 0, 0, 1);
        assertThat(proposal.uses()).contains(new Use(2, Session.MORNING, NIACINAMIDE));
        assertThat(REASONS.of(proposal, new Use(2, Session.MORNING, NIACINAMIDE)))
                .containsExactly(new PlacementReason.PreferredDay());
    }

    @Test
    void saysThatItStaysWhereItWas() {
        present.add(evening(4, NIACINAMIDE));

        assertThat(REASONS.of(plan(DATA.plan(), 0, 0, 1), evening(4, NIACINAMIDE)))
                .containsExactly(new PlacementReason.Kept());
    }

    @Test
    void saysThatAnyDayWouldDo() {
        Proposal proposal = plan(DATA.plan(), 0, 0, 1);
        Use use = proposal.uses().stream()
                .filter(each -> each.product() == NIACINAMIDE)
                .findFirst()
                .orElseThrow();

        assertThat(REASONS.of(proposal, use)).containsExactly(new PlacementReason.Free());
    }

    /** Whatever is said must be so: what bars a neighbouring day bars it, and what is kept was there. */
    @Tag(RandomRuns.TAG)
    @Test
    void saysOnlyWhatIsSo() {
        RandomRuns.from("reasons", FIRST_SEED, 40).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            Timeline week = seeded.week(1 + seeded.below(5), 0.1);
            PlanTask task = seeded.task(week, seed % 2 == 0 ? DATA.plan() : DATA.replan());
            Proposal proposal = PLANNER.plan(task);
            for (Use use : proposal.uses()) {
                List<PlacementReason> reasons = REASONS.of(proposal, use);
                assertThat(reasons).as("%s", use).isNotEmpty();
                reasons.forEach(reason -> isSo(reason, use, proposal));
            }
        });
    }

    private static void isSo(PlacementReason reason, Use use, Proposal proposal) {
        PlanTask task = proposal.task();
        String what = "%s is %s".formatted(use, reason);
        if (reason instanceof PlacementReason.Neighbour near) {
            assertThat(near.flag().uses()).as(what).contains(near.barred(), near.neighbour());
            assertThat(near.barred().session()).as(what).isEqualTo(use.session());
            assertThat(near.neighbour().product()).as(what).isNotEqualTo(use.product());
        } else if (reason instanceof PlacementReason.Apart apart) {
            assertThat(proposal.uses()).as(what).contains(apart.other());
            assertThat(apart.days()).as(what).isBetween(2, 6);
        } else if (reason instanceof PlacementReason.Kept) {
            assertThat(task.week().planned()).as(what).contains(use);
        } else if (reason instanceof PlacementReason.Pinned) {
            assertThat(task.pinned()).as(what).contains(use);
        } else if (reason instanceof PlacementReason.Settled) {
            assertThat(use.product()).as(what).isLessThan(3);
        } else if (reason instanceof PlacementReason.PreferredDay) {
            assertThat(task.week().products().get(use.product()).preferredDays())
                    .as(what)
                    .contains(task.week().dayOfWeek(use.day()));
        }
    }
}
