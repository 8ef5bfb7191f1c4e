package org.skinweek.ui.find;

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

/** One entry in the list: its picture and name, where it leads, and a mark on the one that Enter opens. */
final class FindRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FindEntry entry;
    private final Runnable open;
    private final StackPane mark = new StackPane(FeatherIcons.of(Feather.CORNER_DOWN_LEFT));
    private boolean chosen;

    /**
     * A row.
     *
     * @param open opens the entry
     */
    FindRow(FindEntry entry, Words words, Runnable open) {
        this.entry = entry;
        this.open = open;
        StackPane picture = new StackPane(entry.picture().get());
        picture.getStyleClass().add("find-picture");
        Label name = TextLabels.of(entry.name(), "find-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        Label where = TextLabels.of(entry.where(), "note");
        where.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("find-mark");
        mark.setVisible(false); // its room is kept, so that nothing moves
        getChildren().addAll(picture, name, new FlexibleSpace(), where, mark);
        getStyleClass().add("find-row");
        setId("find-" + entry.id());
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                entry.where().isEmpty() ? entry.name() : words.text("common.two.parts", entry.name(), entry.where()));
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                open.run();
            }
        });
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
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
