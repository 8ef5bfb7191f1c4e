package org.skinweek.rules;

/** Strength band of alpha hydroxy acids, as the rule book defines them. */
public enum StrengthBand {
    /** Up to 5 %. */
    S1,
    /** Above 5 to 10 %. */
    S2,
    /** Above 10 to below 20 %. */
    S3,
    /** 20 % and above: a peel. */
    S4;

    /** Mandelic acid is gentler and reads one band lower. */
    StrengthBand oneLower() {
        return switch (this) {
            case S1, S2 -> S1;
            case S3 -> S2;
            case S4 -> S3;
        };
    }
}
