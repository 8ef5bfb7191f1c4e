package org.skinweek.label;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which a label is taken apart, in all languages together.
 *
 * @param headings what begins a part of a label
 * @param fillers words beside a name that change nothing, such as “organic”
 * @param prose words of sentences, which no ingredient has
 * @param strengths words in sentences that tell how much of something is in it, such as “contains”
 * @param everyday names that a recipe or a menu has, too
 * @param denials words beside a claim that deny it, such as “free”
 * @param kinds words in names that tell what a product is sold as; the key is the word of a category, or {@code makeup}
 * @param rinse words in directions that say it is washed off
 * @param stays words in directions that say it stays on
 * @param spots words in names of what is sold against spots
 * @param enzymes words in names of what is sold as an enzyme peel
 * @param exfoliation words in names of what exfoliates
 * @param bodyUse words in directions that tell of the body
 * @param eyeUse words in directions that tell of the eyes
 * @param teethUse words in names and lists of what is for teeth
 */
public record ReadingWords(
        Map<Heading, List<String>> headings,
        Set<String> fillers,
        Set<String> prose,
        Set<String> strengths,
        Set<String> everyday,
        Set<String> denials,
        Map<String, List<String>> kinds,
        List<String> rinse,
        List<String> stays,
        List<String> spots,
        List<String> enzymes,
        List<String> exfoliation,
        List<String> bodyUse,
        List<String> eyeUse,
        List<String> teethUse) {
    /** Copies everything. */
    public ReadingWords {
        headings = Map.copyOf(headings);
        fillers = Set.copyOf(fillers);
        prose = Set.copyOf(prose);
        strengths = Set.copyOf(strengths);
        everyday = Set.copyOf(everyday);
        denials = Set.copyOf(denials);
        kinds = Map.copyOf(kinds);
        rinse = List.copyOf(rinse);
        stays = List.copyOf(stays);
        spots = List.copyOf(spots);
        enzymes = List.copyOf(enzymes);
        exfoliation = List.copyOf(exfoliation);
        bodyUse = List.copyOf(bodyUse);
        eyeUse = List.copyOf(eyeUse);
        teethUse = List.copyOf(teethUse);
    }

    /** What a part of a label is about. */
    public enum Heading {
        /** The ingredient list. */
        LIST,
        /** What a drug label declares as active. */
        ACTIVE,
        /** All else in a drug. */
        INACTIVE,
        /** Anything that is no list. */
        STOP,
        /** How it is used, which tells whether it is washed off. */
        DIRECTIONS,
        /** What is not in it. */
        NEGATIVE,
        /** What advertising points at. */
        KEY,
        /** A step of several. */
        STEP,
        /** Colours of which a shade has some. */
        MAY_CONTAIN
    }
}
