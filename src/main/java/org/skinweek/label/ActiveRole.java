package org.skinweek.label;

import java.util.Locale;

/** What an ingredient of the catalogue does in one product. */
public enum ActiveRole {
    /** There is enough of it to treat the skin: rules count it. */
    ACTIVE,
    /** It is in there, yet too little of it to act, or for the sake of the formula: told, never counted. */
    TRACE,
    /** It helps the skin or the formula and treats nothing by itself, such as hyaluronic acid. */
    SUPPORT;

    /** The word that {@code skinweek label --json} uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
