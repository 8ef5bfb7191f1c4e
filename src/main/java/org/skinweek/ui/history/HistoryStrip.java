package org.skinweek.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.skinweek.trends.PlannedAndDone;

/** A bar for each week: its outline is as high as often as a product was planned, filled as high as often as it was used. */
final class HistoryStrip extends Pane {
    private static final double HEIGHT = 64;
    private static final double GAP = 4;

    private final List<PlannedAndDone> weeks;
    private final List<Region> planned = new ArrayList<>();
    private final List<Region> done = new ArrayList<>();
    private final int most;

    /**
     * A strip.
     *
     * @param spoken the same in words
     */
    HistoryStrip(List<PlannedAndDone> weeks, String spoken) {
        this.weeks = weeks;
        this.most = weeks.stream()
                .mapToInt(week -> Math.max(week.planned(), week.done()))
                .reduce(1, Math::max);
        getStyleClass().add("history-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        weeks.forEach(week -> {
            done.add(bar("history-done"));
            planned.add(bar("history-planned"));
        });
        getChildren().addAll(done);
        getChildren().addAll(planned);
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / weeks.size();
        for (int i = 0; i < weeks.size(); i++) {
            place(done.get(i), i * step, step - GAP, weeks.get(i).done());
            place(planned.get(i), i * step, step - GAP, weeks.get(i).planned());
        }
    }

    private void place(Region bar, double x, double width, int count) {
        double height = HEIGHT * count / most;
        bar.setVisible(count > 0);
        bar.resizeRelocate(snapPositionX(x), HEIGHT - snapSizeY(height), snapSizeX(width), snapSizeY(height));
    }
}
