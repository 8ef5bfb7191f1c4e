package org.skinweek.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.ActiveNames;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.Treatments;

/** Finds the products of a shelf that fit a role by what is in them, or by what they are sold as where they are care. */
public final class RoleMatcher {
    private static final String CLAY_SCRUB = "clay_scrub";

    private final Catalog catalog;
    private final ActiveNames names;
    private final Treatments treatments;

    /** Reads products by a catalogue. */
    public RoleMatcher(Catalog catalog) {
        this.catalog = catalog;
        this.names = ActiveNames.of(catalog);
        this.treatments = new Treatments(catalog);
    }

    /** The products for the face that fit, the best one first; what is mainly about something else comes last. */
    public List<Product> matching(TemplateRole role, Collection<Product> shelf) {
        return shelf.stream()
                .filter(product -> product.zone() == SkinZone.FACE && fits(role, product))
                .sorted(Comparator.comparing((Product product) -> !isMainly(role, product)))
                .toList();
    }

    private boolean fits(TemplateRole role, Product product) {
        return switch (role) {
            case CLEANSER -> product.category() == ProductCategory.CLEANSER;
            case MOISTURISER -> product.category() == ProductCategory.MOISTURISER;
            case SUNSCREEN -> product.category() == ProductCategory.SUNSCREEN;
            case SCRUB ->
                product.category() == ProductCategory.SCRUB
                        || has(product, active -> active.id().equals(CLAY_SCRUB));
            case ACID ->
                product.form() == Form.LEAVE_ON
                        && has(product, is(ActiveFamily.ACID).and(this::staysOn));
            case RETINOID -> product.form() == Form.LEAVE_ON && has(product, is(ActiveFamily.RETINOID));
            case VITAMIN_C -> product.form() == Form.LEAVE_ON && has(product, is(ActiveFamily.VITAMIN_C));
            case NIACINAMIDE -> product.form() == Form.LEAVE_ON && has(product, is(ActiveFamily.NIACINAMIDE));
        };
    }

    /** True where nothing else in it matters more: plain care, or a treatment whose strongest active is the role's. */
    private boolean isMainly(TemplateRole role, Product product) {
        return switch (role) {
            case CLEANSER, MOISTURISER, SUNSCREEN -> !treatments.treats(product);
            case SCRUB -> has(product, active -> active.id().equals(CLAY_SCRUB));
            case ACID -> mainly(product, ActiveFamily.ACID);
            case RETINOID -> mainly(product, ActiveFamily.RETINOID);
            case VITAMIN_C -> mainly(product, ActiveFamily.VITAMIN_C);
            case NIACINAMIDE -> mainly(product, ActiveFamily.NIACINAMIDE);
        };
    }

    private boolean mainly(Product product, ActiveFamily family) {
        return treatments
                .mainDose(product)
                .flatMap(dose -> catalog.active(dose.active()))
                .filter(is(family))
                .isPresent();
    }

    private boolean has(Product product, Predicate<Active> kind) {
        Set<String> actives = new HashSet<>(names.toldBy(product));
        product.doses().stream().map(Dose::active).forEach(actives::add);
        return actives.stream().flatMap(id -> catalog.active(id).stream()).anyMatch(kind);
    }

    private static Predicate<Active> is(ActiveFamily family) {
        return active -> active.family() == family;
    }

    private boolean staysOn(Active active) {
        return !active.washedOff();
    }
}
