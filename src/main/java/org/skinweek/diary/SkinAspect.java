package org.skinweek.diary;

/** What of the skin can be told from 0 to 10. */
public enum SkinAspect {
    /** How comfortable it feels: the only one of which more is better. */
    COMFORT,
    /** How oily it is. */
    OIL,
    /** How many breakouts it has. */
    BREAKOUTS,
    /** How visible its pores are; pores only ever look smaller or larger. */
    PORES
}
