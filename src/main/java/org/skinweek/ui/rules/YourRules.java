package org.skinweek.ui.rules;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FocusPlace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/** What the user tolerates, own numbers and own rules, each list with what can be done about its entries. */
public final class YourRules {
    private final PageContext context;
    private final Words words;
    private final RuleDialogs dialogs;
    private final VBox tolerated = list("your-tolerances");
    private final VBox numbers = list("your-numbers");
    private final VBox rules = list("your-rules");

    /** Empty lists. */
    public YourRules(PageContext context, RuleDialogs dialogs) {
        this.context = context;
        this.words = context.words();
        this.dialogs = dialogs;
    }

    /** A card for each list, to be laid where there is room. */
    public List<Node> cards() {
        return List.of(
                card("rule.list.tolerated", tolerated),
                card("rule.list.numbers", numbers, button("rule.list.numbers.add", dialogs::chooseNumber)),
                card("rule.list.rules", rules, button("rule.list.rules.add", dialogs::addRule)));
    }

    /** Shows the lists. */
    public void show(YourRulesModel.Lists lists) {
        fill(tolerated, lists.tolerated(), "rule.list.tolerated.none", this::tolerated);
        if (lists.tolerated().isEmpty()) {
            Hyperlink week = new Hyperlink(words.text("rule.list.tolerated.week"));
            week.setOnAction(event -> context.navigator().open(PageRoute.WEEK));
            tolerated.getChildren().add(week);
        }
        fill(numbers, lists.numbers(), "rule.list.numbers.none", this::number);
        fill(rules, lists.rules(), "rule.list.rules.none", this::rule);
    }

    private <T> void fill(
            VBox list,
            List<YourRulesModel.Entry<T>> entries,
            String none,
            Function<YourRulesModel.Entry<T>, Node> row) {
        FocusPlace place = FocusPlace.in(list);
        list.getChildren().clear();
        entries.forEach(entry -> list.getChildren().add(row.apply(entry)));
        if (entries.isEmpty()) {
            list.getChildren().add(TextLabels.wrapped(words.text(none), "note"));
        }
        place.restore(list, YourRules::focusFirst);
    }

    private static void focusFirst(Node row) {
        Node button = row.lookup(".button");
        if (button != null) {
            button.requestFocus();
        }
    }

    private Node tolerated(YourRulesModel.Entry<RuleTolerance> entry) {
        RuleTolerance tolerance = entry.of();
        Node end = entry.marked()
                ? action("rule.list.delete", entry.title(), () -> dialogs.end(tolerance))
                : action("rule.list.end", entry.title(), () -> dialogs.end(tolerance));
        return entry.marked()
                ? row(entry, end)
                : row(entry, action("rule.list.change", entry.title(), () -> dialogs.change(tolerance)), end);
    }

    private Node number(YourRulesModel.Entry<NumberOverride> entry) {
        NumberOverride own = entry.of();
        Node reset = action("rule.list.reset", entry.title(), () -> dialogs.reset(own));
        return dialogs.adjustedBook()
                .rule(own.rule())
                .filter(rule -> rule.number(own.number()).isPresent())
                .map(rule -> row(
                        entry,
                        action("rule.list.change", entry.title(), () -> dialogs.changeNumber(rule, own.number())),
                        reset))
                .orElseGet(() -> row(entry, reset));
    }

    private Node rule(YourRulesModel.Entry<OwnRule> entry) {
        OwnRule rule = entry.of();
        return row(
                entry,
                action("rule.list.change", entry.title(), () -> dialogs.editRule(rule)),
                action("rule.list.delete", entry.title(), () -> dialogs.delete(rule)));
    }

    private VBox row(YourRulesModel.Entry<?> entry, Node... actions) {
        Label detail = TextLabels.wrapped(entry.detail(), "note");
        if (entry.marked()) {
            detail.setGraphic(FeatherIcons.of(Feather.INFO, "accent-icon"));
        }
        VBox row = new VBox(4, TextLabels.wrapped(entry.title(), "strong"), detail);
        if (!entry.reason().isBlank()) {
            row.getChildren().add(TextLabels.wrapped(words.text("rule.list.reason", entry.reason()), "small-text"));
        }
        row.getChildren().add(new FlowPane(8, 8, actions));
        row.getStyleClass().add("your-rule");
        return row;
    }

    private Button action(String key, String title, Runnable action) {
        Button button = button(key, action);
        button.getStyleClass().add("small-button");
        button.setAccessibleText(words.text("common.two.parts", button.getText(), title));
        return button;
    }

    private Button button(String key, Runnable action) {
        Button button = new ActionButton(words.text(key), () -> action.run());
        button.setId(key.replace('.', '-'));
        return button;
    }

    private VBox card(String key, Node... content) {
        VBox card = new VBox(12, TextLabels.wrapped(words.text(key), "section-title"));
        card.getStyleClass().add("card");
        card.getChildren().addAll(content);
        return card;
    }

    private static VBox list(String id) {
        VBox list = new VBox(8);
        list.setId(id);
        return list;
    }
}
