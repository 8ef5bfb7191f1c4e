package org.skinweek.ui.welcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.words.Words;

/**
 * A kind of product that somebody may own.
 *
 * @param active id of what is in it, or {@link Dose#OTHER} for something that the catalogue does not know
 * @param name what it is called until the user says otherwise
 * @param category what it is sold as
 * @param form leave-on or rinse-off, as it mostly is
 * @param strengths percentages that are usual in shops; empty where strength says nothing or nothing is usual
 */
record OwnedKind(String active, String name, ProductCategory category, Form form, List<Double> strengths) {
    /** Gentle helpers that are new to nobody's skin. */
    private static final Set<String> CARE = Set.of("cleanser", "moisturiser", "spf");
    /** Scrubs and masks are alike in this: they are washed off. */
    private static final Set<String> MASKS = Set.of("clay_mask", "enzyme_exfoliant");
    /** Treatments that stay on for minutes only. */
    private static final Set<String> SHORT_CONTACT = Set.of("cysteamine");

    OwnedKind {
        strengths = List.copyOf(strengths);
    }

    /** True for what washes, moistens or protects. */
    boolean care() {
        return CARE.contains(active);
    }

    /** The kinds that most people have, offered without a search. */
    static List<OwnedKind> common(Words words) {
        return List.of(
                kind(words, "cleanser", "cleanser", ProductCategory.CLEANSER, Form.RINSE_OFF),
                kind(words, "moisturiser", "moisturiser", ProductCategory.MOISTURISER, Form.LEAVE_ON),
                kind(words, "spf", "sunscreen", ProductCategory.SUNSCREEN, Form.LEAVE_ON),
                kind(words, "l_ascorbic_acid", "vitamin_c", ProductCategory.SERUM, Form.LEAVE_ON, 10.0, 15.0, 20.0),
                kind(words, "niacinamide", "niacinamide", ProductCategory.SERUM, Form.LEAVE_ON, 5.0, 10.0),
                kind(words, "glycolic_acid", "glycolic", ProductCategory.TONER, Form.LEAVE_ON, 5.0, 7.0, 10.0),
                kind(words, "lactic_acid", "lactic", ProductCategory.SERUM, Form.LEAVE_ON, 5.0, 10.0),
                kind(words, "salicylic_acid", "salicylic", ProductCategory.TONER, Form.LEAVE_ON, 0.5, 1.0, 2.0),
                kind(words, "retinol", "retinol", ProductCategory.SERUM, Form.LEAVE_ON, 0.1, 0.3, 0.5, 1.0),
                kind(words, "adapalene", "adapalene", ProductCategory.TREATMENT, Form.LEAVE_ON, 0.1, 0.3),
                kind(words, "benzoyl_peroxide", "benzoyl", ProductCategory.TREATMENT, Form.LEAVE_ON, 2.5, 5.0, 10.0),
                kind(words, "azelaic_acid", "azelaic", ProductCategory.TREATMENT, Form.LEAVE_ON, 10.0, 15.0, 20.0),
                kind(words, "clay_scrub", "scrub", ProductCategory.SCRUB, Form.RINSE_OFF),
                kind(words, "signal_peptides", "peptides", ProductCategory.SERUM, Form.LEAVE_ON),
                kind(words, "centella", "botanicals", ProductCategory.SERUM, Form.LEAVE_ON));
    }

    /** Something that the catalogue does not know, by the name on its pack. */
    static OwnedKind other(String name) {
        return new OwnedKind(Dose.OTHER, name, ProductCategory.OTHER, Form.LEAVE_ON, List.of());
    }

    /** What is in it, of a strength that may not be stated. */
    Dose dose(@Nullable Double percent) {
        return active.equals(Dose.OTHER) ? Dose.other(name, percent) : new Dose(active, percent);
    }

    /** The kind of an active that was searched for. */
    static OwnedKind of(Active active, Words words) {
        return common(words).stream()
                .filter(kind -> kind.active().equals(active.id()))
                .findFirst()
                .map(kind -> new OwnedKind(active.id(), active.name(), kind.category(), kind.form(), kind.strengths()))
                .orElseGet(() -> uncommon(active));
    }

    /**
     * The kind that a product on the shelf is of: one of those that are offered where it holds nothing else.
     *
     * @param main what it is mainly about; empty where nothing is stated or known
     */
    static OwnedKind of(Product product, Optional<Active> main, Words words) {
        String active = main.map(Active::id).orElse(Dose.OTHER);
        List<Double> strengths = List.of();
        for (OwnedKind kind : common(words)) {
            if (kind.active().equals(active)) {
                if (product.doses().size() == 1) {
                    return kind;
                }
                strengths = kind.strengths();
            }
        }
        return new OwnedKind(active, product.name(), product.category(), product.form(), strengths);
    }

    private static OwnedKind uncommon(Active active) {
        ProductCategory category = category(active);
        Form form = SHORT_CONTACT.contains(active.id()) ? Form.RINSE_OFF : category.usualForm(active.name());
        return new OwnedKind(active.id(), active.name(), category, form, List.of());
    }

    private static ProductCategory category(Active active) {
        if (active.activeClass().equals("peel")) {
            return ProductCategory.PEEL;
        }
        if (MASKS.contains(active.id())) {
            return ProductCategory.MASK;
        }
        if (active.family() == ActiveFamily.SCRUB) {
            return ProductCategory.SCRUB;
        }
        if (active.family() == ActiveFamily.MEDICINE || SHORT_CONTACT.contains(active.id())) {
            return ProductCategory.TREATMENT;
        }
        if (active.device()) {
            return ProductCategory.DEVICE;
        }
        return active.support() ? ProductCategory.OTHER : ProductCategory.SERUM;
    }

    private static OwnedKind kind(
            Words words, String active, String name, ProductCategory category, Form form, Double... strengths) {
        return new OwnedKind(active, words.text("welcome.product." + name), category, form, List.of(strengths));
    }
}
