package org.skinweek.ui.reminders;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** One day of the agenda: a whole row, which opens the day. */
final class AgendaRow extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private final Runnable open;

    /**
     * A row.
     *
     * @param bare says that nothing is due beside what is due every day
     * @param open shows the list of the day
     */
    AgendaRow(AgendaDay day, boolean first, String bare, Words words, Runnable open) {
        this.open = open;
        DateWords dates = new DateWords(words);
        getStyleClass().addAll("agenda-row", "focus-ring");
        pseudoClassStateChanged(FIRST, first);
        setUserData("day-" + day.date()); // an id of its own would have JavaFX keep the styles of each day for good
        Label weekday = TextLabels.of(dates.weekdayBrief(day.date()), "strong", "agenda-weekday");
        Label date = TextLabels.of(dates.inMonth(day.date()), "agenda-date");
        VBox lines = new VBox();
        lines.getStyleClass().add("agenda-lines");
        lines.setMinWidth(0);
        setHgrow(lines, Priority.ALWAYS);
        List<String> spoken = new ArrayList<>(List.of(dates.full(day.date())));
        for (AgendaLine line : day.lines()) {
            lines.getChildren().add(line(line));
            spoken.add(line.text());
            spoken.add(line.note());
        }
        if (day.lines().isEmpty()) {
            String none = day.away() ? words.text("reminders.row.away") : bare;
            lines.getChildren()
                    .add(new AgendaLinePane(
                            day.away() ? FeatherIcons.of(Feather.MAP_PIN, "quiet-icon") : new Region(),
                            TextLabels.wrapped(none, "agenda-quiet"),
                            null));
            spoken.add(none);
        }
        getChildren().addAll(weekday, date, lines);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken.stream()
                .filter(text -> !text.isEmpty())
                .reduce((all, next) -> words.text("common.two.parts", all, next))
                .orElse(""));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
            }
        });
    }

    private static AgendaLinePane line(AgendaLine line) {
        return new AgendaLinePane(
                ReminderPictures.of(line),
                ProductName.within(line.text(), line.loud() ? "strong" : "agenda-quiet"),
                line.note().isEmpty() ? null : ProductName.within(line.note(), "note", "agenda-note"));
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
