package org.skinweek.trends;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.SymptomLevel;

/**
 * On how many days the skin was noted to feel in each way. A day counts once, as the worst that is noted for it; a day
 * without a note is not counted, because nobody knows how the skin was.
 *
 * @param fine days on which it felt fine
 * @param reactions days of each level
 */
public record SkinCounts(int fine, Map<SymptomLevel, Integer> reactions) {
    /** Fewer noted days than a handful say nothing. */
    private static final int HANDFUL = 5;

    /** Copies the map. */
    public SkinCounts {
        reactions = Map.copyOf(reactions);
    }

    /** Counts those of some days that have a note. */
    static SkinCounts of(Collection<LocalDate> days, Diary diary) {
        int fine = 0;
        Map<SymptomLevel, Integer> reactions = new EnumMap<>(SymptomLevel.class);
        for (LocalDate date : days) {
            DiaryDay day = diary.day(date);
            Optional<SymptomLevel> worst = day.notes().stream()
                    .map(SkinNote::level)
                    .flatMap(level -> Optional.ofNullable(level).stream())
                    .max(SymptomLevel::compareTo);
            if (worst.isPresent()) {
                reactions.merge(worst.get(), 1, Integer::sum);
            } else if (!day.notes().isEmpty()) {
                fine++;
            }
        }
        return new SkinCounts(fine, reactions);
    }

    /** Days of a level; those that felt fine where there is none. */
    public int of(Optional<SymptomLevel> level) {
        return level.map(each -> reactions.getOrDefault(each, 0)).orElse(fine);
    }

    /** All days that were noted. */
    public int total() {
        return fine + reactions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** False where so few days are noted that the counts say nothing. */
    public boolean isEnough() {
        return total() >= HANDFUL;
    }
}
