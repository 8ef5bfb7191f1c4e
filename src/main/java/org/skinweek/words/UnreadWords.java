package org.skinweek.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skinweek.notebook.UnreadRow;

/** Says which stored rows could not be read, and what that means. */
public final class UnreadWords {
    /** The most names in one line; nobody would read more. */
    private static final int MOST_NAMES = 5;
    /** The most letters of a name, which may be a long note. */
    private static final int MOST_LETTERS = 60;

    private final Words words;
    private final Function<String, String> names;

    /**
     * Words in a language.
     *
     * @param names returns a product's name for its id
     */
    public UnreadWords(Words words, Function<String, String> names) {
        this.words = words;
        this.names = names;
    }

    /** One line for each kind of row, with the names of the rows. */
    public List<String> lines(List<UnreadRow> unread) {
        Map<UnreadRow.Kind, List<String>> byKind = new EnumMap<>(UnreadRow.Kind.class);
        for (UnreadRow row : unread) {
            byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>()).add(name(row));
        }
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, rows) -> {
            String line = words.textOf("unread.", kind, rows.size());
            String list = list(
                    rows.stream().filter(name -> !name.isEmpty()).distinct().toList());
            lines.add(list.isEmpty() ? line : words.text("unread.line", line, list));
        });
        return lines;
    }

    private String list(List<String> all) {
        String shown = String.join(words.text("unread.separator"), all.subList(0, Math.min(MOST_NAMES, all.size())));
        return all.size() <= MOST_NAMES ? shown : words.text("unread.more", shown, all.size() - MOST_NAMES);
    }

    private String name(UnreadRow row) {
        String day = day(row.day());
        String stored = row.kind() == UnreadRow.Kind.SETTING ? row.name().replace('_', ' ') : row.name();
        String name = shortened(names.apply(stored));
        if (day.isEmpty() || name.isEmpty()) {
            return day + name;
        }
        return words.text("unread.of.day", name, day);
    }

    private String day(String text) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(words.locale())
                    .format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return shortened(text);
        }
    }

    private String shortened(String name) {
        String line = name.lines().findFirst().orElse("").strip();
        int letters = line.codePointCount(0, line.length());
        return letters <= MOST_LETTERS
                ? line
                : words.text("unread.cut", line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)));
    }
}
