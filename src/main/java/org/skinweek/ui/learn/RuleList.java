package org.skinweek.ui.learn;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** The rules that speak of an active: each unfolds to its reason, its support, and the other actives it speaks of. */
final class RuleList extends VBox {
    private static final double COLUMN = 300;

    private final Active active;
    private final LearnViewModel model;
    private final PageContext context;
    private final Words words;

    RuleList(Active active, LearnViewModel model, PageContext context) {
        this.active = active;
        this.model = model;
        this.context = context;
        this.words = context.words();
        List<Rule> rules = model.rulesOf(active);
        getStyleClass().addAll("card", "rule-list");
        CardColumns groups = CardColumns.packed(COLUMN);
        add(groups, "learn.active.rules.limits", rules, rule -> rule.severity().counts());
        add(groups, "learn.active.rules.tips", rules, rule -> rule.severity() == Severity.TIP);
        add(groups, "learn.active.rules.fine", rules, rule -> rule.severity() == Severity.REASSURANCE);
        getChildren().addAll(TextLabels.wrapped(words.text("learn.active.rules"), "section-title"), groups);
        NodeVisibility.show(this, !rules.isEmpty());
    }

    private void add(CardColumns groups, String key, List<Rule> rules, Predicate<Rule> kind) {
        VBox group = new VBox(6, TextLabels.wrapped(words.text(key), "small-strong"));
        rules.stream().filter(kind).forEach(rule -> group.getChildren().add(fold(rule)));
        if (group.getChildren().size() > 1) {
            groups.getChildren().add(group);
        }
    }

    private Node fold(Rule rule) {
        List<Active> others = model.activesOf(rule).stream()
                .filter(other -> !other.equals(active))
                .toList();
        Node[] more = others.isEmpty() ? new Node[0] : new Node[] {new ActiveLinks(others, model, words)};
        DisclosureLink fold = RuleFold.of(rule, "learn.rule", context, more);
        fold.getStyleClass().add("quiet-fold");
        return fold;
    }
}
