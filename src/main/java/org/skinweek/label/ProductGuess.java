package org.skinweek.label;

import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;

/**
 * What a label tells of the product itself.
 *
 * @param name its name, as given or as the text begins; absent when neither tells
 * @param form leave-on or rinse-off: as given, else by name, directions or what is in it
 * @param category what it is sold as: as given, else by name or what is in it
 * @param zone where it goes
 * @param spf sun protection factor, 1 to 100; absent when none is stated
 * @param formKnown true when the form was given or is told, false when it is only the usual one
 */
public record ProductGuess(
        @Nullable String name,
        Form form,
        ProductCategory category,
        SkinZone zone,
        @Nullable Integer spf,
        boolean formKnown) {}
