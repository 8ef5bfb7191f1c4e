package org.skinweek.ui.week;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.ToleratedCaution;
import org.skinweek.rules.Flag;
import org.skinweek.rules.MutedFlag;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.ui.rules.RuleTexts;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;

/** The cautions that the user tolerates, folded at the end of the panel: muted, never invisible. */
final class MutedFlags {
    private final WeekFindings findings;
    private final WeekBoard board;
    private final WeekViewModel model;
    private final RuleDialogs dialogs;
    private final PageContext context;
    private final Words words;
    private final RuleTexts texts;

    private MutedFlags(
            WeekFindings findings, WeekBoard board, WeekViewModel model, RuleDialogs dialogs, PageContext context) {
        this.findings = findings;
        this.board = board;
        this.model = model;
        this.dialogs = dialogs;
        this.context = context;
        this.words = context.words();
        this.texts = dialogs.texts();
    }

    /** The cautions, each with its products and with how long and why it is tolerated. */
    static Node list(
            WeekFindings findings, WeekBoard board, WeekViewModel model, RuleDialogs dialogs, PageContext context) {
        MutedFlags muted = new MutedFlags(findings, board, model, dialogs, context);
        VBox list = new VBox();
        list.getStyleClass().add("quiet-flags");
        findings.muted().forEach(flag -> list.getChildren().add(muted.card(flag)));
        return list;
    }

    private Node card(MutedFlag muted) {
        Flag flag = muted.flag();
        Timeline timeline = findings.timeline();
        VBox card = new VBox();
        card.getStyleClass().addAll("flag-body", "muted-flag");
        card.getChildren()
                .addAll(
                        TextLabels.wrapped(flag.rule().explanation().title(), "strong"),
                        TextLabels.wrapped(new WeekTexts(words).shortDays(flag, board), "note"),
                        new FlaggedProducts(new FlagWords(words).rows(flag, timeline), timeline, context));
        muted.by().forEach(by -> tolerance(by, timeline).ifPresent(tolerance -> addTolerance(card, tolerance)));
        return card;
    }

    private void addTolerance(VBox card, RuleTolerance tolerance) {
        String scope = texts.scope(tolerance.scope());
        Button end = new Button(words.text("rule.muted.end"));
        end.getStyleClass().add("small-button");
        end.setAccessibleText(words.text("rule.muted.end.of", scope));
        end.setOnAction(event -> dialogs.end(tolerance));
        card.getChildren()
                .addAll(
                        TextLabels.wrapped(
                                words.text("rule.muted.until", scope, texts.date(tolerance.until())), "note"),
                        TextLabels.wrapped(words.text("rule.list.reason", tolerance.reason()), "small-text"),
                        end);
    }

    private Optional<RuleTolerance> tolerance(ToleratedCaution by, Timeline timeline) {
        @Nullable Integer product = by.product();
        return model.notebook()
                .adjustments()
                .tolerance(new RuleTolerance.Scope(
                        by.rule(),
                        product == null
                                ? null
                                : timeline.products().get(product).id()));
    }
}
