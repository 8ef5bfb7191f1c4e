package org.skinweek.diary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the skin is, from 0 to 10. What is not told is unknown, which is not 0.
 *
 * @param comfort 0 very uncomfortable, 10 very comfortable
 * @param oil 0 not oily, 10 very oily
 * @param breakouts 0 none, 10 very many
 * @param pores 0 not visible, 10 very visible
 */
public record SkinScores(
        @Nullable Integer comfort,
        @Nullable Integer oil,
        @Nullable Integer breakouts,
        @Nullable Integer pores) {
    /** The lowest score. */
    public static final int LEAST = 0;

    /** The highest score. */
    public static final int MOST = 10;

    /** Nothing told. */
    public static final SkinScores NONE = new SkinScores(null, null, null, null);

    /** Refuses scores out of range. */
    public SkinScores {
        requireScore("comfort", comfort);
        requireScore("oil", oil);
        requireScore("breakouts", breakouts);
        requireScore("pores", pores);
    }

    /** What is told of one aspect; empty where nothing is. */
    public Optional<Integer> of(SkinAspect aspect) {
        return Optional.ofNullable(
                switch (aspect) {
                    case COMFORT -> comfort;
                    case OIL -> oil;
                    case BREAKOUTS -> breakouts;
                    case PORES -> pores;
                });
    }

    /** These with another score of an aspect; absent where nothing is told any more. */
    public SkinScores with(SkinAspect aspect, @Nullable Integer score) {
        return new SkinScores(
                aspect == SkinAspect.COMFORT ? score : comfort,
                aspect == SkinAspect.OIL ? score : oil,
                aspect == SkinAspect.BREAKOUTS ? score : breakouts,
                aspect == SkinAspect.PORES ? score : pores);
    }

    private static void requireScore(String name, @Nullable Integer score) {
        if (score != null && (score < LEAST || score > MOST)) {
            throw new IllegalArgumentException(
                    "%s is %s: it must be from %s to %s".formatted(name, score, LEAST, MOST));
        }
    }
}
