package org.skinweek.ui.reminders;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.words.Words;

/** The days one below the other. Tab goes to the list as a whole; the arrow keys go from day to day, Enter opens one. */
final class AgendaList extends VBox {
    private final Words words;
    private final Consumer<AgendaDay> open;
    private List<AgendaDay> shown = List.of();
    private String bare = "";

    /** @param open shows the list of a day */
    AgendaList(Words words, Consumer<AgendaDay> open) {
        this.words = words;
        this.open = open;
        getStyleClass().addAll("card", "agenda");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.text("reminders.agenda"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /**
     * Shows these days; those that are shown already are left alone, so that focus stays.
     *
     * @param daily true where something is the same on each of them, and said elsewhere
     */
    void show(List<AgendaDay> days, boolean daily) {
        NodeVisibility.show(this, !days.isEmpty());
        String text = words.text(daily ? "reminders.row.same" : "reminders.row.nothing");
        if (days.equals(shown) && text.equals(bare)) {
            return;
        }
        bare = text;
        int focused = focused();
        shown = days;
        getChildren().clear();
        for (AgendaDay day : days) {
            AgendaRow row = new AgendaRow(day, getChildren().isEmpty(), bare, words, () -> open.accept(day));
            row.setFocusTraversable(getChildren().isEmpty());
            row.focusedProperty().addListener((observable, before, now) -> {
                if (now) {
                    rove(row);
                }
            });
            getChildren().add(row);
        }
        if (focused >= 0 && !days.isEmpty()) {
            getChildren().get(Math.min(focused, days.size() - 1)).requestFocus();
        }
    }

    private void rove(Node row) {
        getChildren().forEach(each -> each.setFocusTraversable(each.equals(row)));
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void press(KeyEvent event) {
        int at = focused();
        if (at < 0) {
            return;
        }
        int last = getChildren().size() - 1;
        switch (event.getCode()) {
            case UP -> focus(Math.max(0, at - 1));
            case DOWN -> focus(Math.min(last, at + 1));
            case HOME -> focus(0);
            case END -> focus(last);
            case ENTER, SPACE -> open.accept(shown.get(at));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int index) {
        getChildren().get(index).requestFocus();
    }
}
