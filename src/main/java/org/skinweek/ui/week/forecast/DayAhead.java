package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.SkinCycle;

/**
 * One day of a coming week as it is planned.
 *
 * @param date the day
 * @param strong the families of what is strong of the evening, each once; none for a rest night
 * @param away the days away that it belongs to; empty where the user is at home
 * @param events what happens to the skin on the day
 * @param cycle the first cycle of which the evening is a night; empty without one
 */
record DayAhead(
        LocalDate date,
        List<ActiveFamily> strong,
        Optional<DaysAway> away,
        List<SkinEventKind> events,
        Optional<SkinCycle> cycle) {
    DayAhead {
        strong = List.copyOf(strong);
        events = List.copyOf(events);
    }

    static DayAhead of(Notebook notebook, LocalDate date, List<ActiveFamily> strong) {
        return new DayAhead(
                date,
                strong,
                notebook.schedule().awayOn(date),
                notebook.schedule().events().stream()
                        .filter(event -> event.date().equals(date))
                        .map(SkinEvent::kind)
                        .toList(),
                notebook.schedule().cycles().values().stream()
                        .filter(cycle -> cycle.nightOn(date).isPresent())
                        .findFirst());
    }

    /** True where nothing strong is planned for the evening. */
    boolean rests() {
        return strong.isEmpty();
    }

    /** The name of the cycle's night; none while the user is away. */
    Optional<String> night() {
        return away.isPresent() ? Optional.empty() : cycle.flatMap(each -> each.nightOn(date));
    }
}
