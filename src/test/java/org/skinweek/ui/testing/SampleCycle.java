package org.skinweek.ui.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.skinweek.app.RhythmCommands;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.SkinCycle;

/** Skin cycling over weeks: four nights, one of them moved once, a week away, a waxing to come. */
final class SampleCycle {
    /** Id of the cycle. */
    static final String ID = "four";

    private SampleCycle() {}

    /** A week whose acid and retinoid follow a cycle that began two weeks ago. */
    static Notebook of(Notebook week) {
        LocalDate began = Samples.MONDAY.minusWeeks(2);
        LocalDate today = Samples.MONDAY.plusDays(2);
        SkinCycle cycle = new SkinCycle(ID, "Skin cycling", began, List.of("Exfoliate", "Retinoid", "Rest", "Rest"));
        DaysAway stay = new DaysAway(
                new UUID(7, 1),
                Samples.MONDAY.plusDays(12),
                Samples.MONDAY.plusDays(18),
                DaysAway.Keep.PACKED,
                Set.of("cl", "mo", "spf"));
        DaysAway before =
                new DaysAway(new UUID(7, 2), began.minusDays(9), began.minusDays(7), DaysAway.Keep.NOTHING, Set.of());
        SkinEvent waxing = new SkinEvent(new UUID(7, 3), SkinEventKind.WAXING, Samples.MONDAY.plusDays(24));
        Notebook notebook = week;
        for (Function<Notebook, Optional<Command>> maker : List.of(
                RhythmCommands.setCycle(cycle, Map.of("gly", Set.of("Exfoliate"), "ret", Set.of("Retinoid")), began),
                ScheduleCommands.move(
                        Samples.MONDAY.plusDays(6),
                        Session.EVENING,
                        Samples.MONDAY.plusDays(5),
                        Session.EVENING,
                        "gly",
                        today),
                ScheduleCommands.setAway(before),
                ScheduleCommands.setAway(stay),
                ScheduleCommands.setEvent(waxing))) {
            notebook = notebook.after(maker.apply(notebook).orElseThrow().changes());
        }
        return notebook;
    }
}
