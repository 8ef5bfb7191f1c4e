package org.skinweek.ui.find;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.words.Words;

/**
 * One entry in the list: its picture and name, where it leads, and a mark on the one that Enter opens. A row shows one entry
 * after another, while somebody types.
 */
final class FindRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final StackPane picture = new StackPane();
    private final Label name = TextLabels.of("", "find-name");
    private final Label where = TextLabels.of("", "note");
    private final StackPane mark = new StackPane(FeatherIcons.of(Feather.CORNER_DOWN_LEFT));
    private final Consumer<FindEntry> open;
    private FindEntry entry;
    private boolean chosen;

    /**
     * A row.
     *
     * @param open opens an entry
     */
    FindRow(FindEntry entry, Words words, Consumer<FindEntry> open) {
        this.entry = entry;
        this.words = words;
        this.open = open;
        picture.getStyleClass().add("find-picture");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        where.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("find-mark");
        mark.setVisible(false); // its room is kept, so that nothing moves
        getChildren().addAll(picture, name, new FlexibleSpace(), where, mark);
        getStyleClass().add("find-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                run();
            }
        });
        write();
    }

    /** Shows an entry in place of the one before. */
    void show(FindEntry now) {
        if (!now.equals(entry)) {
            entry = now;
            write();
        }
    }

    private void write() {
        picture.getChildren().setAll(entry.picture().get());
        name.setText(entry.name());
        where.setText(entry.where());
        setAccessibleText(
                entry.where().isEmpty() ? entry.name() : words.text("common.two.parts", entry.name(), entry.where()));
    }

    private void run() {
        open.accept(entry);
    }

    /** What it opens. */
    FindEntry entry() {
        return entry;
    }

    /** Marks it as the one that Enter opens, or as another one. */
    void choose(boolean now) {
        chosen = now;
        mark.setVisible(now);
        pseudoClassStateChanged(CHOSEN, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(chosen)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
