package org.skinweek.diary;

/** Where a product is tried before the face. */
public enum PatchPlace {
    /** The underside of the forearm, where nothing is rubbed or washed off. */
    INNER_ARM,
    /** The bend of the elbow. */
    ELBOW_BEND,
    /** Behind the ear. */
    BEHIND_EAR,
    /** The side of the neck. */
    NECK,
    /** Any other place. */
    OTHER
}
