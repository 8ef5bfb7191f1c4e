package org.skinweek.planning;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How careful the plan is on a day, after what was logged about the skin.
 *
 * @param phase what holds
 * @param since the first day on which it holds; absent when nothing holds
 * @param until the last day on which it holds; absent when nothing holds, or for as long as an allergic reaction is open
 */
public record Recovery(
        Phase phase, @Nullable LocalDate since, @Nullable LocalDate until) {
    static final Recovery NONE = new Recovery(Phase.NONE, null, null);

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

    /** True when the plan is as it always is. */
    public boolean none() {
        return phase == Phase.NONE;
    }

    /** The first day on which it holds; only where anything holds. */
    LocalDate begins() {
        return Objects.requireNonNull(since);
    }

    /** The day after the last one on which it holds; only where there is one. */
    LocalDate over() {
        return Objects.requireNonNull(until).plusDays(1);
    }
}
