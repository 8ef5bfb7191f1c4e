package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;

/**
 * What comes of a rhythm in four weeks.
 *
 * @param first the first day of the first week
 * @param today the current day, by the user's cut-off
 * @param uses the days with a use in each session, from the first day on
 */
record RhythmPreview(LocalDate first, LocalDate today, Map<Session, List<LocalDate>> uses) {
    /** Weeks that are shown. */
    static final int WEEKS = 4;
    /** Days of a week. */
    static final int WEEK = 7;

    /** Copies the map. */
    RhythmPreview {
        uses = Map.copyOf(uses);
    }

    /** What a notebook plans of a product in the four weeks of a day. */
    static RhythmPreview of(Notebook notebook, String product, LocalDate day, LocalDate today) {
        LocalDate first = notebook.settings().weekStart(day);
        Map<Session, List<LocalDate>> uses = new EnumMap<>(Session.class);
        for (Session session : Session.values()) {
            uses.put(
                    session,
                    first.datesUntil(first.plusDays(WEEKS * WEEK))
                            .filter(date -> notebook.planOn(date)
                                    .products(date.getDayOfWeek(), session)
                                    .contains(product))
                            .toList());
        }
        return new RhythmPreview(first, today, uses);
    }

    /** True where a day has a use in a session. */
    boolean has(Session session, LocalDate day) {
        return days(session).contains(day);
    }

    /** The days with a use in a session, in order. */
    List<LocalDate> days(Session session) {
        return uses.getOrDefault(session, List.of());
    }

    /** The first uses in a session from today on. */
    List<LocalDate> next(Session session, int most) {
        return days(session).stream()
                .filter(day -> !day.isBefore(today))
                .limit(most)
                .toList();
    }

    /** The sessions in which anything is used. */
    List<Session> sessions() {
        return Stream.of(Session.values())
                .filter(session -> !days(session).isEmpty())
                .toList();
    }
}
