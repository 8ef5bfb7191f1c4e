package org.skinweek.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
        List<LocalDate> allergies = openAllergies(diary, day);
        if (!allergies.isEmpty()) {
            return new SkinState(Advice.EMERGENCY, allergies.get(allergies.size() - 1));
        }
        return diary.between(day.minusDays(PAUSE_DAYS), day).descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().notes().stream().anyMatch(SkinState::asksForRest))
                .findFirst()
                .map(entry -> new SkinState(Advice.PAUSE, entry.getKey()))
                .orElse(CALM);
    }

    /**
     * The days of the allergic reactions up to a day that are not over, the earliest first. However long ago it was, a
     * reaction lasts until a later note, of that day or before, says that the skin feels fine.
     */
    public static List<LocalDate> openAllergies(Diary diary, LocalDate day) {
        List<LocalDate> open = new ArrayList<>();
        for (var entry : diary.days().headMap(day, true).descendingMap().entrySet()) {
            List<SkinNote> notes = inOrder(entry.getValue());
            for (int i = notes.size() - 1; i >= 0; i--) {
                @Nullable SymptomLevel level = notes.get(i).level();
                if (level == null) {
                    Collections.reverse(open);
                    return open;
                }
                if (level == SymptomLevel.ALLERGIC) {
                    open.add(entry.getKey());
                }
            }
        }
        Collections.reverse(open);
        return open;
    }

    /** The first day on which strong products may come back; absent when there is no pause. */
    public @Nullable LocalDate pauseEnds() {
        return advice == Advice.PAUSE && since != null ? since.plusDays(PAUSE_DAYS + 1L) : null;
    }

    private static boolean asksForRest(SkinNote note) {
        return note.level() == SymptomLevel.MODERATE || note.level() == SymptomLevel.SEVERE;
    }

    private static List<SkinNote> inOrder(DiaryDay day) {
        return day.notes().stream()
                .sorted(Comparator.comparing(SkinNote::recordedAt))
                .toList();
    }
}
