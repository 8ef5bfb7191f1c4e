package org.skinweek.ui.week;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.FlagWords;
import org.skinweek.words.LimitExcess;
import org.skinweek.words.Words;

/**
 * What stands behind a flag: how far over its limit it is, which products, how sure that is and who says so, which other
 * rules it breaks, and what can be done about the rule itself.
 */
final class FlagDetails extends VBox {
    FlagDetails(Flag flag, Timeline timeline, WeekViewModel model, RuleDialogs rules, PageContext context) {
        Words words = context.words();
        FlagWords flagWords = new FlagWords(words);
        Flag first = flag.gravest();
        getStyleClass().add("flag-details");
        SeverityMark.apply(this, flag.severity());
        Optional<LimitExcess> howFar = flagWords.howFar(first, timeline);
        howFar.ifPresent(far -> {
            getChildren().add(TextLabels.wrapped(far.text(), "small-text"));
            if (far.drawable()) {
                getChildren().add(gauge(far));
            }
        });
        getChildren().add(new FlaggedProducts(flagWords.rows(first, timeline), timeline, context));
        flagWords.graver(first, timeline).ifPresent(text -> getChildren().add(TextLabels.wrapped(text, "note")));
        getChildren()
                .addAll(
                        new RuleEvidence(context).folded(flag.rule().explanation()),
                        new FlagActions(first, timeline, model, rules, context));
        List<Flag> others = flag.others();
        if (!others.isEmpty()) {
            getChildren().add(TextLabels.wrapped(words.text("week.flag.also"), "note"));
            others.forEach(part -> getChildren()
                    .add(new VBox(
                            4,
                            TextLabels.wrapped(
                                    words.text("week.flag.also.item", flagWords.message(part, timeline)), "note"),
                            new FlagActions(part, timeline, model, rules, context))));
        }
    }

    /** Two stretches of a bar: what fits and what is over, or what there is and what lacks. The text says it too. */
    private static HBox gauge(LimitExcess far) {
        double whole = Math.max(far.amount(), far.bound());
        double first = Math.min(far.amount(), far.bound()) / whole;
        Region fits = new Region();
        fits.getStyleClass().add(far.least() ? "gauge-over" : "gauge-fits");
        Region rest = new Region();
        rest.getStyleClass().add(far.least() ? "gauge-fits" : "gauge-over");
        HBox gauge = new HBox(2, fits, rest);
        gauge.getStyleClass().add("gauge");
        fits.prefWidthProperty().bind(gauge.widthProperty().subtract(2).multiply(first));
        HBox.setHgrow(rest, Priority.ALWAYS);
        return gauge;
    }
}
