package org.skinweek.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.SymptomLevel;

/**
 * What the diary says about the skin on a day: whether strong products rest after a reaction.
 *
 * @param advice what holds
 * @param since day of the reaction; absent when nothing holds
 */
public record SkinState(Advice advice, @Nullable LocalDate since) {
    /** Days that strong products rest after the day of a moderate or severe reaction, as the rule book has it. */
    public static final int PAUSE_DAYS = 7;

    /** Days for which an allergic reaction is looked back to, unless the skin was noted as fine since. */
    public static final int ALLERGY_DAYS = 14;

    private static final SkinState CALM = new SkinState(Advice.NONE, null);

    /** What a reaction asks for. */
    public enum Advice {
        /** Nothing. */
        NONE,
        /** Only gentle cleanser, moisturiser and sunscreen, for at least {@link #PAUSE_DAYS} days. */
        PAUSE,
        /** Stop everything and get help. */
        EMERGENCY
    }

    /** What holds on a day; a reaction later than that day does not matter. */
    public static SkinState on(Diary diary, LocalDate day) {
        @Nullable LocalDate pauseSince = null;
        @Nullable LocalDate allergySince = null;
        for (var entry : diary.between(day.minusDays(ALLERGY_DAYS - 1L), day).entrySet()) {
            LocalDate date = entry.getKey();
            for (SkinNote note : inOrder(entry.getValue())) {
                @Nullable SymptomLevel level = note.level();
                if (level == null) {
                    allergySince = null;
                } else if (level == SymptomLevel.ALLERGIC) {
                    allergySince = date;
                } else if (level != SymptomLevel.MILD && ChronoUnit.DAYS.between(date, day) <= PAUSE_DAYS) {
                    pauseSince = date;
                }
            }
        }
        if (allergySince != null) {
            return new SkinState(Advice.EMERGENCY, allergySince);
        }
        return pauseSince == null ? CALM : new SkinState(Advice.PAUSE, pauseSince);
    }

    /** The first day on which strong products may come back; absent when there is no pause. */
    public @Nullable LocalDate pauseEnds() {
        return advice == Advice.PAUSE && since != null ? since.plusDays(PAUSE_DAYS + 1L) : null;
    }

    private static List<SkinNote> inOrder(DiaryDay day) {
        return day.notes().stream()
                .sorted(Comparator.comparing(SkinNote::recordedAt))
                .toList();
    }
}
