package org.skinweek.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.words.Words;

/**
 * The calm lines above the steps: a line for each reminder, and one line for all flags together, which opens. Steps are
 * what the page is for, so flags never push them off it unasked.
 */
final class NoticeList extends VBox {
    private final Words words;
    private final Runnable openWeek;
    private final Consumer<Active> read;
    private List<TodayNotice> shown = List.of();
    private List<TodayNotice> flags = List.of();
    private boolean open;
    private String above = "";

    /**
     * Nothing yet.
     *
     * @param openWeek shows the week, where flags can be mended
     * @param read tells what an active does
     */
    NoticeList(Words words, Runnable openWeek, Consumer<Active> read) {
        this.words = words;
        this.read = read;
        this.openWeek = openWeek;
        getStyleClass().add("today-notices");
        widthProperty().addListener((observable, before, now) -> setMinHeight(USE_COMPUTED_SIZE));
    }

    /**
     * Shows these lines; none takes no room, and the same as before are left alone, so that focus stays. Where a tick
     * takes one away its room stays, so that the steps below keep their place until another list is shown.
     *
     * @param list which list of steps they stand above
     */
    void show(String list, List<? extends TodayNotice> notices) {
        setMinHeight(list.equals(above) && isVisible() ? Math.max(getMinHeight(), getHeight()) : USE_COMPUTED_SIZE);
        above = list;
        if (notices.equals(shown) && !notices.isEmpty()) {
            return;
        }
        shown = List.copyOf(notices);
        List<TodayNotice> now = notices.stream()
                .filter(notice -> notice.kind() != TodayNotice.Kind.REMINDER)
                .map(TodayNotice.class::cast)
                .toList();
        open = open && now.equals(flags);
        flags = now;
        getChildren().clear();
        notices.stream()
                .filter(notice -> notice.kind() == TodayNotice.Kind.REMINDER)
                .forEach(notice -> getChildren().add(line(notice, "reminder", Feather.BELL, "accent-icon")));
        if (!flags.isEmpty()) {
            getChildren().add(flagCard());
        }
        NodeVisibility.show(this, !notices.isEmpty() || getMinHeight() > 0);
    }

    private Node flagCard() {
        TodayNotice first = flags.get(0);
        Label summary = new Label(
                flags.size() == 1 ? first.title() : words.text("today.flags", first.title(), flags.size() - 1));
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        summary.setMinWidth(0);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        Hyperlink toggle = new Hyperlink(words.text(open ? "today.flags.hide" : "today.flags.show"));
        toggle.setAccessibleText(words.text("common.two.parts", toggle.getText(), summary.getText()));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(event -> toggle());
        HBox header = new HBox(10, icon(first.kind()), summary, toggle);
        header.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(10, header);
        card.getStyleClass().addAll("today-notice", first.kind() == TodayNotice.Kind.STOP ? "stop" : "caution");
        if (open) {
            flags.forEach(flag -> card.getChildren().add(row(flag, icon(flag.kind()))));
            Button week = new ActionButton(words.text("today.flags.week"), () -> openWeek.run());
            card.getChildren().add(week);
        }
        return card;
    }

    private void toggle() {
        open = !open;
        int place = getChildren().size() - 1;
        Node card = flagCard();
        getChildren().set(place, card);
        Node link = card.lookup(".hyperlink");
        if (link != null) {
            link.requestFocus();
        }
    }

    private Node line(TodayNotice notice, String style, Feather icon, String iconStyle) {
        HBox line = row(notice, FeatherIcons.of(icon, iconStyle));
        line.getStyleClass().addAll("today-notice", style);
        return line;
    }

    private HBox row(TodayNotice notice, Node icon) {
        Label title = new Label(notice.title());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        VBox texts = new VBox(2, title);
        HBox.setHgrow(texts, Priority.ALWAYS);
        String spoken = notice.title();
        if (!notice.text().isEmpty()) {
            Label text = new Label(notice.text());
            text.setWrapText(true);
            text.getStyleClass().add("today-notice-text");
            texts.getChildren().add(text);
            spoken = words.text("common.two.parts", notice.title(), notice.text());
        }
        if (!notice.about().isEmpty()) {
            texts.getChildren().add(about(notice));
        }
        HBox row = new HBox(10, icon, texts);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(spoken);
        return row;
    }

    private Node about(TodayNotice notice) {
        FlowPane links = new FlowPane(12, 4);
        for (Active active : notice.about()) {
            Hyperlink link = new Hyperlink(words.text("today.read_about", active.name()));
            link.setOnAction(event -> read.accept(active));
            links.getChildren().add(link);
        }
        return links;
    }

    private static Node icon(TodayNotice.Kind kind) {
        return kind == TodayNotice.Kind.STOP
                ? FeatherIcons.of(Feather.ALERT_OCTAGON, "stop-icon")
                : FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon");
    }
}
