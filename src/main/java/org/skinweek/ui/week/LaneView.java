package org.skinweek.ui.week;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.WeekGrid;

/** The mornings, or the evenings, of a week side by side. What does not fit is scrolled, and counted above. */
final class LaneView extends DirectScroll {
    /** Room around each slot for the ring that it wears while it has focus. */
    static final double RING = 4;

    private final WeekGrid grid = new WeekGrid();
    private final IntConsumer hidden;
    private List<SlotView> slots = List.of();

    /**
     * An empty lane.
     *
     * @param hidden told how many cards lie further down than is seen
     */
    LaneView(IntConsumer hidden) {
        this.hidden = hidden;
        getStyleClass().add("lane");
        grid.addLane();
        setContent(grid);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // a bar would make the columns narrower than their headings; what is hidden is said above
        setVbarPolicy(ScrollBarPolicy.NEVER);
        vvalueProperty().addListener((observable, before, now) -> count());
        viewportBoundsProperty().addListener((observable, before, now) -> count());
    }

    /** Shows other slots. */
    void show(List<SlotView> row) {
        slots = List.copyOf(row);
        grid.getChildren().clear();
        for (int day = 0; day < row.size(); day++) {
            GridPane.setMargin(row.get(day), new Insets(RING));
            grid.add(row.get(day), day, 0);
        }
    }

    /** Handles keys before the scroll pane takes the arrows for itself. */
    void onKeyPressed(EventHandler<KeyEvent> handler) {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, handler);
    }

    /** How far down a node in the lane is seen, from its top. */
    double seen(Node node) {
        return node.sceneToLocal(localToScene(0, getHeight())).getY();
    }

    /**
     * Scrolls so far that a node is seen whole.
     *
     * @param foot true when its foot should be seen where it is too high for that
     */
    void reveal(Node node, boolean foot) {
        Bounds bounds = grid.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = getViewportBounds().getHeight();
        double more = grid.getHeight() - view;
        if (more > 0) {
            double top = getVvalue() * more;
            double least = bounds.getMaxY() - view;
            double wanted =
                    foot && bounds.getHeight() > view ? least : Math.min(bounds.getMinY(), Math.max(top, least));
            setVvalue(wanted / more);
        }
    }

    /** Tells how many cards are out of sight. */
    void count() {
        double view = getViewportBounds().getHeight();
        double more = Math.max(0, grid.getHeight() - view);
        double foot = more * getVvalue() + view;
        hidden.accept(
                more < 1
                        ? 0
                        : slots.stream()
                                .mapToInt(slot -> slot.cardsBelow(foot - RING))
                                .sum());
    }
}
