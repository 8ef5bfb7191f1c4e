package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.Proposal;
import org.skinweek.planner.Stop;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.planner.search.RandomTasks;
import org.skinweek.planner.search.StopAfter;
import org.skinweek.planner.search.StoredTasks;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.OwnLimit;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleSubject;
import org.skinweek.rules.Severity;

/**
 * Rest nights that are lost whatever is chosen, to what is planned for days that may not change. They cost every week the
 * same, so they must not let one pass for better than another.
 */
class LostRestTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RuleBook BOOK = RuleBookReader.read(CATALOG);
    private static final int RETINOL = 0;
    private static final int NIACINAMIDE = 1;
    private static final int PEPTIDE = 2;
    private static final List<Product> SHELF =
            List.of(serum("ret", "retinol", 0.3), serum("nia", "niacinamide", 10), serum("pep", "signal_peptides", 5));

    /** Only the present plan tells which of the two is better here, and that counts less than a rest night. */
    @Test
    void aWeekThatChangesMoreIsNotTakenForBetter() {
        for (int present : new int[] {NIACINAMIDE, PEPTIDE}) {
            Proposal proposal = assertEachBetter(new Checker(keepingApart("nia", "pep")), afterOneMorning(present));
            assertThat(proposal.cost().of(CostTerm.REST)).isPositive();
            assertThat(proposal.cost().of(CostTerm.CHANGE)).isZero();
            assertThat(proposal.got().get(present)).isOne();
        }
    }

    @Test
    void whatIsGoodFromTheStartIsProvenAtOnce() {
        List<Proposal> told = new ArrayList<>();
        Proposal proposal =
                new Planner(new Checker(BOOK), CATALOG).plan(afterOneMorning(NIACINAMIDE), new StopAfter(0), told::add);
        assertThat(proposal.cost().of(CostTerm.REST)).isPositive();
        assertThat(proposal.proven()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void aTaskWithFixedEveningsIsToldOnce() {
        assertEachBetter(new Checker(BOOK), StoredTasks.read("best-week-told-twice"));
    }

    private static Proposal assertEachBetter(Checker checker, PlanTask task) {
        List<Long> told = new ArrayList<>();
        Proposal proposal = new Planner(checker, CATALOG)
                .plan(task, Stop.NEVER, better -> told.add(better.cost().total()));
        assertThat(told).doesNotHaveDuplicates().isSortedAccordingTo(Collections.reverseOrder());
        assertThat(told).allMatch(total -> total >= proposal.cost().total());
        assertThat(proposal.proven()).isTrue();
        return proposal;
    }

    private static RuleBook keepingApart(String one, String other) {
        OwnLimit limit = new OwnLimit.NeverTogether(
                new RuleSubject.OfProducts(Set.of(one)), new RuleSubject.OfProducts(Set.of(other)), false);
        OwnRule rule = new OwnRule(new UUID(0, 1), limit, Severity.CAUTION, "");
        return BOOK.adjusted(new RuleAdjustments(List.of(), List.of(), List.of(rule)), CATALOG, own -> "Apart");
    }

    /** One morning for both, with one of them there already, before six evenings of retinol. */
    private static PlanTask afterOneMorning(int present) {
        List<Use> planned = IntStream.range(1, Timeline.DAYS)
                .mapToObj(day -> new Use(day, Session.EVENING, RETINOL))
                .collect(Collectors.toCollection(ArrayList::new));
        planned.add(new Use(0, Session.MORNING, present));
        Timeline week = new Timeline(
                SHELF,
                Collections.nCopies(SHELF.size(), Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                List.of(),
                false,
                List.of());
        return new PlanTask(
                week,
                1,
                List.of(),
                List.of(Wish.NONE, new Wish(1, 1), new Wish(1, 1)),
                Set.of(),
                Set.of(),
                Set.of(new Use(0, Session.EVENING, RETINOL).slot()),
                RandomTasks.PLAN);
    }

    private static Product serum(String id, String active, double percent) {
        return Product.of(id, id, Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of(active, percent)));
    }
}
