package org.skinweek.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A pasted table: a first line that names columns, and a row for each product. Cells may be quoted and hold line breaks. */
final class ShelfTable {
    private static final Map<String, Column> HEADINGS = headings();

    private final Map<Column, Integer> columns;
    private final List<Row> rows;

    /** What a column holds. */
    enum Column {
        /** The name of the product. */
        NAME,
        /** Who makes it, which goes before the name. */
        BRAND,
        /** What it is sold as. */
        CATEGORY,
        /** Whether it stays on. */
        FORM,
        /** Its ingredients. */
        INGREDIENTS
    }

    /**
     * A row.
     *
     * @param line the line that it begins in, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {}

    private ShelfTable(Map<Column, Integer> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    private static Map<String, Column> headings() {
        Map<String, Column> headings = new HashMap<>();
        for (String name : List.of(
                "name",
                "product",
                "product name",
                "produkt",
                "produit",
                "nom",
                "nombre",
                "producto",
                "artikel",
                "title")) {
            headings.put(name, Column.NAME);
        }
        for (String name : List.of("brand", "marke", "marque", "marca", "maker", "label")) {
            headings.put(name, Column.BRAND);
        }
        for (String name : List.of("category", "kind", "type", "kategorie", "art", "categorie", "categoria", "tipo")) {
            headings.put(name, Column.CATEGORY);
        }
        headings.put("form", Column.FORM);
        for (String name : List.of(
                "ingredients",
                "ingredient list",
                "inci",
                "ingredients inci",
                "inhaltsstoffe",
                "ingredientes",
                "composition")) {
            headings.put(name, Column.INGREDIENTS);
        }
        return headings;
    }

    /** The table in a text; absent where its first line names no column for names. */
    static Optional<ShelfTable> of(String text) {
        for (char separator : new char[] {'\t', ';', ','}) {
            List<Row> rows = rows(text, separator);
            if (!rows.isEmpty() && rows.get(0).cells().size() > 1) {
                Map<Column, Integer> columns = columns(rows.get(0));
                if (columns.containsKey(Column.NAME)) {
                    return Optional.of(new ShelfTable(columns, rows.subList(1, rows.size())));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Column, Integer> columns(Row first) {
        Map<Column, Integer> columns = new HashMap<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String heading =
                    EntryReader.words(FoldedText.of(first.cells().get(i)).plain());
            Column column = HEADINGS.get(heading.toLowerCase(Locale.ROOT));
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    private static List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i == text.length() ? '\n' : text.charAt(i);
            boolean end = i == text.length();
            if (quoted && !end && !(letter == '"')) {
                cell.append(letter);
            } else if (letter == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(letter);
                i++;
            } else if (letter == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (letter == separator) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (letter == '\n') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (cells.stream().anyMatch(each -> !each.isEmpty())) {
                    rows.add(new Row(start, List.copyOf(cells)));
                }
                cells.clear();
                start = line + 1;
            } else {
                cell.append(letter);
            }
            line += letter == '\n' ? 1 : 0;
        }
        return rows;
    }

    List<Row> rows() {
        return rows;
    }

    /** A cell of a row; empty where the row or the table has none. */
    String cell(Row row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size() ? "" : row.cells().get(index);
    }
}
