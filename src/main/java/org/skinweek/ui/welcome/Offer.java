package org.skinweek.ui.welcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.skinweek.routine.Category;
import org.skinweek.routine.Form;

/** A kind of product that the welcome asks about, with the strengths that are usual in shops. */
enum Offer {
    CLEANSER("cleanser", Category.CLEANSER, Form.RINSE_OFF),
    MOISTURISER("moisturiser", Category.MOISTURISER, Form.LEAVE_ON),
    SUNSCREEN("spf", Category.SUNSCREEN, Form.LEAVE_ON),
    VITAMIN_C("l_ascorbic_acid", Category.SERUM, Form.LEAVE_ON, 10, 15, 20),
    NIACINAMIDE("niacinamide", Category.SERUM, Form.LEAVE_ON, 5, 10),
    GLYCOLIC("glycolic_acid", Category.TONER, Form.LEAVE_ON, 5, 7, 10),
    LACTIC("lactic_acid", Category.SERUM, Form.LEAVE_ON, 5, 10),
    SALICYLIC("salicylic_acid", Category.TONER, Form.LEAVE_ON, 0.5, 1, 2),
    RETINOL("retinol", Category.SERUM, Form.LEAVE_ON, 0.1, 0.2, 0.3, 0.5, 1),
    ADAPALENE("adapalene", Category.TREATMENT, Form.LEAVE_ON, 0.1),
    SCRUB("clay_scrub", Category.SCRUB, Form.RINSE_OFF),
    AZELAIC("azelaic_acid", Category.TREATMENT, Form.LEAVE_ON, 10, 15, 20),
    PEPTIDES("signal_peptides", Category.SERUM, Form.LEAVE_ON),
    BOTANICALS("centella", Category.SERUM, Form.LEAVE_ON);

    private final String active;
    private final Category category;
    private final Form form;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
    private final List<Double> strengths;

    Offer(String active, Category category, Form form, double... strengths) {
        this.active = active;
        this.category = category;
        this.form = form;
        this.strengths = Arrays.stream(strengths).boxed().toList();
    }

    String active() {
        return active;
    }

    Category category() {
        return category;
    }

    Form form() {
        return form;
    }

    /** Percentages to choose from; empty where strength says nothing. */
    List<Double> strengths() {
        return strengths;
    }

    /** True for what washes, moistens or protects. */
    boolean care() {
        return this == CLEANSER || this == MOISTURISER || this == SUNSCREEN;
    }

    String nameKey() {
        return "welcome.product." + name().toLowerCase(Locale.ROOT);
    }
}
