package org.skinweek.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An active ingredient or a support product, with everything the evidence says about its use.
 *
 * @param id stable id, such as {@code glycolic_acid}; routine files use it
 * @param name plain name for the screen
 * @param activeClass the chemical or cosmetic class, such as {@code aha}
 * @param family the broad kind, which gives colour and shape
 * @param support true for helpers that are not treatments (cleanser, moisturiser, sunscreen)
 * @param labelNames how it is named on packs
 * @param pores what it does for the look of pores
 * @param allowed the sessions in which it may be used
 * @param preferred the session to choose when nothing else decides; absent when both are as good
 * @param sessionReason why that session
 * @param strength how strong it is sold
 * @param frequency how often it is used
 * @param restHours least hours between two uses
 * @param ramp the id of its ramp; absent when it needs none
 * @param layer place in the layering order: 0 cleanser to 9 sunscreen
 * @param waiting minutes before and after
 * @param sun effect on sun sensitivity
 * @param pregnancy use in pregnancy
 * @param patchTest how to try it first
 * @param visibleAfterWeeks two numbers, first and usual week of a visible result; empty when unknown
 * @param irritationWeight 0 (none) to 5 (burn risk); the weekly load is built from it
 * @param irritationReason why that weight
 * @param evidence grade of the entry
 * @param sources ids of its sources
 * @param unverified what could not be checked, in words
 * @param note anything else
 */
public record Active(
        String id,
        String name,
        String activeClass,
        ActiveFamily family,
        boolean support,
        LabelNames labelNames,
        PoreEffect pores,
        List<Session> allowed,
        @Nullable Session preferred,
        String sessionReason,
        ActiveStrength strength,
        UseFrequency frequency,
        BySensitivity restHours,
        @Nullable String ramp,
        int layer,
        WaitingTimes waiting,
        SunSensitivity sun,
        PregnancyAdvice pregnancy,
        String patchTest,
        List<Integer> visibleAfterWeeks,
        double irritationWeight,
        String irritationReason,
        EvidenceGrade evidence,
        List<String> sources,
        List<String> unverified,
        @Nullable String note) {
    /** Up to this place in the layering order a product is washed off again. */
    private static final int LAST_RINSED_LAYER = 2;

    /** Copies the lists. */
    public Active {
        allowed = List.copyOf(allowed);
        visibleAfterWeeks = List.copyOf(visibleAfterWeeks);
        sources = List.copyOf(sources);
        unverified = List.copyOf(unverified);
    }

    /** Hashes the id alone, since each has its own and hashing a whole one takes long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** True for a tool, which is neither spread nor rinsed off. */
    public boolean device() {
        return family == ActiveFamily.DEVICE;
    }

    /** True for what is usually washed off again: cleansers, scrubs, masks and peels. */
    public boolean washedOff() {
        return layer <= LAST_RINSED_LAYER && !device();
    }

    /** True when a percentage on the pack says something; care and tools have none that matters. */
    public boolean soldByStrength() {
        return !support && !device();
    }
}
