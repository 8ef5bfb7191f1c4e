package org.skinweek.diary;

/** What a look at a patch finds, from nothing to the gravest. */
public enum PatchResult {
    /** The skin is as it was. */
    NOTHING,
    /** It is red. */
    REDNESS,
    /** It itches. */
    ITCHING,
    /** It burns or stings. */
    BURNING,
    /** It has bumps or a rash. */
    RASH,
    /** It is swollen or has blisters. */
    SWELLING;

    /** True for all but an unchanged skin. */
    public boolean isReaction() {
        return this != NOTHING;
    }
}
