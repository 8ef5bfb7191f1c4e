package org.skinweek.ui.schedule;

import java.util.List;
import org.skinweek.words.Words;

/** Cycles to begin with, to be changed as one likes. */
public enum ReadyCycle {
    /** The best-known one. */
    FOUR_NIGHTS(NightKind.EXFOLIATE, NightKind.RETINOID, NightKind.REST, NightKind.REST),
    /** With a rest after each of the strong nights. */
    GENTLE(NightKind.EXFOLIATE, NightKind.REST, NightKind.RETINOID, NightKind.REST, NightKind.REST),
    /** A retinoid and nothing else that is strong. */
    THREE_NIGHTS(NightKind.RETINOID, NightKind.REST, NightKind.REST);

    private final List<NightKind> nights;

    ReadyCycle(NightKind... nights) {
        this.nights = List.of(nights);
    }

    /** The names of its nights, in the user's language. */
    List<String> nights(Words words) {
        return nights.stream().map(night -> night.text(words)).toList();
    }

    /** What a cycle of it is called until the user says otherwise. */
    String text(Words words) {
        return words.textOf("schedule.ready.", this);
    }
}
