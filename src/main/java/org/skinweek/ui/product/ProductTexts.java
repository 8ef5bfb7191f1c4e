package org.skinweek.ui.product;

import java.util.Optional;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Dose;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Treatments;
import org.skinweek.words.Words;

/** What a product is, in words and as a family: the same on every page. */
public final class ProductTexts {
    private final Catalog catalog;
    private final Treatments treatments;
    private final Words words;

    /** Texts from a catalogue in a language. */
    public ProductTexts(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.treatments = new Treatments(catalog);
        this.words = words;
    }

    /** The active to read about when somebody asks what the product does; empty when none is stated. */
    public Optional<Active> toReadAbout(Product product) {
        return treatments
                .mainDose(product)
                .or(() ->
                        product.doses().stream().filter(dose -> !dose.isOther()).findFirst())
                .flatMap(dose -> catalog.active(dose.active()));
    }

    /** The family that gives the product its colour and shape; that of care where nothing is known to treat. */
    public ActiveFamily family(Product product) {
        return treatments.family(product);
    }

    /**
     * True for cleanser, moisturiser, sunscreen and other products without a treatment in them. What nobody knows may
     * treat, so it is none of them, although it has their neutral colour and shape.
     */
    public boolean support(Product product) {
        return family(product) == ActiveFamily.SUPPORT && !treatments.treats(product);
    }

    /** The name of a family. */
    public String familyName(ActiveFamily family) {
        return words.textOf("common.family.", family);
    }

    /** The strength of the main active, such as "7%"; empty when the pack does not say. */
    public String strength(Product product) {
        return treatments.mainDose(product).map(this::percent).orElse("");
    }

    /** The strength of one active, such as "0.3%"; empty when the pack does not say. */
    public String percent(Dose dose) {
        return dose.percent() == null ? "" : words.text("common.percent", dose.percent());
    }

    /** The order in which products are put on. */
    public LayeringOrder layering() {
        return new LayeringOrder(catalog);
    }
}
