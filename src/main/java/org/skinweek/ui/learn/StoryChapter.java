package org.skinweek.ui.learn;

import java.util.List;
import java.util.Optional;

/** The pages of the pore story, in the order in which they are read: which parts each tells, and what people say of them. */
public enum StoryChapter {
    /** What a pore is. */
    PORE(List.of("pores"), List.of("MYTH-OPEN-CLOSE")),
    /** Oil, and lost firmness. */
    TWO_WAYS(List.of("oil", "firmness"), List.of("MYTH-SHRINK", "MYTH-CLAY-PORES")),
    /** What cannot be done. */
    LIMITS(List.of("limits"), List.of("MYTH-MORE-FASTER", "MYTH-WAIT30")),
    /** What makes pores look smaller. */
    HELP(List.of("acids", "scrubs", "niacinamide"), List.of("OK-NIA-ACID", "OK-BHA-SUN")),
    /** A week that does it. */
    WEEK(List.of("prevention"), List.of("OK-ACID-PH-RET", "OK-RET-VITC")),
    /** Who tells the story, and how sure it is. */
    SURE(List.of("article"), List.of());

    private static final List<StoryChapter> ALL = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> sections;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> beliefs;

    StoryChapter(List<String> sections, List<String> beliefs) {
        this.sections = sections;
        this.beliefs = beliefs;
    }

    /** Ids of the sections that the page tells. */
    List<String> sections() {
        return sections;
    }

    /** Ids of the reassurances that belong to it. */
    List<String> beliefs() {
        return beliefs;
    }

    /** Its place in the story, from 1. */
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /** The page after it; empty on the last one. */
    Optional<StoryChapter> next() {
        return at(number());
    }

    /** The page before it; empty on the first one. */
    Optional<StoryChapter> previous() {
        return at(number() - 2);
    }

    private static Optional<StoryChapter> at(int place) {
        return place < 0 || place >= ALL.size() ? Optional.empty() : Optional.of(ALL.get(place));
    }
}
