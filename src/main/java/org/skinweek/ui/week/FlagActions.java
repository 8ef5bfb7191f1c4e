package org.skinweek.ui.week;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.RuleNumber;
import org.skinweek.rules.Severity;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.NumberWords;
import org.skinweek.words.Words;

/**
 * What can be done about the rule of a flag rather than about the week: tolerate it for a while, change its number, or
 * change a rule that the user made. A number that is the user's already is said, with the book's beside it.
 */
final class FlagActions extends VBox {
    private final Flag flag;
    private final PageContext context;
    private final Words words;
    private final FlowPane links = new FlowPane(16, 6);

    FlagActions(Flag flag, Timeline timeline, WeekViewModel model, RuleDialogs dialogs, PageContext context) {
        this.flag = flag;
        this.context = context;
        this.words = context.words();
        getStyleClass().add("flag-actions");
        Sensitivity skin = timeline.profile().sensitivity();
        Optional<RuleNumber> number = flag.number(skin);
        number.ifPresent(one -> sayOwn(one, skin, dialogs.book()));
        if (flag.severity() == Severity.CAUTION) {
            link("rule.card.tolerate", "tolerate", () -> dialogs.tolerate(flag, timeline));
        }
        Rule rule = flag.rule();
        if (!rule.numbers().isEmpty()) {
            String key = number.map(RuleNumber::key).orElse(null);
            link("rule.card.number", "change-number", () -> dialogs.changeNumber(rule, key));
        }
        model.notebook().adjustments().ownRules().stream()
                .filter(own -> own.ruleId().equals(rule.id()))
                .forEach(own -> link("rule.card.edit", "edit-rule", () -> dialogs.editRule(own)));
        if (!links.getChildren().isEmpty()) {
            getChildren().add(links);
        }
        setManaged(!getChildren().isEmpty());
    }

    private void sayOwn(RuleNumber number, Sensitivity skin, RuleBook book) {
        if (!flag.rule().ownNumbers().contains(number.key())) {
            return;
        }
        NumberWords numberWords = new NumberWords(words, context.catalog());
        book.rule(flag.rule().id())
                .flatMap(rule -> rule.number(number.key()))
                .ifPresent(one -> getChildren()
                        .add(TextLabels.wrapped(
                                words.text(
                                        "rule.card.own_number",
                                        numberWords.amount(
                                                number, number.value().of(skin)),
                                        numberWords.amount(one, one.value().of(skin))),
                                "note")));
    }

    private void link(String key, String id, Runnable action) {
        Hyperlink link = new Hyperlink(words.text(key));
        link.setId(id + "-" + flag.rule().id());
        link.setAccessibleText(words.text(
                "common.two.parts", link.getText(), flag.rule().explanation().title()));
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        links.getChildren().add(link);
    }
}
