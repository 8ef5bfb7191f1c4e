package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How much exfoliation there is in the seven days to a day, logged or planned: a bar in parts, a number, a sentence. */
final class BudgetBar extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Parts parts = new Parts();
    private final Label number = new Label();
    private final Tooltip tooltip = new Tooltip();

    BudgetBar() {
        getStyleClass().add("budget");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        number.getStyleClass().add("small-note");
        // the number stays whole as long as it fits at all: the parts only repeat it
        number.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(number.prefWidth(-1), contentWidth()),
                        number.textProperty(),
                        number.fontProperty(),
                        widthProperty(),
                        insetsProperty()));
        HBox.setHgrow(parts, Priority.ALWAYS);
        getChildren().addAll(parts, number);
        Tooltip.install(this, tooltip);
    }

    private double contentWidth() {
        return Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight());
    }

    /** Shows the seven days that end with a day of the week. */
    void show(WeekFindings findings, int day, LocalDate date, WeekTexts texts) {
        double units = findings.units().get(day);
        double budget = findings.budget();
        parts.show(units, budget);
        pseudoClassStateChanged(OVER, units > budget);
        number.setText(texts.words().text("week.budget", units, budget));
        String sentence = texts.budget(units, findings.logged().get(day), budget, date);
        tooltip.setText(sentence);
        setAccessibleText(sentence);
    }

    /** One part for each whole unit; the last full part may be cut. */
    private static final class Parts extends Region {
        private static final double GAP = 3;
        private static final double HEIGHT = 6;
        private static final double WIDTH = 12;
        /** Narrower parts say nothing and are left out. */
        private static final double LEAST = 2;

        private static final int MOST = 6;

        private final List<Region> tracks = new ArrayList<>();
        private final List<Region> fills = new ArrayList<>();
        private double filled;

        void show(double units, double budget) {
            int count = (int) Math.max(1, Math.min(MOST, Math.ceil(budget)));
            filled = budget <= 0 ? (units > 0 ? count : 0) : Math.min(count, units / budget * count);
            while (tracks.size() < count) {
                tracks.add(part("budget-track"));
                fills.add(part("budget-fill"));
            }
            getChildren().clear();
            getChildren().addAll(tracks.subList(0, count));
            getChildren().addAll(fills.subList(0, count));
            requestLayout();
        }

        @Override
        protected double computePrefWidth(double height) {
            return getChildren().size() / 2.0 * (WIDTH + GAP);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT;
        }

        @Override
        protected void layoutChildren() {
            int count = getChildren().size() / 2;
            double room = (getWidth() - GAP * (count - 1)) / count;
            double width = room < LEAST ? 0 : Math.min(WIDTH + 6, room);
            double y = (getHeight() - HEIGHT) / 2;
            for (int i = 0; i < count; i++) {
                double part = Math.max(0, Math.min(1, filled - i));
                tracks.get(i).resizeRelocate(i * (width + GAP), y, width, HEIGHT);
                fills.get(i).resizeRelocate(i * (width + GAP), y, width * part, HEIGHT);
            }
        }

        private static Region part(String styleClass) {
            Region region = new Region();
            region.getStyleClass().add(styleClass);
            return region;
        }
    }
}
