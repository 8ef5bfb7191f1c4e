package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Name and date of a day; a click offers to copy, paste or clear it. */
final class DayHeader extends Button {
    private static final double PADDING = 24;

    private final WeekTexts texts;
    private final DayClipboard clipboard;
    private final Label name = TextLabels.of("", "strong");
    private final Label day = TextLabels.of("", "note");
    private final FlexibleSpace space = new FlexibleSpace();
    private final HBox row = new HBox(4, name, space);
    private final Tooltip tooltip = new Tooltip();
    private Marks marks = new Marks(Optional.empty(), false);

    DayHeader(WeekTexts texts, DayClipboard clipboard) {
        this.texts = texts;
        this.clipboard = clipboard;
        getStyleClass().addAll("day-header", "quiet");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setFocusTraversable(false);
        name.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(row, day);
        box.setAlignment(Pos.CENTER_LEFT);
        box.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(box);
        setTooltip(tooltip);
    }

    /**
     * Shows a day.
     *
     * @param flags what is said of the day and on none of its cards
     */
    void render(WeekBoard.Day shown, LocalDate today, List<Flag> flags) {
        Words words = texts.words();
        LocalDate date = shown.date();
        WeekBoard.Standing standing = shown.standing();
        boolean before = standing == WeekBoard.Standing.BEFORE;
        boolean isToday = date.equals(today);
        boolean logged = date.isBefore(today) && standing == WeekBoard.Standing.KNOWN;
        name.setText(texts.shortDay(date.getDayOfWeek()));
        String number = Integer.toString(date.getDayOfMonth());
        day.setText(isToday ? words.text("week.day.today", number) : texts.dayNumber(number, standing));
        if (isToday != day.getStyleClass().contains("today")) {
            day.getStyleClass().removeAll("today", "note");
            day.getStyleClass().add(isToday ? "today" : "note");
        }
        showMarks(new Marks(WeekFindings.gravest(flags), logged));
        setMouseTransparent(before);
        String named = texts.dayNamed(shown);
        String menu = words.text(before ? "week.day.before" : "week.day.menu", named);
        String known = logged ? words.text("week.day.logged", menu) : menu;
        String text = flags.isEmpty() ? known : words.text("week.day.flagged", known, texts.titles(flags));
        setAccessibleText(text);
        tooltip.setText(text);
        setOnAction(event -> menu(date).show(this, Side.BOTTOM, 0, 0));
        setOnContextMenuRequested(event -> menu(date).show(this, event.getScreenX(), event.getScreenY()));
    }

    /** The signs beside the name, which are made anew only where they are others. */
    private record Marks(Optional<Severity> gravest, boolean logged) {}

    private void showMarks(Marks now) {
        if (!now.equals(marks)) {
            marks = now;
            PaneChildren.put(row, List.of(name, space));
            now.gravest().ifPresent(gravest -> row.getChildren().add(SeverityMark.icon(gravest)));
            if (now.logged()) {
                row.getChildren().add(FeatherIcons.of(Feather.CHECK));
            }
        }
    }

    private ContextMenu menu(LocalDate date) {
        MenuItem copy = item("week.day.copy", () -> clipboard.copy(date.getDayOfWeek()));
        MenuItem paste = item("week.day.paste", () -> clipboard.paste(date.getDayOfWeek()));
        paste.setDisable(!clipboard.holdsDay());
        MenuItem clear = item("week.day.clear", () -> clipboard.clear(date.getDayOfWeek()));
        return new ContextMenu(copy, paste, clear);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.words().text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
