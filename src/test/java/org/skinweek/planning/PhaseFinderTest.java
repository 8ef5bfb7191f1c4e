package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/** Another first evening is proposed only where it means fewer flags, or as many and fewer missed uses. */
class PhaseFinderTest {
    private static final PhaseFinder PHASES = new PhaseFinder(CHECKER, CATALOG, DATA);
    private static final int WEEKS = 3;

    private static Change rhythm(String product, UseRhythm rhythm, LocalDate from) {
        return new Change.OfRhythm(product, List.of(), List.of(new RhythmLine(EVENING, rhythm, from, null)));
    }

    private static PlannedWeeks plan(Notebook notebook) {
        return new WeeksPlanner(CHECKER, CATALOG, DATA).plan(notebook, MONDAY, WEEKS, MONDAY, Stop.NEVER);
    }

    private static Optional<PhaseProposal> find(Notebook notebook) {
        return PHASES.find(plan(notebook), MONDAY, Stop.NEVER);
    }

    @Test
    void acidAndRetinoidOnOneNightArePutApart() {
        Notebook notebook = SampleNotebook.withShelf()
                .change(rhythm("acid", new UseRhythm.EveryDays(4), MONDAY))
                .change(rhythm("retinol", new UseRhythm.EveryDays(4), MONDAY))
                .build();

        PhaseProposal proposal = find(notebook).orElseThrow();

        assertThat(proposal.now().flags()).isPositive();
        assertThat(proposal.then().flags()).isZero();
        assertThat(proposal.phases()).hasSize(1);
        LocalDate begins = proposal.phases().get(0).begins();
        assertThat(begins).isBetween(MONDAY.plusDays(1), MONDAY.plusDays(3));
        Notebook accepted = notebook.after(proposal.changes());
        assertThat(accepted.schedule()).isEqualTo(proposal.weeks().after().schedule());
        assertThat(accepted.plan()).isEqualTo(proposal.weeks().after().plan());
        assertThat(plan(notebook).after().schedule())
                .as("rhythms of a plan that shows no other phase")
                .isEqualTo(notebook.schedule());
    }

    @Test
    void aCycleBeginsAnewAndItsPastStays() {
        SkinCycle cycle = new SkinCycle(
                "four", "Four nights", MONDAY.minusDays(8), List.of("exfoliate", "retinoid", "rest", "rest"));
        Notebook notebook = SampleNotebook.withShelf()
                .change(new Change.OfCycle(null, cycle))
                .change(rhythm("acid", new UseRhythm.CycleNights("four", Set.of("exfoliate")), MONDAY.minusDays(8)))
                .change(rhythm("retinol", new UseRhythm.EveryDays(4), MONDAY))
                .build();

        PhaseProposal proposal = find(notebook).orElseThrow();

        assertThat(proposal.then().flags()).isLessThan(proposal.now().flags());
        assertThat(proposal.phases())
                .first()
                .isInstanceOfSatisfying(
                        NewPhase.OfCycle.class,
                        phase -> assertThat(phase.begins()).isAfter(MONDAY));
        Notebook accepted = notebook.after(proposal.changes());
        for (int day = -14; day < 0; day++) {
            LocalDate past = MONDAY.plusDays(day);
            assertThat(accepted.planOn(past)).as("%s", past).isEqualTo(notebook.planOn(past));
        }
    }

    @Test
    void whatIsFineOrHasNoRhythmIsLeftAlone() {
        Notebook weekly = SampleNotebook.withShelf().build();
        Product retinol = weekly.product("retinol").orElseThrow();
        Notebook alone = weekly.after(List.of(
                new Change.OfProduct(retinol, retinol.withArchived(true)),
                rhythm("acid", new UseRhythm.EveryDays(5), MONDAY)));

        assertThat(find(weekly)).isEmpty();
        assertThat(find(alone)).isEmpty();
    }

    @Test
    void nothingIsProposedOnceItShouldStop() {
        Notebook notebook = SampleNotebook.withShelf()
                .change(rhythm("acid", new UseRhythm.EveryDays(4), MONDAY))
                .change(rhythm("retinol", new UseRhythm.EveryDays(4), MONDAY))
                .build();

        assertThat(PHASES.find(plan(notebook), MONDAY, () -> true)).isEmpty();
    }

    /** One of both has to give way, and never the one that a doctor prescribed. */
    @Test
    void whatIsPrescribedKeepsItsNights() {
        for (String prescribed : List.of("acid", "retinol")) {
            Notebook notebook = prescribed(
                    SampleNotebook.withShelf()
                            .change(rhythm("acid", new UseRhythm.EveryDays(4), MONDAY))
                            .change(rhythm("retinol", new UseRhythm.EveryDays(4), MONDAY))
                            .build(),
                    prescribed);

            PhaseProposal proposal = find(notebook).orElseThrow();

            assertThat(proposal.phases())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            NewPhase.OfProduct.class,
                            phase -> assertThat(phase.product()).isNotEqualTo(prescribed));
            assertThat(uses(notebook.after(proposal.changes()), prescribed)).isEqualTo(uses(notebook, prescribed));
        }
    }

    @Test
    void aCycleThatSomethingPrescribedFollowsIsNotShifted() {
        SkinCycle cycle =
                new SkinCycle("four", "Four nights", MONDAY, List.of("exfoliate", "retinoid", "rest", "rest"));
        Notebook notebook = SampleNotebook.withShelf()
                .change(new Change.OfCycle(null, cycle))
                .change(rhythm("acid", new UseRhythm.CycleNights("four", Set.of("exfoliate")), MONDAY))
                .change(rhythm("retinol", new UseRhythm.EveryDays(4), MONDAY))
                .build();
        assertThat(find(notebook)).isPresent();

        Notebook both = prescribed(prescribed(notebook, "acid"), "retinol");

        assertThat(find(both)).isEmpty();
        assertThat(find(prescribed(notebook, "acid")).orElseThrow().phases())
                .allSatisfy(phase -> assertThat(phase).isInstanceOf(NewPhase.OfProduct.class));
    }

    @Test
    void aPrescribedUseWeighsMoreThanCautionsAndIsNeverLost() {
        WeeksOutcome now = new WeeksOutcome(/* stops= */ 1, /* cautions= */ 9, /* prescribed= */ 1, /* missed= */ 3);

        assertThat(new WeeksOutcome(0, 0, 2, 2).isBetterThan(now))
                .as("a use lost")
                .isFalse();
        assertThat(new WeeksOutcome(1, 12, 0, 3).isBetterThan(now))
                .as("a use won")
                .isTrue();
        assertThat(new WeeksOutcome(1, 8, 1, 9).isBetterThan(now))
                .as("fewer cautions")
                .isTrue();
        assertThat(new WeeksOutcome(2, 0, 0, 0).isBetterThan(now))
                .as("one more stop")
                .isFalse();
        assertThat(new WeeksOutcome(1, 9, 1, 2).isBetterThan(now))
                .as("fewer missed")
                .isTrue();
        assertThat(now.isBetterThan(now)).isFalse();
    }

    private static Notebook prescribed(Notebook notebook, String id) {
        Product product = notebook.product(id).orElseThrow();
        return notebook.after(List.of(new Change.OfProduct(
                product, ProductBuilder.from(product).prescription(true).build())));
    }

    private static List<LocalDate> uses(Notebook notebook, String product) {
        return MONDAY.datesUntil(MONDAY.plusWeeks(WEEKS))
                .filter(day -> notebook.planOn(day).count(product) > 0)
                .toList();
    }
}
