package org.skinweek.ui.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.words.Words;

/** The steps as rows; a row lives as long as its product is among the steps. */
final class StepList extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Words words;
    private final StepRow.Actions actions;
    private final Map<String, StepRow> rows = new HashMap<>();
    private String shown = "";

    StepList(Words words, StepRow.Actions actions) {
        this.words = words;
        this.actions = actions;
        getStyleClass().addAll("today-steps", "focus-ring", "outlined");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.text("today.steps"));
    }

    /**
     * Shows these steps in this order.
     *
     * @param list which list they are; the rows of another one keep nothing
     */
    void show(String list, List<? extends TodayStep> steps) {
        if (!list.equals(shown)) {
            rows.clear();
            shown = list;
        }
        Set<String> present = steps.stream().map(TodayStep::product).collect(Collectors.toSet());
        rows.keySet().retainAll(present);
        List<StepRow> ordered = new ArrayList<>();
        for (TodayStep step : steps) {
            StepRow row = rows.computeIfAbsent(step.product(), id -> new StepRow(words, step, actions));
            row.show(step, ordered.size() + 1);
            row.pseudoClassStateChanged(FIRST, ordered.isEmpty());
            ordered.add(row);
        }
        PaneChildren.put(this, ordered);
    }

    /** Asks why the step in hand is left out: the one that has focus, else the first that is open. */
    void askToSkip() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().stream()
                .filter(StepRow.class::isInstance)
                .map(StepRow.class::cast)
                .filter(StepRow::isOpen)
                .min(Comparator.comparing(row -> !FocusFinder.isWithin(row, owner)))
                .ifPresent(StepRow::askToSkip);
    }
}
