package org.skinweek.ui.schedule;

import java.util.List;
import org.skinweek.words.Words;

/** Cycles to begin with, to be changed as one likes. */
public enum ReadyCycle {
    /** The best-known one. */
    FOUR_NIGHTS,
    /** With a rest after each of the strong nights. */
    GENTLE,
    /** A retinoid and nothing else that is strong. */
    THREE_NIGHTS;

    /** The names of its nights, in the user's language. */
    List<String> nights(Words words) {
        return nights().stream().map(night -> night.text(words)).toList();
    }

    private List<NightKind> nights() {
        return switch (this) {
            case FOUR_NIGHTS -> List.of(NightKind.EXFOLIATE, NightKind.RETINOID, NightKind.REST, NightKind.REST);
            case GENTLE ->
                List.of(NightKind.EXFOLIATE, NightKind.REST, NightKind.RETINOID, NightKind.REST, NightKind.REST);
            case THREE_NIGHTS -> List.of(NightKind.RETINOID, NightKind.REST, NightKind.REST);
        };
    }

    /** What a cycle of it is called until the user says otherwise. */
    String text(Words words) {
        return words.textOf("schedule.ready.", this);
    }
}
