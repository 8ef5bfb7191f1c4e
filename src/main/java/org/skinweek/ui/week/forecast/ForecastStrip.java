package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.words.Words;

/**
 * The next weeks as a row of tiles, of which one can take focus and the arrow keys lead to the others. Where the
 * page is low they are folded, until the user unfolds them; a line of its own says so and offers what may be planned.
 */
public final class ForecastStrip extends HBox {
    private final ForecastViewModel model;
    private final ForecastTexts texts;
    private final Consumer<LocalDate> open;
    private final ForecastLine line;
    private final List<ForecastTile> tiles = new ArrayList<>();
    private LocalDate shown = LocalDate.MIN;
    private boolean low;

    /**
     * A strip that follows the model.
     *
     * @param open shows a week on the board, by its first day
     * @param planning asks for a plan
     */
    public ForecastStrip(
            ForecastViewModel model, Words words, Consumer<LocalDate> open, Consumer<PlanIntent> planning) {
        this.model = model;
        this.open = open;
        texts = new ForecastTexts(words, model::name);
        line = new ForecastLine(texts, planning);
        getStyleClass().add("forecast-strip");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.unfoldedProperty().addListener((observable, before, unfolded) -> appear());
        model.weeksProperty().subscribe(this::render);
    }

    /** The line that belongs to it, to be laid where there is room. */
    public Node line() {
        return line;
    }

    /** Marks the week that the board shows. */
    public void show(LocalDate start) {
        shown = start;
        render();
    }

    /** Where the page is low the tiles are folded, until the user unfolds them. */
    public void setLow(boolean isLow) {
        if (isLow != low) {
            low = isLow;
            line.unfoldedProperty().set(!low);
        }
    }

    /** Only what is unfolded takes room; the line always takes its own, so that nothing jumps. */
    private void appear() {
        boolean planned = !model.weeksProperty().get().isEmpty();
        line.setVisible(planned);
        NodeVisibility.show(this, planned && line.unfoldedProperty().get());
    }

    private void render() {
        List<WeekAhead> weeks = model.weeksProperty().get();
        appear();
        if (tiles.size() != weeks.size()) {
            tiles.clear();
            weeks.forEach(week -> tiles.add(tile(week)));
            getChildren().setAll(tiles);
        }
        for (int i = 0; i < weeks.size(); i++) {
            tiles.get(i).show(weeks.get(i), weeks.get(i).start().equals(shown));
        }
        if (tiles.stream().noneMatch(Node::isFocused)) {
            tiles.stream()
                    .filter(tile -> tile.week().start().equals(shown))
                    .findFirst()
                    .or(() -> tiles.stream().findFirst())
                    .ifPresent(this::reachable);
        }
        line.show(model.offer(shown));
    }

    private ForecastTile tile(WeekAhead week) {
        ForecastTile tile = new ForecastTile(week, texts, open);
        tile.focusedProperty().subscribe(focused -> {
            if (focused) {
                reachable(tile);
            }
        });
        return tile;
    }

    /** The one tile to which Tab leads. */
    private void reachable(ForecastTile one) {
        tiles.forEach(tile -> tile.setFocusTraversable(tile.equals(one)));
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof ForecastTile tile && handle(event, tile)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event, ForecastTile tile) {
        int forward = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        int at = tiles.indexOf(tile);
        switch (event.getCode()) {
            case RIGHT -> focus(at + forward);
            case LEFT -> focus(at - forward);
            case HOME -> focus(0);
            case END -> focus(tiles.size() - 1);
            case ENTER -> tile.fire();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void focus(int index) {
        if (index >= 0 && index < tiles.size()) {
            tiles.get(index).requestFocus();
        }
    }
}
