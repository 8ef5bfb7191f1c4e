package org.skinweek.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/**
 * What is planned and may not be used now, in a quiet line below the steps: no rows to tick, only a menu for what was used
 * all the same.
 */
final class PausedList extends HBox {
    private final Words words;
    private final Consumer<PausedStep> log;
    private final VBox texts = new VBox();
    private final MenuButton menu;

    /**
     * A list that takes no room until something is paused.
     *
     * @param log asks whether a step was made all the same
     */
    PausedList(Words words, Consumer<PausedStep> log) {
        this.words = words;
        this.log = log;
        getStyleClass().add("today-paused");
        texts.getStyleClass().add("today-paused-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        menu = new MenuButton(words.text("today.paused.used"));
        menu.setId("paused-menu");
        menu.getStyleClass().add("quiet");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(words.text("today.paused.used.spoken"));
        getChildren().addAll(FeatherIcons.of(Feather.PAUSE_CIRCLE, "note-icon"), texts, menu);
        show(List.of(), false);
    }

    /**
     * Shows what is paused, by the rule that pauses it.
     *
     * @param said true where the reason is said above already
     */
    void show(List<? extends PausedStep> steps, boolean said) {
        NodeVisibility.show(this, !steps.isEmpty());
        texts.getChildren().clear();
        menu.getItems().clear();
        Map<String, List<PausedStep>> byRule = new LinkedHashMap<>();
        for (PausedStep step : steps) {
            byRule.computeIfAbsent(step.title(), title -> new ArrayList<>()).add(step);
            MenuItem item = new MenuItem(step.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> log.accept(step));
            menu.getItems().add(item);
        }
        byRule.values().forEach(some -> addRule(some, said));
    }

    private void addRule(List<PausedStep> steps, boolean said) {
        String names = steps.stream()
                .map(PausedStep::name)
                .map(words::isolated)
                .collect(Collectors.joining(words.text("today.paused.next")));
        texts.getChildren().add(TextLabels.wrapped(words.text("today.paused", names), "strong"));
        if (!said) {
            PausedStep first = steps.get(0);
            texts.getChildren()
                    .add(TextLabels.wrapped(words.text("today.paused.why", first.title(), first.reason()), "note"));
        }
    }
}
