package org.skinweek.ui.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.skinweek.words.Words;

/** The steps as rows; a row lives as long as its product is among the steps. */
final class StepList extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Words words;
    private final StepRow.Actions actions;
    private final Map<String, StepRow> rows = new HashMap<>();

    StepList(Words words, StepRow.Actions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().add("today-steps");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("today.steps"));
    }

    /** Shows these steps in this order. */
    void show(List<? extends TodayStep> steps) {
        Set<String> present = steps.stream().map(TodayStep::product).collect(Collectors.toSet());
        rows.keySet().retainAll(present);
        List<StepRow> ordered = new ArrayList<>();
        for (TodayStep step : steps) {
            StepRow row = rows.computeIfAbsent(step.product(), id -> new StepRow(words, step, actions));
            row.show(step);
            row.pseudoClassStateChanged(FIRST, ordered.isEmpty());
            ordered.add(row);
        }
        if (!ordered.equals(getChildren())) {
            getChildren().setAll(ordered);
        }
    }
}
