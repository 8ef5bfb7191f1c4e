package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.planning.ForecastWeek;
import org.skinweek.planning.ForecastWeek.Step;
import org.skinweek.planning.ForecastWeek.Why;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.RecoveryState;

/**
 * One of the weeks that are looked ahead, as a tile shows it.
 *
 * @param start its first day
 * @param days its days as they are planned, those before the user began left out
 * @param week what is planned and what is offered; empty while that is not known
 */
record WeekAhead(LocalDate start, List<DayAhead> days, Optional<ForecastWeek> week) {
    WeekAhead {
        days = List.copyOf(days);
    }

    /** A week of which only the dates are known yet. */
    static WeekAhead unknown(LocalDate start) {
        return new WeekAhead(start, List.of(), Optional.empty());
    }

    LocalDate end() {
        return start.plusDays(Timeline.DAYS - 1L);
    }

    /** True where another week is offered than the one that is planned. */
    boolean isOffered() {
        return week.filter(ahead -> !ahead.requests().isEmpty()).isPresent();
    }

    /** How careful the week has to be after a reaction. */
    RecoveryState.Phase recovery() {
        return week.map(ahead -> ahead.recovery().phase()).orElse(RecoveryState.Phase.NONE);
    }

    /** What is planned and worth a mark: a product that begins, or a pack that runs out. */
    List<Step> planned() {
        return steps().stream()
                .filter(step -> !step.offered() && (step.why() == Why.BEGINS || step.why() == Why.RUNS_OUT))
                .toList();
    }

    /** What is offered that was not offered for the week before. */
    List<Step> news() {
        return steps().stream()
                .filter(step -> step.offered() && step.why() != Why.RECOVERY)
                .toList();
    }

    private List<Step> steps() {
        return week.map(ForecastWeek::steps).orElse(List.of());
    }
}
