package org.skinweek.catalog;

/** What a check of the literature found about a claim. */
public enum Verdict {
    /** Studies or textbooks say the same. */
    SUPPORTED(Standing.HOLDS),
    /** Experts agree, without a study that settles it. */
    ACCEPTED_EXPERT_VIEW(Standing.HOLDS),
    /** Right for how pores look, not for how large they are. */
    SUPPORTED_FOR_APPEARANCE(Standing.HOLDS),
    /** Right in part. */
    PARTLY_SUPPORTED(Standing.PARTLY),
    /** Right in outline. */
    SIMPLIFIED(Standing.PARTLY),
    /** Right as far as it goes; more belongs to it. */
    INCOMPLETE(Standing.PARTLY),
    /** Some of it is right and some is not. */
    MIXED(Standing.PARTLY),
    /** Right for salicylic acid only. */
    SUPPORTED_FOR_BHA(Standing.PARTLY),
    /** Right for oil, not for pores. */
    SUPPORTED_FOR_SEBUM_NOT_PORES(Standing.PARTLY),
    /** A careful number that the rules start from. */
    USED_AS_DEFAULT(Standing.PARTLY),
    /** It may be so. */
    PLAUSIBLE(Standing.OPEN),
    /** It may be so, but what is named for it does not show it. */
    PLAUSIBLE_NOT_SHOWN(Standing.OPEN),
    /** A comparison, not a finding. */
    ANALOGY(Standing.OPEN),
    /** The source that the article names does not show it. */
    CITED_SOURCE_DOES_NOT_SHOW_IT(Standing.NOT_SHOWN),
    /** Not right in these words. */
    NOT_SUPPORTED_AS_WORDED(Standing.NOT_SHOWN),
    /** More is claimed than is known. */
    OVERSTATED(Standing.NOT_SHOWN),
    /** A mistake of the article. */
    CONFIRMED_ERROR(Standing.NOT_SHOWN),
    /** It only sets the scene. */
    FRAMING(Standing.CONTEXT),
    /** Nothing to check. */
    NOTED(Standing.CONTEXT),
    /** A matter of taste. */
    OPINION(Standing.CONTEXT),
    /** It names something to buy. */
    ADVERTISING(Standing.CONTEXT);

    private final Standing standing;

    Verdict(Standing standing) {
        this.standing = standing;
    }

    /** How the claim stands, roughly. */
    public Standing standing() {
        return standing;
    }

    /** What the verdicts come down to, so that a reader sees it at a glance. */
    public enum Standing {
        /** It holds. */
        HOLDS,
        /** It holds in part. */
        PARTLY,
        /** Possible; not settled. */
        OPEN,
        /** Not shown, or wrong. */
        NOT_SHOWN,
        /** Not a finding at all. */
        CONTEXT
    }
}
