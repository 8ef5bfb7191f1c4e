package org.skinweek.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.notebook.ImportPart;
import org.skinweek.notebook.ImportPreview;

/** Tells what taking a file in would do. */
public final class ImportWords {
    /** Names of what stays; more are only counted. */
    private static final int MOST_NAMES = 20;

    private final Words words;

    /** Sentences in these words. */
    public ImportWords(Words words) {
        this.words = words;
    }

    /**
     * What is new, what is there already, and what else would be taken.
     *
     * @param exportedAt when the file was written, where it says so
     * @param zone in which to tell that moment
     */
    public List<String> summary(ImportPreview preview, Optional<Instant> exportedAt, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        exportedAt.ifPresent(moment -> lines.add(words.text(
                "import.archive",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(words.locale())
                        .format(moment.atZone(zone)))));
        List<String> added = new ArrayList<>();
        for (ImportPart part : ImportPart.values()) {
            int count = preview.added().getOrDefault(part, 0);
            if (count > 0) {
                added.add(words.textOf("import.part.", part, count));
            }
        }
        lines.add(added.isEmpty() ? words.text("import.nothing") : words.text("import.added", words.list(added)));
        if (preview.same() > 0) {
            lines.add(words.text("import.same", preview.same()));
        }
        if (preview.profile()) {
            lines.add(words.text("import.profile"));
        }
        if (preview.settings()) {
            lines.add(words.text("import.settings"));
        }
        return lines;
    }

    /** What is not taken in, by headings that say why; nothing where all fits. */
    public Map<String, List<String>> kept(ImportPreview preview) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (ImportPreview.Obstacle obstacle : ImportPreview.Obstacle.values()) {
            List<ImportPreview.KeptItem> items = preview.kept().stream()
                    .filter(item -> item.obstacle() == obstacle)
                    .toList();
            int count = items.size();
            if (count == 0) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            items.stream()
                    .limit(MOST_NAMES)
                    .forEach(item -> lines.add(words.textOf("import.kept.", item.part(), words.isolated(item.name()))));
            if (count > MOST_NAMES) {
                lines.add(words.text("import.kept.more", count - MOST_NAMES));
            }
            all.put(words.textOf("import.obstacle.", obstacle, count), lines);
        }
        return all;
    }
}
