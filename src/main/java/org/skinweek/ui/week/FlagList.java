package org.skinweek.ui.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.FocusPlace;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.Words;

/**
 * What the rules find in a week: flags with what clears them, then tips, good news and what the user tolerates. Each rule
 * keeps its nodes while weeks and edits come and go, since new ones would have to be styled.
 */
final class FlagList extends VBox {
    private static final double GAP = 12;

    private final PageContext context;
    private final WeekViewModel model;
    private final RuleDialogs rules;
    private final PanelFolds folds = new PanelFolds();
    private final Label none;
    private final VBox begin;
    private final VBox cards = new VBox(GAP);
    private final Map<String, FlagCard> cardOf = new HashMap<>();
    private final KeptChildren<String> kept = new KeptChildren<>(cards, this::card);
    private final DisclosureLink tips;
    private final QuietFlags good;
    private final VBox goodNews;
    private final DisclosureLink muted;
    private @Nullable WeekBoard board;
    private @Nullable WeekFindings findings;
    private FlagFixes fixes = FlagFixes.NONE;

    /**
     * A list of nothing.
     *
     * @param template offers a week to begin with, where there is none
     */
    FlagList(PageContext context, WeekViewModel model, RuleDialogs rules, Runnable template) {
        super(GAP);
        this.context = context;
        this.model = model;
        this.rules = rules;
        Words words = context.words();
        getStyleClass().add("flag-list");
        none = TextLabels.wrapped(words.text("week.panel.none.text"), "note");
        begin = begin(words, template);
        tips = new DisclosureLink("", words, this::tips);
        tips.setId("tips");
        tips.getStyleClass().add("tips");
        tips.onToggle(folds::rememberTips);
        good = new QuietFlags(folds, context);
        goodNews = goodNews(words, good);
        muted = new DisclosureLink("", words, this::muted);
        muted.setId("muted");
        muted.getStyleClass().add("tips");
        muted.onToggle(folds::rememberMuted);
        getChildren().addAll(none, begin, cards, tips, goodNews, muted);
        getChildren().forEach(child -> NodeVisibility.show(child, false));
    }

    /** An empty week leads to its next step. */
    private static VBox begin(Words words, Runnable template) {
        Hyperlink link = new Hyperlink(words.text("share.menu.template"));
        link.setId("week-template");
        link.setOnAction(event -> template.run());
        return new VBox(4, TextLabels.wrapped(words.text("week.panel.empty"), "note"), link);
    }

    private static VBox goodNews(Words words, QuietFlags good) {
        Label heading =
                TextLabels.wrapped(new WeekTexts(words).severity(Severity.REASSURANCE), "flag-heading", "accent-text");
        heading.setGraphic(SeverityMark.icon(Severity.REASSURANCE));
        VBox card = new VBox(heading, good);
        card.getStyleClass().addAll("calm-card", "quiet-flags");
        return card;
    }

    /** Shows what was found, or nothing while that is unknown. */
    void render(WeekBoard shown, @Nullable WeekFindings found) {
        board = shown;
        findings = found;
        FocusPlace place = FocusPlace.in(cards);
        NodeVisibility.show(begin, found != null && shown.isEmpty());
        NodeVisibility.show(none, found != null && found.flags().isEmpty() && !shown.isEmpty());
        if (found == null) {
            List.of(cards, tips, goodNews, muted).forEach(node -> NodeVisibility.show(node, false));
            return;
        }
        folds.see(found);
        NodeVisibility.show(cards, !found.flags().isEmpty());
        kept.show(found.flags().stream().map(FlagList::rule).toList());
        for (Flag flag : found.flags()) {
            FlagCard card = Objects.requireNonNull(cardOf.get(rule(flag)));
            card.show(flag, found, shown);
            card.showFixes(fixes);
            card.setOpen(folds.isOpen(flag));
        }
        NodeVisibility.show(goodNews, !found.reassurances().isEmpty());
        good.show(found.reassurances(), found.timeline());
        show(tips, "week.tips", found.tips().size(), folds.tipsOpen());
        show(muted, "rule.muted", found.muted().size(), folds.mutedOpen());
        place.restore(cards, FlagList::focus);
    }

    private void show(DisclosureLink link, String key, int count, boolean open) {
        NodeVisibility.show(link, count > 0);
        link.setText(context.words().text(key, count));
        link.renew();
        link.setOpen(open && count > 0);
    }

    /** Shows what clears the flags, as far as it is known; the rest stays as it is. */
    void showFixes(FlagFixes known) {
        fixes = known;
        cardOf.values().stream().filter(Node::isVisible).forEach(card -> card.showFixes(known));
    }

    /** Moves focus to the first of what is shown; false where that is nothing. */
    boolean focusFirst() {
        @Nullable Node first = FocusFinder.firstIn(this);
        if (first != null) {
            first.requestFocus();
        }
        return first != null;
    }

    /** Unfolds a flag; returns its card, absent where it is not shown. */
    @Nullable
    FlagCard unfold(Flag flag) {
        @Nullable FlagCard card = cardOf.get(rule(flag));
        if (card == null || !card.isVisible()) {
            return null;
        }
        card.setOpen(true);
        folds.remember(flag, true);
        return card;
    }

    private static void focus(Node card) {
        ((FlagCard) card).focusHeader();
    }

    private static String rule(Flag flag) {
        return flag.rule().id();
    }

    private FlagCard card(String rule) {
        FlagCard card = new FlagCard(rule, model, rules, context);
        card.onToggle(open -> folds.remember(card.flag(), open));
        cardOf.put(rule, card);
        return card;
    }

    private Node tips() {
        QuietFlags list = new QuietFlags(folds, context);
        WeekFindings found = Objects.requireNonNull(findings, "nothing is shown");
        list.show(found.tips(), found.timeline());
        return list;
    }

    private Node muted() {
        return MutedFlags.list(
                Objects.requireNonNull(findings, "nothing is shown"),
                Objects.requireNonNull(board, "nothing is shown"),
                model,
                rules,
                context);
    }
}
