package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.common.Icons;
import org.skinweek.ui.common.SeverityMark;

/** One slot of the board: its cards, or a word that it is free, and what a drop would do. */
final class SlotView extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Slot slot;
    private final WeekTexts texts;
    private final Label forecast = new Label();
    private final List<Node> items = new ArrayList<>();

    SlotView(Slot slot, WeekTexts texts) {
        this.slot = slot;
        this.texts = texts;
        getStyleClass()
                .addAll("slot", "focus-ring", "slot-" + slot.session().name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.BUTTON);
        forecast.getStyleClass().add("forecast");
        forecast.setWrapText(true);
        forecast.setMouseTransparent(true);
        setMinWidth(0);
    }

    Slot slot() {
        return slot;
    }

    /** The cards and lines that can have the keyboard, from top to bottom. */
    List<Node> items() {
        return items;
    }

    void render(WeekBoard board, @Nullable Findings findings) {
        WeekBoard.Lane lane = board.lane(slot);
        int day = board.index(slot);
        items.clear();
        getChildren().setAll(heading());
        lane.first().forEach(card -> add(new QuietItem(card, flags(findings, day, card), texts)));
        lane.treatments()
                .forEach(
                        card -> add(new CardView(card, flags(findings, day, card), muted(findings, day, card), texts)));
        if (lane.treatments().isEmpty()) {
            getChildren().add(rest());
        }
        lane.last().forEach(card -> add(new QuietItem(card, flags(findings, day, card), texts)));
        List<Flag> all = lane.all().stream()
                .flatMap(card -> flags(findings, day, card).stream())
                .distinct()
                .toList();
        setAccessibleText(texts.slotContent(board, lane, all));
    }

    /** Shows what a drop here would do; absent while nothing hovers here. */
    void forecast(boolean hovered, @Nullable Preview preview) {
        pseudoClassStateChanged(TARGET, hovered);
        getChildren().remove(forecast);
        Severity gravest =
                preview == null ? null : Findings.gravest(preview.raised()).orElse(null);
        SeverityMark.apply(this, hovered ? gravest : null);
        if (hovered && preview != null && gravest != null) {
            forecast.setText(texts.titles(preview.raised()));
            forecast.setGraphic(SeverityMark.icon(gravest));
            forecast.getStyleClass().setAll("label", "forecast", SeverityMark.textStyle(gravest));
            getChildren().add(forecast);
        }
    }

    private Node heading() {
        boolean morning = slot.session() == Session.MORNING;
        Label heading = new Label(texts.session(slot.session()), Icons.of(morning ? Feather.SUN : Feather.MOON));
        heading.getStyleClass().add("lane-heading");
        return heading;
    }

    private Node rest() {
        Label text = new Label(texts.words().text(slot.session() == Session.EVENING ? "week.rest" : "week.free"));
        text.getStyleClass().add("note");
        StackPane rest = new StackPane(text);
        rest.getStyleClass().add("rest");
        VBox.setVgrow(rest, Priority.SOMETIMES);
        return rest;
    }

    private void add(Node item) {
        items.add(item);
        getChildren().add(item);
    }

    private static List<Flag> muted(@Nullable Findings findings, int day, WeekBoard.Card card) {
        return findings == null ? List.of() : findings.mutedAt(day, card);
    }

    private static List<Flag> flags(@Nullable Findings findings, int day, WeekBoard.Card card) {
        return findings == null ? List.of() : findings.at(day, card);
    }
}
