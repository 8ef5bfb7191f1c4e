package org.skinweek.rules;

/** On which parts of the body a kind of limit is laid. */
enum ZoneReach {
    /** On face with spots, on eyes and on body, each by itself: pairs do not meet across them. */
    EACH_ZONE,
    /** On face with spots and on eyes, each by itself: how often and how far apart is known only for facial skin. */
    EACH_FACIAL_ZONE,
    /** On face, spots and eyes together: what covers the face, such as sunscreen, covers the eyes too. */
    HEAD,
    /** On everything together: a pregnancy, an allergy or a sunburn is one, wherever a product goes. */
    EVERYWHERE
}
