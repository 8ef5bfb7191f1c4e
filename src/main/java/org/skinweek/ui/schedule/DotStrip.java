package org.skinweek.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.Session;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;

/** Four weeks as dots: the shape of a product on each day with a use, a small dot on the others. */
final class DotStrip extends HBox {
    private static final double DAY = 12;

    private final ScheduleTexts texts;
    private final ActiveFamily family;

    /**
     * An empty strip.
     *
     * @param family gives the product its shape
     */
    DotStrip(ScheduleTexts texts, ActiveFamily family) {
        this.texts = texts;
        this.family = family;
        setSpacing(12);
        getStyleClass().add("dot-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(RhythmPreview preview) {
        getChildren().setAll(sessions());
        for (int week = 0; week < RhythmPreview.WEEKS; week++) {
            getChildren().add(week(preview, preview.first().plusDays((long) week * RhythmPreview.WEEK)));
        }
        setAccessibleText(texts.spoken(preview));
    }

    /** Which of the two rows is which, as the lanes of the week show it. */
    private static VBox sessions() {
        VBox signs = new VBox(
                4,
                TextLabels.of(" ", "note"),
                sign(FeatherIcons.of(Feather.SUN, "dot-session")),
                sign(FeatherIcons.of(Feather.MOON, "dot-session")));
        signs.setMinWidth(USE_PREF_SIZE);
        return signs;
    }

    private static HBox sign(FontIcon icon) {
        HBox sign = new HBox(icon);
        sign.getStyleClass().add("dot-cell");
        return sign;
    }

    private VBox week(RhythmPreview preview, LocalDate start) {
        GridPane days = new GridPane();
        days.setVgap(4);
        // both sessions always have their row, so that nothing below moves
        List<Session> sessions = List.of(Session.values());
        for (int day = 0; day < RhythmPreview.WEEK; day++) {
            LocalDate date = start.plusDays(day);
            for (int row = 0; row < sessions.size(); row++) {
                Region dot = preview.has(sessions.get(row), date) ? new ActiveBadge(family) : new Region();
                if (!(dot instanceof ActiveBadge)) {
                    dot.getStyleClass().add("no-use");
                }
                HBox cell = new HBox(dot);
                cell.getStyleClass().add("dot-cell");
                if (date.equals(preview.today())) {
                    cell.getStyleClass().add("dot-today");
                }
                cell.setMinWidth(DAY);
                GridPane.setHalignment(cell, HPos.CENTER);
                days.add(cell, day, row);
            }
        }
        return new VBox(4, TextLabels.of(texts.shortDate(start), "note"), days);
    }
}
