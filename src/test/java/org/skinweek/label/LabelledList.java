package org.skinweek.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;

/**
 * A list with what is expected of it, from {@code src/test/resources/label}.
 *
 * @param title what the case is about
 * @param text the label with what is given beside it
 * @param expected what follows after the text, by its key: ids of each role and other facts
 */
record LabelledList(String title, LabelText text, Map<String, String> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/label");

    private static final List<String> FILES = List.of(
            "worked-on-1.txt",
            "worked-on-2.txt",
            "names-above.txt",
            "held-back.txt",
            "second-look.txt",
            "third-look.txt",
            "fourth-look.txt",
            "fifth-look.txt",
            "sixth-look.txt",
            "seventh-look.txt",
            "eighth-look.txt",
            "ninth-look.txt",
            "tenth-look.txt",
            "eleventh-look.txt",
            "twelfth-look.txt");

    /** The cases of all files. */
    static Stream<LabelledList> all() {
        return FILES.stream().flatMap(file -> of(file).stream());
    }

    /** The cases of a file, in its order. */
    static List<LabelledList> of(String file) {
        List<LabelledList> lists = new ArrayList<>();
        String whole = read(file);
        String[] blocks = whole.split("(?m)^=== ", -1);
        for (int i = 1; i < blocks.length; i++) {
            lists.add(parsed(blocks[i]));
        }
        return lists;
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledList parsed(String block) {
        String[] parts = block.split("(?m)^---\n", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A case has its text between two lines of dashes: " + block);
        }
        String title = parts[0].lines().findFirst().orElseThrow();
        Map<String, String> given = facts(parts[0].lines().skip(1).toList());
        LabelText text = new LabelText(
                parts[1],
                given.get("name"),
                given.containsKey("category") ? ProductCategory.fromWord(given.get("category")) : null,
                given.containsKey("form") ? Form.valueOf(given.get("form").toUpperCase(Locale.ROOT)) : null);
        return new LabelledList(title, text, facts(parts[2].lines().toList()));
    }

    private static Map<String, String> facts(List<String> lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                facts.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return facts;
    }

    /** The ids of a role with their percentages as text; null for those of which none is expected. */
    Map<String, String> ids(ActiveRole role) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String each : expected.getOrDefault(role.word(), "").split(",", -1)) {
            String[] halves = each.strip().split("=", 2);
            if (!halves[0].isEmpty()) {
                ids.put(halves[0], halves.length == 2 ? halves[1] : null);
            }
        }
        return ids;
    }

    /** Values of a key, parted by commas; none where it is not there. */
    List<String> values(String key) {
        List<String> values = new ArrayList<>();
        for (String each : expected.getOrDefault(key, "").split(",", -1)) {
            if (!each.isBlank()) {
                values.add(each.strip());
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return title;
    }
}
