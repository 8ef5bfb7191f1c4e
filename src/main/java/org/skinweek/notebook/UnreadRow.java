package org.skinweek.notebook;

/**
 * A stored row that this version cannot read, such as one with a word of a newer version. It stays stored, and
 * everything else is read all the same.
 *
 * @param kind what it is
 * @param day the day that it is about, as stored; empty where it is about none
 * @param name what else identifies it, such as a product's name or id; may be empty
 */
public record UnreadRow(Kind kind, String day, String name) {
    /** What cannot be read, and what that means for the notebook. */
    public enum Kind {
        /** A product is not on the shelf. */
        PRODUCT,
        /** An active counts as one that Skinweek does not know. */
        DOSE,
        /** A pack is not among those of its product, so nobody is told when it ends. */
        PACK,
        /** A planned week is not in the plan. */
        WEEK,
        /** A planned use is not in the plan. */
        PLACEMENT,
        /** A step is not in the diary. */
        ENTRY,
        /** The time of a step is shown in UTC; everything else of it counts. */
        ENTRY_ZONE,
        /** A note counts as an allergic reaction, or on the day on which it was written down. */
        SKIN_NOTE,
        /** The time of a note is shown in UTC; everything else of it counts. */
        SKIN_NOTE_ZONE,
        /** Scores, suspected products or tags of a note are left out; everything else of it counts. */
        SKIN_NOTE_DETAILS,
        /** A patch test is not in the diary. */
        PATCH_TEST,
        /** A look at a patch counts as a reaction. */
        PATCH_LOOK,
        /** A photo is not in the diary; its file stays. */
        PHOTO,
        /** Unreadable answers about the skin count as those that ask for most care. */
        PROFILE,
        /** A setting has its default. */
        SETTING,
        /** A caution that was tolerated is shown. */
        TOLERANCE,
        /** The book's own number holds. */
        OWN_NUMBER,
        /** A rule of the user's own does not hold. */
        OWN_RULE,
        /** The cycle has no nights; what follows it is not planned. */
        CYCLE,
        /** A rhythm of a product plans nothing. */
        RHYTHM,
        /** A use is planned as always on a date for which it was changed. */
        EXCEPTION,
        /** Everything is planned on days away. */
        DAYS_AWAY,
        /** An event asks for no care. */
        EVENT;

        /** True where what counts may be graver than what the user meant, so that the user should look at it. */
        public boolean countsAtItsGravest() {
            return this == SKIN_NOTE || this == PROFILE;
        }
    }
}
