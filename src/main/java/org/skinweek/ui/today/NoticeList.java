package org.skinweek.ui.today;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.common.Icons;
import org.skinweek.words.Words;

/** The calm lines above the steps. */
final class NoticeList extends VBox {
    private final Words words;

    NoticeList(Words words) {
        this.words = words;
        getStyleClass().add("today-notices");
    }

    /** Shows these lines; none takes no room. */
    void show(List<? extends TodayNotice> notices) {
        getChildren().setAll(notices.stream().map(this::line).toList());
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    private Node line(TodayNotice notice) {
        Label title = new Label(notice.title());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        VBox texts = new VBox(2, title);
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (!notice.text().isEmpty()) {
            Label text = new Label(notice.text());
            text.setWrapText(true);
            text.getStyleClass().add("today-notice-text");
            texts.getChildren().add(text);
        }
        HBox line = new HBox(10, icon(notice.kind()), texts);
        line.getStyleClass().add("today-notice");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(words.text("common.two.parts", notice.title(), notice.text()));
        switch (notice.kind()) {
            case CAUTION -> line.getStyleClass().add("caution");
            case STOP -> line.getStyleClass().add("stop");
            case REMINDER -> line.getStyleClass().add("reminder");
        }
        return line;
    }

    private static Node icon(TodayNotice.Kind kind) {
        return switch (kind) {
            case REMINDER -> Icons.of(Feather.BELL, "accent-icon");
            case CAUTION -> Icons.of(Feather.ALERT_TRIANGLE, "caution-icon");
            case STOP -> Icons.of(Feather.ALERT_OCTAGON, "stop-icon");
        };
    }
}
