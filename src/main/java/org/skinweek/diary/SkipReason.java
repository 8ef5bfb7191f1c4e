package org.skinweek.diary;

/** Why a planned step was left out. */
public enum SkipReason {
    /** The skin needed a break. */
    IRRITATED,
    /** Too tired or no time. */
    NO_TIME,
    /** Travelling. */
    AWAY,
    /** The pack is empty. */
    RAN_OUT,
    /** No reason given. */
    OTHER
}
