package org.skinweek.ui.week.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.planning.PhaseProposal;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.words.Words;

/**
 * The next weeks as a row of tiles, of which one can take focus and the arrow keys lead to the others. Where they have no
 * room, a menu takes their place.
 */
public final class ForecastStrip extends VBox {
    private final ForecastViewModel model;
    private final ForecastTexts texts;
    private final Consumer<LocalDate> open;
    private final ForecastLine line;
    private final HBox row = new HBox(8);
    private final MenuButton menu;
    private final List<ForecastTile> tiles = new ArrayList<>();
    private LocalDate shown = LocalDate.MIN;
    private boolean folded;

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
        menu = new MenuButton(words.text("forecast.title"));
        menu.setId("forecast-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("forecast-strip");
        setSpacing(8);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(line, row);
        menu.showingProperty().addListener((observable, before, showing) -> see());
        sceneProperty().addListener((observable, before, scene) -> see());
        model.weeksProperty().subscribe(this::render);
        model.phases().offerProperty().subscribe(this::render);
    }

    /** The same weeks as a menu, for where there is no room for tiles. */
    public Node menu() {
        return menu;
    }

    /** Marks the week that the board shows. */
    public void show(LocalDate start) {
        if (!start.equals(shown)) {
            shown = start;
            render();
        }
    }

    /** Leaves the room to others; the menu has it all. */
    public void setFolded(boolean isFolded) {
        folded = isFolded;
        appear();
        see();
    }

    /** Nothing is looked for as long as nobody can see it. */
    private void see() {
        model.setSeen((getScene() != null && !folded) || menu.isShowing());
    }

    private void appear() {
        boolean planned = !model.weeksProperty().get().isEmpty();
        menu.setDisable(!planned);
        NodeVisibility.show(this, planned && !folded);
    }

    private void render() {
        List<WeekAhead> weeks = model.weeksProperty().get();
        appear();
        if (tiles.size() != weeks.size()) {
            tiles.clear();
            weeks.forEach(week -> tiles.add(tile(week)));
            row.getChildren().setAll(tiles);
        }
        for (int i = 0; i < weeks.size(); i++) {
            tiles.get(i)
                    .show(
                            weeks.get(i),
                            i == 0 ? null : weeks.get(i - 1),
                            weeks.get(i).start().equals(shown));
        }
        if (tiles.stream().noneMatch(Node::isFocused)) {
            tiles.stream()
                    .filter(tile -> tile.week().start().equals(shown))
                    .findFirst()
                    .or(() -> tiles.stream().findFirst())
                    .ifPresent(this::reachable);
        }
        showOffer();
        showMenu(weeks);
    }

    /** First what is offered for the week that is shown, then another beginning, which makes room in all weeks. */
    private void showOffer() {
        Optional<WeekAhead> week = model.offer(shown);
        Optional<PhaseProposal> phase =
                week.filter(each -> each.start().equals(shown)).isPresent()
                        ? Optional.empty()
                        : model.phases().offerProperty().get();
        if (phase.isPresent()) {
            line.show(phase.get(), model.phases());
        } else {
            line.show(week);
        }
    }

    private void showMenu(List<WeekAhead> weeks) {
        List<MenuItem> items = menu.getItems();
        // the items of a menu that is open stay, and only say more
        if (!menu.isShowing() || items.size() < weeks.size()) {
            items.clear();
            weeks.forEach(week -> items.add(item(week)));
        }
        @Nullable WeekAhead before = null;
        for (int i = 0; i < weeks.size(); i++) {
            items.get(i).setText(texts.item(weeks.get(i), texts.phrase(weeks.get(i), before)));
            before = weeks.get(i);
        }
        items.subList(weeks.size(), items.size()).clear();
        line.offer().ifPresent(offer -> items.addAll(List.of(new SeparatorMenuItem(), offer)));
    }

    private MenuItem item(WeekAhead week) {
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(week.start()));
        return item;
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
