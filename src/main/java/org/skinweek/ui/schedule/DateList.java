package org.skinweek.ui.schedule;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** A list of what is entered, under headings, each entry with what can be done about it. */
final class DateList extends VBox {
    private final Words words;
    private final VBox rows = new VBox(8);

    /**
     * One entry.
     *
     * @param id stable; never shown
     * @param change opens its form
     * @param delete takes it out
     */
    record Entry(String id, String title, String detail, Runnable change, Runnable delete) {}

    /**
     * Entries under a heading.
     *
     * @param heading empty where there is none
     */
    record Part(String heading, List<Entry> entries) {
        /** Copies the list. */
        Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A list with nothing in it.
     *
     * @param actions what adds entries
     */
    DateList(Words words, Node... actions) {
        super(16);
        this.words = words;
        getChildren().addAll(new FlowPane(8, 8, actions), rows);
    }

    /**
     * Shows entries.
     *
     * @param none what to say where there are no entries
     */
    void show(List<Part> parts, String none) {
        for (Part part : parts) {
            if (!part.entries().isEmpty() && !part.heading().isEmpty()) {
                rows.getChildren().add(TextLabels.of(part.heading(), "strong"));
            }
            part.entries().forEach(entry -> rows.getChildren().add(row(entry)));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(TextLabels.wrapped(none, "note"));
        }
    }

    private VBox row(Entry entry) {
        VBox row = new VBox(
                4,
                TextLabels.wrapped(entry.title(), "strong"),
                TextLabels.wrapped(entry.detail(), "note"),
                new FlowPane(
                        8,
                        8,
                        button("schedule.list.change", entry, entry.change()),
                        button("schedule.list.delete", entry, entry.delete())));
        row.setId(entry.id());
        row.getStyleClass().add("your-rule");
        return row;
    }

    private Button button(String key, Entry entry, Runnable action) {
        Button button = new ActionButton(words.text(key), action, "small-button");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.text("common.two.parts", button.getText(), entry.title()));
        return button;
    }
}
