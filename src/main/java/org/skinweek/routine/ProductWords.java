package org.skinweek.routine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.catalog.PlainText;

/**
 * The words by which names and free categories tell what a product is and where it goes: all such lists in one place.
 * An entry is one word or several in a row, in small letters without accents; one that ends in a star stands for every
 * word that begins so. What a name leaves open is read as the face, where most rules hold.
 */
final class ProductWords {
    private static final List<String> EYES = sought(
            "eye",
            "eyes",
            "eyelid",
            "eyelids",
            "eyelash",
            "eyelashes",
            "lash",
            "lashes",
            "undereye",
            "undereyes",
            "augen*",
            "yeux",
            "paupieres",
            "ojo",
            "ojos",
            "occhi",
            "olhos");

    private static final List<String> BODY = sought(
            "body",
            "bodylotion",
            "hand",
            "hands",
            "foot",
            "feet",
            "heel",
            "heels",
            "leg",
            "legs",
            "arm",
            "arms",
            "underarm",
            "underarms",
            "armpit",
            "armpits",
            "elbow",
            "elbows",
            "knee",
            "knees",
            "nail",
            "nails",
            "scalp",
            "kp",
            "keratosis pilaris",
            "bacne",
            "back acne",
            "korper*",
            "handcreme",
            "handlotion",
            "fusscreme",
            "fußcreme",
            "kopfhaut*",
            "corps",
            "mains",
            "pieds",
            "cuerpo",
            "manos",
            "pies");

    private static final List<String> SPOT = sought(
            "spot",
            "pimple",
            "pimples",
            "zit",
            "zits",
            "pickel*",
            "hydrocolloid",
            "acne patch",
            "acne patches",
            "blemish patch",
            "blemish patches");

    /** Marks that are treated all over the face: a spot among these words is not a blemish. */
    private static final List<String> DISCOLOURED = sought(
            "dark",
            "brown",
            "age",
            "sun",
            "liver",
            "pigment",
            "pigmented",
            "pigmentation",
            "hyperpigmentation",
            "melasma",
            "corrector",
            "correcting",
            "correction",
            "eraser",
            "fade",
            "fader",
            "fading",
            "lightening",
            "brightening",
            "whitening");

    /** What says the face too counts as the face, whatever else it says. */
    private static final List<String> FACE = sought("face", "facial", "gesicht*", "visage", "rostro", "viso");

    /** Sayings that hold the name of a part of the body and do not mean it. */
    private static final List<String> SAYINGS =
            sought("body shop", "arm hammer", "hand made", "hand picked", "hand crafted", "hand harvested");

    private static final List<String> CLEANSING = sought(
            "cleanser",
            "cleansers",
            "cleansing",
            "wash",
            "facewash",
            "soap",
            "syndet",
            "micellar",
            "shower gel",
            "makeup remover",
            "make up remover",
            "waschgel",
            "seife",
            "reinigung*");

    /** Sayings of what is washed off again, which need not wash anything. */
    private static final List<String> WASHED_OFF = sought("wash off", "washes off");

    /** Cream alone is not among them: medicines are creams too. */
    private static final List<String> MOISTURISING = sought(
            "moisturiser",
            "moisturisers",
            "moisturizer",
            "moisturizers",
            "moisturising",
            "moisturizing",
            "emollient",
            "day cream",
            "night cream",
            "face cream",
            "cold cream",
            "barrier cream",
            "hand cream",
            "foot cream",
            "body cream",
            "body lotion",
            "body butter",
            "feuchtigkeitscreme",
            "tagescreme",
            "nachtcreme");

    private static final List<String> PROTECTING = sought(
            "sunscreen",
            "sunscreens",
            "sunblock",
            "sun cream",
            "sun lotion",
            "sun milk",
            "sun fluid",
            "spf*",
            "sonnencreme",
            "sonnenschutz*",
            "sonnenmilch");

    private static final List<String> LEFT_ON_MASKS =
            sought("sheet", "sheets", "sleeping", "sleep", "overnight", "night", "leave on", "hydrogel");

    private ProductWords() {}

    /** The zone that a text names, if it names one; what is used all over is not for single blemishes. */
    static Optional<SkinZone> zone(String text, boolean usedAllOver) {
        String plain = without(padded(text), SAYINGS);
        if (holds(plain, FACE)) {
            return Optional.of(SkinZone.FACE);
        }
        if (holds(plain, EYES)) {
            return Optional.of(SkinZone.EYES);
        }
        if (holds(plain, BODY)) {
            return Optional.of(SkinZone.BODY);
        }
        boolean blemish = !usedAllOver && holds(plain, SPOT) && !holds(plain, DISCOLOURED);
        return blemish ? Optional.of(SkinZone.SPOT) : Optional.empty();
    }

    /** True for cleansers and sunscreens, by what they are sold as or called. */
    static boolean washesOrProtects(ProductCategory category, String name) {
        String plain = padded(name);
        return category == ProductCategory.CLEANSER
                || category == ProductCategory.SUNSCREEN
                || cleanses(plain)
                || holds(plain, PROTECTING);
    }

    /** True for what washes, moistens or protects by its name. */
    static boolean isCare(String name) {
        String plain = padded(name);
        return cleanses(plain) || holds(plain, MOISTURISING) || holds(plain, PROTECTING);
    }

    /** True for the name of a mask that stays on. */
    static boolean isLeftOnMask(String name) {
        return holds(padded(name), LEFT_ON_MASKS);
    }

    private static boolean cleanses(String padded) {
        return holds(without(padded, WASHED_OFF), CLEANSING);
    }

    private static String without(String padded, List<String> sayings) {
        String rest = padded;
        for (String saying : sayings) {
            rest = rest.replace(saying, " ");
        }
        return rest;
    }

    /** Entries as they stand in a padded text. */
    private static List<String> sought(String... entries) {
        return Stream.of(entries)
                .map(entry -> " " + (entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry + " "))
                .toList();
    }

    private static boolean holds(String padded, List<String> entries) {
        for (String sought : entries) {
            if (padded.contains(sought)) {
                return true;
            }
        }
        return false;
    }

    private static String padded(String text) {
        return " " + PlainText.of(text) + " ";
    }
}
