package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What was used and skipped on the chosen day, session by session, in rows that are kept for the next day. */
final class EntryRows {
    private final DiaryViewModel model;
    private final Words words;
    private final EntryRow.Actions actions;
    private final Map<Session, Label> headings = new EnumMap<>(Session.class);
    private final Map<Boolean, List<EntryRow>> made = new HashMap<>();

    EntryRows(DiaryViewModel model, Words words, EntryRow.Actions actions) {
        this.model = model;
        this.words = words;
        this.actions = actions;
        for (Session session : Session.values()) {
            headings.put(session, TextLabels.of(words.textOf("common.session.", session), "note", "day-heading"));
        }
    }

    /** All that is shown of the chosen day, in its order. */
    List<Node> shown() {
        List<Node> rows = new ArrayList<>();
        Map<Boolean, Integer> taken = new HashMap<>();
        headings.forEach((session, heading) -> {
            List<EntryLine> lines = model.entries().stream()
                    .filter(line -> line.entry().session() == session)
                    .toList();
            if (!lines.isEmpty()) {
                rows.add(heading);
            }
            for (EntryLine line : lines) {
                Optional<Product> product = model.product(line.entry().product());
                EntryRow row = row(product.isPresent(), taken.merge(product.isPresent(), 1, Integer::sum));
                row.show(line, product);
                rows.add(row.node());
            }
        });
        return rows;
    }

    /** All that was ever shown; what is not shown now waits, unseen. */
    List<Node> kept() {
        List<Node> all = new ArrayList<>(headings.values());
        made.values().forEach(rows -> rows.forEach(row -> all.add(row.node())));
        return all;
    }

    private EntryRow row(boolean known, int count) {
        List<EntryRow> rows = made.computeIfAbsent(known, key -> new ArrayList<>());
        if (rows.size() < count) {
            rows.add(new EntryRow(words, known, actions));
        }
        return rows.get(count - 1);
    }
}
