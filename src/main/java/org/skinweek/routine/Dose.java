package org.skinweek.routine;

import org.jspecify.annotations.Nullable;

/**
 * One active in a product.
 *
 * @param active the catalogue's id, or {@link #OTHER} for an active that the catalogue does not know
 * @param percent by weight, above 0 to 100; absent when the pack does not say
 * @param otherName what the pack calls an active that the catalogue does not know; absent for all others
 */
public record Dose(
        String active, @Nullable Double percent, @Nullable String otherName) {
    /** Stands for an active that the catalogue does not know; no active of the catalogue has this id. */
    public static final String OTHER = "other";

    /** Rejects percentages that no product can have, and names where none belongs. */
    public Dose {
        if (percent != null && !(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "percent of %s is %s: it must be from 0 to 100".formatted(active, percent));
        }
        if (active.equals(OTHER) && (otherName == null || otherName.isBlank())) {
            throw new IllegalArgumentException("an active that the catalogue does not know needs a name: give it one");
        }
        if (!active.equals(OTHER) && otherName != null) {
            throw new IllegalArgumentException(
                    "%s is named \"%s\": only an active with the id \"other\" has a name".formatted(active, otherName));
        }
    }

    /** An active of the catalogue; its percentage is absent when the pack does not say. */
    public Dose(String active, @Nullable Double percent) {
        this(active, percent, null);
    }

    /** An active whose strength the pack does not state. */
    public static Dose of(String active) {
        return new Dose(active, null);
    }

    /** An active of a stated strength. */
    public static Dose of(String active, double percent) {
        return new Dose(active, percent);
    }

    /** An active that the catalogue does not know, as the pack calls it, and of a strength that it does not state. */
    public static Dose other(String name) {
        return other(name, null);
    }

    /** An active that the catalogue does not know, as the pack calls it; its percentage is absent when it does not say. */
    public static Dose other(String name, @Nullable Double percent) {
        return new Dose(OTHER, percent, name);
    }

    /** True for an active of which only the name is known. */
    public boolean isOther() {
        return active.equals(OTHER);
    }

    /** What tells this active from others: its id, or its name where the catalogue does not know it. */
    public String identity() {
        return otherName == null ? active : otherName;
    }
}
