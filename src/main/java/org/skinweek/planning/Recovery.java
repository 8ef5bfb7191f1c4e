package org.skinweek.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinState;
import org.skinweek.planner.PlannerData;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.routine.Timeline;

/**
 * How careful the plan is on a day, after what was logged about the skin.
 *
 * @param phase what holds
 * @param since day of the reaction; absent when nothing holds
 * @param until the last day on which it holds; absent when nothing holds, or for as long as an allergic reaction is open
 */
public record Recovery(
        Phase phase, @Nullable LocalDate since, @Nullable LocalDate until) {
    private static final Recovery NONE = new Recovery(Phase.NONE, null, null);

    /** How the skin is treated. */
    public enum Phase {
        /** As planned. */
        NONE,
        /** After a mild reaction: what irritates a step less often. */
        GENTLER,
        /** After a moderate or severe reaction: only cleanser, moisturiser and sunscreen. */
        PAUSE,
        /** After a pause: what irritates half as often as planned. */
        REENTRY,
        /** An allergic reaction is open: nothing is planned, help comes first. */
        STOPPED
    }

    /** The day after the last one on which it holds; only where there is one. */
    LocalDate over() {
        return Objects.requireNonNull(until).plusDays(1);
    }

    /** What holds on a day by what was logged up to {@code today}. */
    public static Recovery on(LocalDate day, Diary diary, LocalDate today, PlannerData data) {
        List<LocalDate> allergies = SkinState.openAllergies(diary, today);
        if (!allergies.isEmpty()) {
            return new Recovery(Phase.STOPPED, allergies.get(allergies.size() - 1), null);
        }
        @Nullable LocalDate worse = worse(diary, today, data);
        if (worse != null) {
            LocalDate pauseEnds = worse.plusDays(SkinState.PAUSE_DAYS + 1L);
            LocalDate reentryEnds = pauseEnds.plusDays((long) data.reentryWeeks() * Timeline.DAYS);
            if (day.isBefore(pauseEnds)) {
                return new Recovery(Phase.PAUSE, worse, pauseEnds.minusDays(1));
            }
            if (day.isBefore(reentryEnds)) {
                return new Recovery(Phase.REENTRY, worse, reentryEnds.minusDays(1));
            }
        }
        int gentler = data.gentlerWeeks() * Timeline.DAYS;
        @Nullable LocalDate mild = last(diary, today.minusDays(gentler - 1L), today, SymptomLevel.MILD);
        if (mild != null && day.isBefore(mild.plusDays(gentler))) {
            return new Recovery(Phase.GENTLER, mild, mild.plusDays(gentler - 1L));
        }
        return NONE;
    }

    /** The last reaction that asks for a pause and still matters. */
    private static @Nullable LocalDate worse(Diary diary, LocalDate today, PlannerData data) {
        LocalDate first = today.minusDays(SkinState.PAUSE_DAYS + (long) data.reentryWeeks() * Timeline.DAYS);
        return last(diary, first, today, SymptomLevel.MODERATE, SymptomLevel.SEVERE);
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
