package org.skinweek.ui.shelf.label;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelCertainty;
import org.skinweek.label.ShelfLine;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.product.CategoryDefaults;
import org.skinweek.ui.product.ProductFormModel;

/**
 * One line of a pasted shelf, as a product that may be added.
 *
 * @param line what was read
 * @param product what it would be on the shelf
 * @param mended true where the user has changed it
 */
public record ShelfRow(ShelfLine line, Product product, boolean mended) {
    /** What a line says, under the id of a new product. */
    static ShelfRow of(ShelfLine line, String id) {
        List<Dose> doses = CountedActives.of(line.actives(), line.product().category()).stream()
                .map(CountedActives::dose)
                .collect(Collectors.toList());
        CategoryDefaults.helper(line.product().category())
                .filter(helper -> doses.stream().noneMatch(dose -> dose.active().equals(helper)))
                .ifPresent(helper -> doses.add(Dose.of(helper)));
        Product named = ProductBuilder.of(
                        id, name(line), line.product().form(), line.product().category(), doses)
                .spf(line.product().spf())
                .ingredients(list(line))
                .build();
        SkinZone zone = line.product().zone();
        return new ShelfRow(
                line,
                named.zone() == zone
                        ? named
                        : ProductBuilder.from(named).zone(zone).build(),
                false);
    }

    /** The row with what the user made of its product. */
    ShelfRow mendedTo(Product other) {
        return new ShelfRow(line, other, true);
    }

    /** True where nothing was recognised: the user says what it is, or adds it as something that nobody knows. */
    boolean isUnknown() {
        return !mended && line.actives().isEmpty() && !product.category().isCare();
    }

    /** How sure what was read is, at its least sure. */
    boolean isSure() {
        return mended
                || line.actives().stream()
                        .filter(active -> product.contains(active.id()))
                        .map(FoundActive::certainty)
                        .noneMatch(certainty -> certainty == LabelCertainty.LOW);
    }

    private static String name(ShelfLine line) {
        String name = line.name().strip();
        return name.length() <= ProductFormModel.LONGEST_NAME
                ? name
                : name.substring(0, ProductFormModel.LONGEST_NAME).strip();
    }

    /** The list as pasted, with its percentages and brackets, so that it reads the same again. */
    private static @Nullable String list(ShelfLine line) {
        return line.label() == null || line.list().length() > Product.LONGEST_INGREDIENTS ? null : line.list();
    }
}
