package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.skinweek.ui.kit.PaintedChart;

/** A chart of days: the pointer and the arrow keys choose one, a press or Enter opens it. */
abstract class DayChart extends PaintedChart {
    private final Consumer<LocalDate> choose;
    private final Consumer<LocalDate> open;
    private final Region marker = new Region();
    private @Nullable LocalDate chosen;

    /**
     * A chart of no days yet.
     *
     * @param keys says which keys choose and open a day
     * @param choose called with the day that the pointer or the keys are on
     * @param open called with the day that is opened
     */
    DayChart(String id, String keys, Consumer<LocalDate> choose, Consumer<LocalDate> open) {
        this.choose = choose;
        this.open = open;
        marker.getStyleClass().add("chart-marker");
        marker.setManaged(false);
        marker.setMouseTransparent(true);
        getChildren().add(marker);
        setId(id);
        getStyleClass().addAll(id, "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(keys);
        addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> at(event.getX(), event.getY()).ifPresent(choose));
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> at(event.getX(), event.getY()).ifPresent(open));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Marks a day.
     *
     * @param day absent for none
     * @param spoken what a screen reader says of the chart and the day
     */
    final void mark(@Nullable LocalDate day, String spoken) {
        chosen = day;
        setAccessibleText(spoken);
        placeAbove();
    }

    @Override
    protected final void placeAbove() {
        Optional<Bounds> place = Optional.ofNullable(chosen).flatMap(this::place);
        marker.setVisible(place.isPresent());
        place.ifPresent(at -> marker.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    /** Where a day is marked, from where time begins; empty where it is not shown. */
    abstract Optional<Bounds> place(LocalDate day);

    /** The day that is painted at a place, from where time begins; empty where none is. */
    abstract Optional<LocalDate> at(double x, double y);

    /** The day from which keys begin while none is chosen. */
    abstract LocalDate start();

    /** Where a key leads from a day; empty for any other key. */
    abstract Optional<LocalDate> go(KeyCode key, LocalDate from);

    private void pressed(KeyEvent event) {
        LocalDate from = chosen == null ? start() : chosen;
        Optional<LocalDate> to = go(event.getCode(), from);
        if (to.isPresent()) {
            choose.accept(to.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.accept(from);
            event.consume();
        }
    }
}
