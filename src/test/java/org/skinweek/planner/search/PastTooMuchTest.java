package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;

/** Weeks after days on which there was more than a limit allows: that is past, and the plan must not make it worse. */
class PastTooMuchTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    /** The first product each evening of the week before, the second each morning. */
    private static final List<Use> PAST = IntStream.rangeClosed(-7, -1)
            .boxed()
            .flatMap(day -> Stream.of(new Use(day, Session.EVENING, 0), new Use(day, Session.MORNING, 1)))
            .toList();

    private static final Product SUNSCREEN =
            Product.of("spf", "spf", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf")));

    @Test
    void aNewRetinoidWaitsUntilThePastOfTheOldOneAllowsIt() {
        PlanTask task = task(
                List.of(serum("old", "retinol", 0.3), serum("new", "retinal", 0.05)),
                List.of(Timeline.ASSUMED_WEEKS_USED, 0),
                PAST.stream().filter(use -> use.product() == 0).toList(),
                List.of(Wish.NONE, new Wish(2, 1)),
                false);
        Proposal proposal = new Planner(CHECKER, CATALOG).plan(task);
        assertThat(proposal.proven()).isTrue();
        assertThat(proposal.uses()).isNotEmpty().allMatch(use -> use.product() == 1 && use.day() > 3);
        assertThat(withoutTreatments(task, proposal).ofWeek()).isNotEmpty();
        assertNothingAdded(task, proposal);
    }

    @Test
    void everyEveningOfThePastCountsInAWeekThatComesAgain() {
        PlanTask task = task(
                List.of(serum("ret", "retinol", 0.3), SUNSCREEN),
                List.of(3, Timeline.ASSUMED_WEEKS_USED),
                PAST,
                List.of(new Wish(3, 1), Wish.NONE),
                true);
        Proposal proposal = new Planner(CHECKER, CATALOG).plan(task);
        assertThat(proposal.got().get(0)).isPositive();
        assertThat(withoutTreatments(task, proposal).ofWeek()).isEmpty();
        assertNothingAdded(task, proposal);
    }

    private static void assertNothingAdded(PlanTask task, Proposal proposal) {
        Flags before = withoutTreatments(task, proposal);
        assertThat(Flags.of(CHECKER, task, proposal.uses()).beyond(before)).isEmpty();
    }

    private static Flags withoutTreatments(PlanTask task, Proposal proposal) {
        return Flags.of(CHECKER, task, List.copyOf(proposal.care()));
    }

    private static Product serum(String id, String active, double percent) {
        return Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }

    private static PlanTask task(
            List<Product> products, List<Integer> weeksUsed, List<Use> past, List<Wish> wishes, boolean repeats) {
        Timeline week = new Timeline(
                products, weeksUsed, SkinProfile.DEFAULT, DayOfWeek.MONDAY, List.of(), past, repeats, List.of());
        return new PlanTask(week, 7, List.of(), wishes, Set.of(), Set.of(), Set.of(), RandomTasks.PLAN);
    }
}
