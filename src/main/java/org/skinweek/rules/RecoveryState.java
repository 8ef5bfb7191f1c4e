package org.skinweek.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How careful a day has to be after what was noted about the skin.
 *
 * @param phase what holds
 * @param since the first day on which it holds; absent when nothing holds
 * @param until the last day on which it holds; absent when nothing holds, or for as long as an allergic reaction is
 *     open
 */
public record RecoveryState(
        Phase phase, @Nullable LocalDate since, @Nullable LocalDate until) {
    /** Nothing holds. */
    public static final RecoveryState NONE = new RecoveryState(Phase.NONE, null, null);

    /** How the skin is treated. */
    public enum Phase {
        /** As planned. */
        NONE,
        /** After a mild reaction: what irritates a step less often. */
        GENTLER,
        /** After a moderate reaction: only plain care. */
        PAUSE,
        /** After a severe reaction: only plain care, and a doctor should look at it. */
        SEE_DOCTOR,
        /** An allergic reaction is open: everything stops, help comes first. */
        STOPPED,
        /** After a pause: plain care, and one product after another comes back. */
        WAY_BACK;

        /** True while the skin gets nothing but plain care. */
        public boolean pauses() {
            return this == PAUSE || this == SEE_DOCTOR || this == STOPPED;
        }
    }

    /** True when the plan is as it always is. */
    public boolean none() {
        return phase == Phase.NONE;
    }

    /** The first day on which it holds; only where anything holds. */
    public LocalDate begins() {
        return Objects.requireNonNull(since);
    }

    /** The day after the last one on which it holds; only where there is one. */
    public LocalDate over() {
        return Objects.requireNonNull(until).plusDays(1);
    }
}
