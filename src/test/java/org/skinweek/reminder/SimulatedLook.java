package org.skinweek.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.notebook.Notebook;

/**
 * One look of the program at the clock, and what the user answered.
 *
 * @param shown the moment that the computer shows, right or wrong
 * @param zone the zone that the computer is set to
 * @param notebook with the settings of that moment
 * @param told what was told
 * @param answered true where the user acknowledged it
 * @param snoozed what the user put it off to; absent where not
 */
record SimulatedLook(
        Instant shown,
        ZoneId zone,
        Notebook notebook,
        Set<ReminderKey> told,
        boolean answered,
        @Nullable Instant snoozed) {
    /** A look that told nothing yet. */
    SimulatedLook(Instant shown, ZoneId zone, Notebook notebook) {
        this(shown, zone, notebook, Set.of(), false, null);
    }

    /** What the clock shows. */
    LocalDateTime clock() {
        return LocalDateTime.ofInstant(shown, zone);
    }

    /** What became of it. */
    SimulatedLook with(Set<ReminderKey> keys, boolean acknowledged, @Nullable Instant putOff) {
        return new SimulatedLook(shown, zone, notebook, keys, acknowledged, putOff);
    }
}
