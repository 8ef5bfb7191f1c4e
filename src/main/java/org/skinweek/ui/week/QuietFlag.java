package org.skinweek.ui.week;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.ui.evidence.RuleEvidence;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.FlagWords;
import org.skinweek.words.LimitExcess;

/** A tip or a reassurance: its title, which unfolds to what it is about and why. It never counts and asks for nothing. */
final class QuietFlag {
    private QuietFlag() {}

    static DisclosureLink of(Flag flag, Timeline timeline, PageContext context) {
        DisclosureLink fold = new DisclosureLink(
                flag.rule().explanation().title(), context.words(), () -> details(flag, timeline, context));
        fold.setId("flag-" + flag.rule().id());
        fold.getStyleClass().add("quiet-flag");
        return fold;
    }

    private static Node details(Flag flag, Timeline timeline, PageContext context) {
        FlagWords words = new FlagWords(context.words());
        List<FlagWords.Row> rows = words.rows(flag, timeline);
        VBox details = new VBox();
        details.getStyleClass().add("flag-body");
        details.getChildren().add(TextLabels.wrapped(flag.rule().explanation().reason(), "flag-reason"));
        words.howFar(flag, timeline)
                .map(LimitExcess::text)
                .ifPresent(text -> details.getChildren().add(TextLabels.wrapped(text, "note")));
        details.getChildren()
                .addAll(
                        new FlaggedProducts(rows, timeline, context),
                        new RuleEvidence(context).folded(flag.rule().explanation()));
        return details;
    }
}
