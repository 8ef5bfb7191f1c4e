package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.ShelfTable.Column;
import org.skinweek.label.ShelfTable.Row;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;

/**
 * Reads a whole shelf: a product on each line, by name, or a table with commas, semicolons or tabs and a first line that names
 * its columns (name, brand, category, form, ingredients).
 */
public final class ShelfReader {
    /** Nobody owns more; what comes after is not read. */
    private static final int MOST = 200;

    private static final int LONGEST_NAME = 120;
    /** Marks and numbers before the items of a list. */
    private static final Pattern MARK = Pattern.compile("^(?:[-*•·–—▪◦✓✔☐☑]+|\\[.?\\]|\\d{1,3}[.)])\\s+");

    private final LabelReader labels;

    /** A reader that reads names and lists as a reader of labels does. */
    public ShelfReader(LabelReader labels) {
        this.labels = labels;
    }

    /** The products of a text, in its order, 200 at most; none where it is blank. */
    public List<ShelfLine> read(String text) {
        return ShelfTable.of(text).map(this::table).orElseGet(() -> names(text));
    }

    private List<ShelfLine> names(String text) {
        List<ShelfLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String name = MARK.matcher(line.strip()).replaceFirst("").strip();
            boolean nothing = NameKey.of(name).isEmpty() || name.endsWith(":");
            if (!nothing && lines.size() < MOST) {
                lines.add(line(number, shortened(name), "", null, null));
            }
        }
        return lines;
    }

    private List<ShelfLine> table(ShelfTable table) {
        List<ShelfLine> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            String brand = table.cell(row, Column.BRAND);
            String name = (brand + " " + table.cell(row, Column.NAME)).strip();
            if (!NameKey.of(name).isEmpty() && lines.size() < MOST) {
                String category = table.cell(row, Column.CATEGORY);
                lines.add(line(
                        row.line(),
                        shortened(name),
                        table.cell(row, Column.INGREDIENTS),
                        category.isEmpty() ? null : ProductCategory.fromWord(category),
                        form(table.cell(row, Column.FORM))));
            }
        }
        return lines;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }

    private static @Nullable Form form(String word) {
        String constant =
                word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Form form : Form.values()) {
            if (form.name().equals(constant)) {
                return form;
            }
        }
        return null;
    }

    private ShelfLine line(
            int number, String name, String ingredients, @Nullable ProductCategory category, @Nullable Form form) {
        LabelText text = new LabelText(ingredients, name, category == ProductCategory.OTHER ? null : category, form);
        LabelFinding label = labels.read(text);
        return label.isList()
                ? new ShelfLine(number, name, label.product(), label.actives(), ingredients, label)
                : new ShelfLine(number, name, label.product(), labels.toldByName(text), ingredients, null);
    }
}
