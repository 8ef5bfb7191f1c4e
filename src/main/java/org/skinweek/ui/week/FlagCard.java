package org.skinweek.ui.week;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.rules.RuleExplanation;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FocusPlace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.FlagWords;
import org.skinweek.words.Words;

/**
 * One flag of stop or caution. Folded, it says how grave, which days and what; unfolded also why, in a sentence, and what
 * clears it best. All that stands behind it is folded once more.
 */
final class FlagCard extends VBox {
    private final FlagHeader header;
    private final VBox body = new VBox();
    private final FixList fixes;
    private final DisclosureLink details;
    private Consumer<Boolean> listener = open -> {};

    /**
     * A folded card.
     *
     * @param flag one of the findings' flags
     */
    FlagCard(
            Flag flag,
            WeekFindings findings,
            WeekBoard board,
            WeekViewModel model,
            RuleDialogs rules,
            PageContext context) {
        Words words = context.words();
        Timeline timeline = findings.timeline();
        RuleExplanation explanation = flag.rule().explanation();
        FlagWords flagWords = new FlagWords(words);
        Flag first = flag.gravest();
        WeekTexts texts = new WeekTexts(words);
        fixes = new FixList(flag, findings, model, context);
        getStyleClass().add("flag-card");
        setId(id(flag));
        SeverityMark.apply(this, flag.severity());
        setAccessibleRole(AccessibleRole.PARENT);
        String spoken = words.text(
                "week.card.flagged",
                texts.flagHeading(first, board),
                explanation.title(),
                flagWords.detail(first, timeline));
        List<Flag> others = flag.others();
        setAccessibleText(
                others.isEmpty() ? spoken : words.text("week.card.flagged.also", spoken, texts.titles(others)));
        header = new FlagHeader(first, getAccessibleText(), board, texts, this::toggle);
        body.getStyleClass().add("flag-body");
        body.getChildren().add(TextLabels.wrapped(explanation.reason(), "flag-reason"));
        if (FlagWords.past(first)) {
            body.getChildren().add(TextLabels.wrapped(words.text("flag.past"), "note"));
        }
        details = new DisclosureLink(
                words.text("week.flag.details"), words, () -> new FlagDetails(flag, timeline, model, rules, context));
        details.getStyleClass().add("flag-behind");
        body.getChildren().addAll(fixes, details);
        getChildren().addAll(header, body);
        setOpen(false);
    }

    /** The id of a flag's card. */
    static String id(Flag flag) {
        return "flag-" + flag.rule().id();
    }

    /** Shows what clears the flag, once that is known. */
    void showFixes(FlagFixes known) {
        boolean hadFocus = FocusPlace.in(fixes).index() >= 0;
        fixes.show(known);
        if (hadFocus && FocusPlace.in(fixes).index() < 0) {
            focusHeader();
        }
    }

    /** Keeps as much room for what clears the flag as another card of it has, so that little moves when that comes. */
    void keepRoom(FlagCard before) {
        fixes.keepRoom(before.fixes);
    }

    boolean isOpen() {
        return body.isVisible();
    }

    /** True while what stands behind the flag is unfolded. */
    boolean isExplained() {
        return details.isOpen();
    }

    void setExplained(boolean explained) {
        details.setOpen(explained);
    }

    void setOpen(boolean open) {
        NodeVisibility.show(body, open);
        header.say(open);
    }

    /** Sets what is called when the user unfolds or folds it. */
    void onToggle(Consumer<Boolean> told) {
        listener = told;
    }

    private void toggle() {
        setOpen(!isOpen());
        listener.accept(isOpen());
    }

    /** Moves focus to the heading. */
    void focusHeader() {
        header.requestFocus();
    }
}
