package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Wish;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/** Weeks near a waxing, a peel at a clinic, a laser treatment or a sunburn: the plan keeps away from their days. */
class NearEventsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final Product RETINOL =
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)));
    private static final Product SUNSCREEN =
            Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf")));

    private static Timeline week(boolean repeats, TimelineEvent... events) {
        return new Timeline(
                        List.of(RETINOL, SUNSCREEN),
                        List.of(Timeline.ASSUMED_WEEKS_USED, Timeline.ASSUMED_WEEKS_USED),
                        SkinProfile.DEFAULT,
                        DayOfWeek.MONDAY,
                        List.of(),
                        List.of(),
                        repeats,
                        List.of())
                .withEvents(List.of(events));
    }

    private static Proposal plan(Timeline week, Set<Use> pins) {
        PlanTask task = new PlanTask(
                week, 7, List.of(), List.of(new Wish(7, 1), Wish.NONE), pins, Set.of(), Set.of(), RandomTasks.PLAN);
        return new Planner(CHECKER, CATALOG).plan(task);
    }

    @ParameterizedTest(name = "{0} on day {1}: from day {2} to day {3}")
    @CsvSource({
        "WAXING, 8, 0, 2",
        "WAXING, -1, 2, 6",
        "CLINIC_PEEL, 11, 0, 5",
        "CLINIC_PEEL, -5, 3, 6",
        "LASER, -7, 1, 6",
        "SUNBURN, -2, 6, 6",
        "SUNBURN, 4, 0, 3",
    })
    void everyWishIsGrantedOnTheDaysThatAreLeft(SkinEventKind kind, int day, int first, int last) {
        Proposal proposal = plan(week(false, new TimelineEvent(kind, day)), Set.of());

        List<Integer> days = proposal.uses().stream()
                .filter(use -> use.product() == 0)
                .map(Use::day)
                .toList();
        assertThat(proposal.proven()).isTrue();
        assertThat(days).isNotEmpty().allMatch(used -> used >= first && used <= last);
    }

    @Test
    void aWeekThatComesAgainKeepsAwayToo() {
        Proposal proposal = plan(week(true, new TimelineEvent(SkinEventKind.WAXING, 7)), Set.of());

        assertThat(proposal.uses()).filteredOn(use -> use.product() == 0).isNotEmpty();
        assertThat(proposal.uses())
                .filteredOn(use -> use.product() == 0)
                .extracting(Use::day)
                .allMatch(day -> day < 2);
    }

    @Test
    void aPinThatIsTooNearIsKeptAndTold() {
        Use pinned = new Use(6, Session.EVENING, 0);
        Timeline week = week(false, new TimelineEvent(SkinEventKind.LASER, 9));
        Proposal proposal = plan(week, Set.of(pinned));

        assertThat(proposal.uses()).contains(pinned);
        List<Use> all = new ArrayList<>(proposal.uses());
        all.addAll(proposal.care());
        assertThat(CHECKER.check(week.withPlanned(all)))
                .filteredOn(flag -> flag.rule().id().equals("EVENT-LASER"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.uses()).containsExactly(pinned));
    }
}
