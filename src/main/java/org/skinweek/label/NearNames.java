package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a misspelt one means. Short names have no slips, longer ones up to three; an active is found only if
 * no other name is as near, so that a slip never makes retinol of an ester or of retinal.
 */
final class NearNames {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_ACTIVE = 7;
    private static final int TWO_SLIPS = 11;
    private static final int THREE_SLIPS = 30;
    /** Ends of names that say little: what is left is what slips are counted for. */
    private static final List<String> ENDINGS = List.of(
            "acid", "extract", "leafextract", "rootextract", "fruitextract", "seedoil", "oil", "water", "powder");

    private static final int DIGITS = 10;
    private static final int LETTERS = 26;
    private static final int LONGEST = 90;

    private final List<List<Candidate>> byLength = new ArrayList<>();

    private record Candidate(String key, long letters, KnownIngredient ingredient) {}

    NearNames(Map<String, KnownIngredient> byKey) {
        for (int length = 0; length <= LONGEST; length++) {
            byLength.add(new ArrayList<>());
        }
        byKey.forEach((key, ingredient) -> {
            if (key.length() >= SHORTEST && key.length() <= LONGEST) {
                byLength.get(key.length()).add(new Candidate(key, letters(key), ingredient));
            }
        });
    }

    /** The ingredient that the key means; absent where it is too short, too far from all names, or between two. */
    @Nullable
    KnownIngredient find(String key) {
        return find(key, /* activesOnly= */ false);
    }

    /** The active that the key means where nothing but an active is expected, so that other names are no rivals. */
    @Nullable
    KnownIngredient findActive(String key) {
        return find(key, /* activesOnly= */ true);
    }

    private @Nullable KnownIngredient find(String key, boolean activesOnly) {
        int slips = slips(key);
        if (slips == 0) {
            return null;
        }
        long letters = letters(key);
        SlipDistance distance = new SlipDistance(key, slips);
        @Nullable Candidate best = null;
        int bestCost = Integer.MAX_VALUE;
        int rivalCost = Integer.MAX_VALUE;
        for (int length = Math.max(SHORTEST, key.length() - slips);
                length <= Math.min(LONGEST, key.length() + slips);
                length++) {
            for (Candidate candidate : byLength.get(length)) {
                boolean asked = !activesOnly || candidate.ingredient().active() != null;
                if (asked && Long.bitCount(candidate.letters() ^ letters) <= 4 * slips) {
                    int cost = distance.to(candidate.key());
                    if (cost < bestCost) {
                        if (best != null && !same(best.ingredient(), candidate.ingredient())) {
                            rivalCost = bestCost;
                        }
                        best = candidate;
                        bestCost = cost;
                    } else if (best != null && cost < rivalCost && !same(best.ingredient(), candidate.ingredient())) {
                        rivalCost = cost;
                    }
                }
            }
        }
        if (best == null || bestCost == Integer.MAX_VALUE) {
            return null;
        }
        boolean active = best.ingredient().active() != null;
        boolean clear = active
                ? best.key().length() >= SHORTEST_ACTIVE && rivalCost == Integer.MAX_VALUE
                : bestCost < rivalCost;
        return clear ? best.ingredient() : null;
    }

    /** Whether two names stand for the same: one active, or one ingredient. */
    static boolean same(KnownIngredient one, KnownIngredient other) {
        return one.equals(other) || (one.active() != null && Objects.equals(one.active(), other.active()));
    }

    private static int slips(String key) {
        int length = key.length();
        if (length < SHORTEST || length > LONGEST - 3) {
            return 0;
        }
        for (String ending : ENDINGS) {
            if (key.endsWith(ending)) {
                length = Math.min(length, key.length() - ending.length());
            }
        }
        if (length < TWO_SLIPS) {
            return 1;
        }
        return length < THREE_SLIPS ? 2 : 3;
    }

    /** A bit for each letter and digit that is there, and one for each letter that is there an odd number of times. */
    private static long letters(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letters |= 1L << (letter - 'a');
                letters ^= 1L << (LETTERS + DIGITS + letter - 'a');
            } else if (letter >= '0' && letter <= '9') {
                letters |= 1L << (LETTERS + letter - '0');
            }
        }
        return letters;
    }
}
