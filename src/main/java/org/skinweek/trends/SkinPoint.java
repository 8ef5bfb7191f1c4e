package org.skinweek.trends;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.SymptomLevel;

/**
 * What is noted about the skin on a day.
 *
 * @param date a day with a note
 * @param comfort mean of the comfort told on it, 0 (very uncomfortable) to 10; empty where none was told
 * @param pores mean of how visible pores were, 0 (not visible) to 10 (very visible); empty where it was not told
 * @param worst the gravest reaction noted; absent where the skin felt fine
 */
public record SkinPoint(
        LocalDate date,
        OptionalDouble comfort,
        OptionalDouble pores,
        @Nullable SymptomLevel worst) {
    /** True where a reaction is noted. */
    public boolean isReaction() {
        return worst != null;
    }
}
