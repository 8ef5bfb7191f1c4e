package org.skinweek.ui.product;

import java.util.List;
import java.util.stream.Collectors;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.words.Words;

/** Explains where Skinweek cannot warn because it does not know what is in a product. */
public final class ContentsWords {
    private final Words words;

    /** Sentences in the language of these texts. */
    public ContentsWords(Words words) {
        this.words = words;
    }

    /** One sentence; empty where everything in the product is known. */
    public String of(Product product) {
        return switch (product.contents()) {
            case KNOWN -> "";
            case PARTLY_UNKNOWN -> partly(product);
            case UNKNOWN ->
                words.text(
                        product.category() == ProductCategory.DEVICE
                                ? "shelf.contents.device"
                                : "shelf.contents.unknown");
        };
    }

    private String partly(Product product) {
        List<String> names = product.doses().stream()
                .filter(Dose::isOther)
                .map(Dose::identity)
                .toList();
        String listed = names.stream().collect(Collectors.joining(", "));
        return words.text("shelf.contents.partly", listed, names.size());
    }
}
