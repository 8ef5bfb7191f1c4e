package org.skinweek.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.BySensitivity;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinState;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.PlannerData;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.AnyUse;
import org.skinweek.rules.Checker;

/** Tells from the diary how careful the plan is on a day; how long a pause is, the rules say, the user's own number included. */
public final class Recoveries {
    private final Checker checker;
    private final PlannerData data;

    /** Recoveries by the stop rule of a checker. */
    public Recoveries(Checker checker, PlannerData data) {
        this.checker = checker;
        this.data = data;
    }

    /** What holds on a day by what was logged up to {@code today}. */
    public Recovery on(LocalDate day, Notebook notebook, LocalDate today) {
        Diary diary = notebook.diary();
        List<LocalDate> allergies = SkinState.openAllergies(diary, today);
        if (!allergies.isEmpty()) {
            return new Recovery(Recovery.Phase.STOPPED, allergies.get(allergies.size() - 1), null);
        }
        int pause = pauseDays(notebook);
        int reentry = data.reentryWeeks() * Timeline.DAYS;
        @Nullable
        LocalDate worse =
                last(diary, today.minusDays((long) pause + reentry), today, SymptomLevel.MODERATE, SymptomLevel.SEVERE);
        if (worse != null) {
            LocalDate pauseEnds = worse.plusDays(pause + 1L);
            if (day.isBefore(pauseEnds)) {
                return new Recovery(Recovery.Phase.PAUSE, worse, pauseEnds.minusDays(1));
            }
            if (day.isBefore(pauseEnds.plusDays(reentry))) {
                return new Recovery(Recovery.Phase.REENTRY, pauseEnds, pauseEnds.plusDays(reentry - 1L));
            }
        }
        int gentler = data.gentlerWeeks() * Timeline.DAYS;
        @Nullable LocalDate mild = last(diary, today.minusDays(gentler - 1L), today, SymptomLevel.MILD);
        if (mild != null && day.isBefore(mild.plusDays(gentler))) {
            return new Recovery(Recovery.Phase.GENTLER, mild, mild.plusDays(gentler - 1L));
        }
        return Recovery.NONE;
    }

    /** The first day on or after a day on which the plan is as it always is; the day itself while help comes first. */
    LocalDate calmFrom(LocalDate day, Notebook notebook, LocalDate today) {
        LocalDate calm = day;
        Recovery recovery = on(calm, notebook, today);
        while (recovery.until() != null) {
            calm = recovery.over();
            recovery = on(calm, notebook, today);
        }
        return calm;
    }

    /** Days after the one of a reaction for which the rules keep from the skin what irritates it. */
    private int pauseDays(Notebook notebook) {
        return checker.book().rules().stream()
                .map(rule -> rule.kind().core())
                .filter(AnyUse.class::isInstance)
                .map(kind -> ((AnyUse) kind).when())
                .filter(when -> when.reactions().contains(SymptomLevel.MODERATE))
                .mapToInt(when -> days(when.withinDays(), notebook))
                .max()
                .orElse(SkinState.PAUSE_DAYS);
    }

    private static int days(@Nullable BySensitivity days, Notebook notebook) {
        return days == null
                ? SkinState.PAUSE_DAYS
                : (int) days.of(notebook.profile().sensitivity());
    }

    private static @Nullable LocalDate last(Diary diary, LocalDate from, LocalDate to, SymptomLevel... levels) {
        for (var day : diary.between(from, to).descendingMap().entrySet()) {
            for (SkinNote note : day.getValue().notes()) {
                for (SymptomLevel level : levels) {
                    if (note.level() == level) {
                        return day.getKey();
                    }
                }
            }
        }
        return null;
    }
}
