package org.skinweek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it, in UTF-8 with a mark at its beginning, without which spreadsheets take an ü for two
 * letters.
 *
 * @param head names of the columns
 * @param rows the cells of each row; an absent one is empty
 */
public record CsvTable(List<String> head, List<List<@Nullable Object>> rows) {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    /** A cell that begins so would be computed by a spreadsheet that opens it. */
    private static final String FORMULAS = "=+-@\t\r";

    /** Copies the lists. */
    public CsvTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** Writes the table; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(MARK).append(line(head));
        rows.forEach(row -> text.append(line(row)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + END;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = String.valueOf(value);
        boolean computed = value instanceof String && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        String safe = computed ? "'" + text : text;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                        || !safe.strip().equals(safe)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
