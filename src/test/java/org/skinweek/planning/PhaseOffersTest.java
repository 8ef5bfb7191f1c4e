package org.skinweek.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;
import static org.skinweek.planning.PlanningWorld.CATALOG;
import static org.skinweek.planning.PlanningWorld.CHECKER;
import static org.skinweek.planning.PlanningWorld.DATA;
import static org.skinweek.planning.PlanningWorld.MONDAY;
import static org.skinweek.planning.PlanningWorld.flags;
import static org.skinweek.planning.PlanningWorld.noted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.Stop;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;
import org.skinweek.testing.SampleNotebook;

/** Who looks at the coming weeks is offered another beginning that changes the rhythm alone, from the next week on. */
class PhaseOffersTest {
    private static final PhaseOffers OFFERS = new PhaseOffers(CHECKER, CATALOG, DATA);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    private static Notebook onOneNight() {
        return SampleNotebook.withShelf()
                .daily(MORNING, "spf")
                .change(everyFourth("acid"))
                .change(everyFourth("retinol"))
                .build();
    }

    private static Change everyFourth(String product) {
        RhythmLine line = new RhythmLine(EVENING, new UseRhythm.EveryDays(4), MONDAY, null);
        return new Change.OfRhythm(product, List.of(), List.of(line));
    }

    private static Optional<PhaseProposal> offer(Notebook notebook) {
        return OFFERS.of(notebook, WEDNESDAY, Stop.NEVER);
    }

    @Test
    void whatCollidesBeginsAnewInTheNextWeek() {
        Notebook notebook = onOneNight();

        PhaseProposal offered = offer(notebook).orElseThrow();
        Notebook taken = notebook.after(offered.shifting());

        assertThat(taken.plan()).as("the weeks stay").isEqualTo(notebook.plan());
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusWeeks(1)); day = day.plusDays(1)) {
            assertThat(taken.planOn(day)).as("%s", day).isEqualTo(notebook.planOn(day));
        }
        assertThat(offered.phases()).hasSize(1);
        for (int week = 1; week < Forecast.WEEKS; week++) {
            LocalDate start = MONDAY.plusWeeks(week);
            assertThat(flags(notebook, start, WEDNESDAY)).as("%s before", start).contains("NSN-ACID-RET");
            assertThat(flags(taken, start, WEDNESDAY)).as("%s", start).isEmpty();
        }
    }

    @Test
    void nothingIsOfferedWithoutRhythmsWhileTheSkinRecoversOrOnceItShouldStop() {
        assertThat(offer(SampleNotebook.withShelf().build())).isEmpty();
        assertThat(offer(noted(onOneNight(), WEDNESDAY, SymptomLevel.MODERATE))).isEmpty();
        assertThat(OFFERS.of(onOneNight(), WEDNESDAY, () -> true)).isEmpty();
    }
}
