package org.skinweek.ui.week;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
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
 * clears it best. All that stands behind it is folded once more. One card says what a rule finds in one week after
 * another, so that an edit changes some texts and makes no nodes.
 */
final class FlagCard extends VBox {
    private final Words words;
    private final WeekTexts texts;
    private final FlagHeader header;
    private final VBox body = new VBox();
    private final Label reason = TextLabels.wrapped("", "flag-reason");
    private final Label past;
    private final FixList fixes;
    private final DisclosureLink details;
    private @Nullable Flag shown;
    private @Nullable WeekFindings shownFindings;
    private Consumer<Boolean> listener = open -> {};

    /**
     * A folded card of a rule that says nothing yet.
     *
     * @param rule the rule's id
     */
    FlagCard(String rule, WeekViewModel model, RuleDialogs rules, PageContext context) {
        words = context.words();
        texts = new WeekTexts(words);
        header = new FlagHeader(texts, this::toggle);
        past = TextLabels.wrapped(words.text("flag.past"), "note");
        fixes = new FixList(model, context);
        details = new DisclosureLink(
                words.text("week.flag.details"),
                words,
                () -> new FlagDetails(flag(), findings().timeline(), model, rules, context));
        getStyleClass().add("flag-card");
        setId(id(rule));
        setAccessibleRole(AccessibleRole.PARENT);
        body.getStyleClass().add("flag-body");
        details.getStyleClass().add("flag-behind");
        body.getChildren().addAll(reason, past, fixes, details);
        getChildren().addAll(header, body);
        setOpen(false);
    }

    /** The id of a rule's card. */
    static String id(String rule) {
        return "flag-" + rule;
    }

    /**
     * Says what the rule finds now; what clears that is not known yet.
     *
     * @param flag one of the findings' flags
     */
    void show(Flag flag, WeekFindings findings, WeekBoard board) {
        shown = flag;
        shownFindings = findings;
        RuleExplanation explanation = flag.rule().explanation();
        Flag first = flag.gravest();
        SeverityMark.apply(this, flag.severity());
        setAccessibleText(spoken(flag, findings, board));
        header.show(first, getAccessibleText(), board);
        reason.setText(explanation.reason());
        NodeVisibility.show(past, FlagWords.past(first));
        fixes.lookFor(flag, findings);
        details.renew();
    }

    private String spoken(Flag flag, WeekFindings findings, WeekBoard board) {
        Flag first = flag.gravest();
        String all = words.text(
                "week.card.flagged",
                texts.flagHeading(first, board),
                flag.rule().explanation().title(),
                new FlagWords(words).detail(first, findings.timeline()));
        List<Flag> others = flag.others();
        return others.isEmpty() ? all : words.text("week.card.flagged.also", all, texts.titles(others));
    }

    /** The flag that is shown. */
    Flag flag() {
        return Objects.requireNonNull(shown, "nothing is shown");
    }

    private WeekFindings findings() {
        return Objects.requireNonNull(shownFindings, "nothing is shown");
    }

    /** Shows what clears the flag, once that is known. */
    void showFixes(FlagFixes known) {
        boolean hadFocus = FocusPlace.in(fixes).index() >= 0;
        if (fixes.show(known) && hadFocus) {
            focusHeader(); // the same key would do something else now
        }
    }

    boolean isOpen() {
        return body.isVisible();
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
