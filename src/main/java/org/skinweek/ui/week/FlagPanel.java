package org.skinweek.ui.week;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FocusPlace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.ScrollPlace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.Words;

/** What the rules say about the week, at the side: what a drop would do, flags with fixes, tips, and good news. */
final class FlagPanel extends VBox {
    /** Room for the focus ring, which a scroll pane would cut off. */
    private static final double RING = 4;

    private final PageContext context;
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final Label title = new Label();
    private final VBox previewCard = new VBox(6);
    private final VBox content = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(content);
    private final RuleDialogs rules;
    private final PanelFolds folds = new PanelFolds();
    private final Button close;
    private @Nullable WeekBoard shownBoard;
    private @Nullable WeekFindings shownFindings;
    private FlagFixes fixes = FlagFixes.NONE;

    FlagPanel(PageContext context, WeekViewModel model, RuleDialogs rules, WeekTexts texts, Runnable closing) {
        this.context = context;
        this.model = model;
        this.rules = rules;
        this.texts = texts;
        Words words = texts.words();
        getStyleClass().add("flag-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("week.panel"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close = FeatherIcons.button(Feather.X, words.text("week.panel.close"), closing);
        close.getStyleClass().add("quiet");
        previewCard.getStyleClass().add("preview-card");
        showPreview(null);
        content.getStyleClass().add("flag-list");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(0, 0, 0, -RING));
        getChildren().addAll(new HBox(8, title, close), previewCard, scroll);
    }

    /** As a drawer it can be closed. */
    void setDrawer(boolean drawer) {
        NodeVisibility.show(close, drawer);
    }

    /** Moves focus to the first flag, or to what closes the drawer. */
    void focusFirst() {
        if (content.getChildren().isEmpty()) {
            close.requestFocus();
        } else {
            focus(content.getChildren().get(0));
        }
    }

    /** Unfolds a flag and scrolls to it and moves focus to it. */
    void open(Flag flag) {
        for (Node child : content.getChildren()) {
            if (child instanceof FlagCard card && child.getId().equals(FlagCard.id(flag))) {
                card.setOpen(true);
                folds.remember(flag, true);
                applyCss();
                layout();
                ScrollPlace.reveal(scroll, card);
                card.focusHeader();
            }
        }
    }

    private void focus(Node child) {
        if (child instanceof FlagCard card) {
            card.focusHeader();
        } else if (child instanceof DisclosureLink fold) {
            fold.focusLink();
        } else {
            close.requestFocus();
        }
    }

    /** Shows what was found; nothing is touched where it is the same as before. */
    void render(WeekBoard board, @Nullable WeekFindings findings) {
        if (board.equals(shownBoard) && Objects.equals(findings, shownFindings)) {
            return; // so that what is unfolded, scrolled and focused stays
        }
        shownBoard = board;
        shownFindings = findings;
        Words words = context.words();
        if (findings == null) {
            content.getChildren().clear();
            title.setText(words.text("week.panel.checking"));
            return;
        }
        FocusPlace place = FocusPlace.in(content);
        double offset = ScrollPlace.of(scroll);
        folds.see(findings);
        Map<String, FlagCard> before = cards().collect(Collectors.toMap(FlagCard::getId, card -> card));
        content.getChildren().clear();
        title.setText(words.text("week.panel.count", findings.flags().size()));
        if (findings.flags().isEmpty() && !board.isEmpty()) {
            content.getChildren().add(TextLabels.wrapped(words.text("week.panel.none.text"), "note"));
        }
        for (Flag flag : findings.flags()) {
            FlagCard card = card(flag, findings, board);
            if (before.containsKey(card.getId())) {
                card.keepRoom(before.get(card.getId()));
            }
            content.getChildren().add(card);
        }
        if (!findings.tips().isEmpty()) {
            content.getChildren().add(tips(findings));
        }
        if (!findings.reassurances().isEmpty()) {
            content.getChildren().add(reassurances(findings));
        }
        if (!findings.muted().isEmpty()) {
            content.getChildren().add(muted(findings, board));
        }
        ScrollPlace.put(scroll, offset);
        place.restore(content, this::focus);
    }

    /** Shows what clears the flags, as far as it is known; the rest stays as it is. */
    void showFixes(FlagFixes known) {
        fixes = known;
        cards().forEach(card -> card.showFixes(known));
    }

    private Stream<FlagCard> cards() {
        return content.getChildren().stream().filter(FlagCard.class::isInstance).map(FlagCard.class::cast);
    }

    /** Shows what a drop would do; absent hides it. */
    void showPreview(@Nullable DropPreview preview) {
        NodeVisibility.show(previewCard, preview != null);
        previewCard.getChildren().clear();
        if (preview == null) {
            return;
        }
        Words words = texts.words();
        previewCard.getChildren().add(TextLabels.wrapped(words.text("week.preview.title"), "strong"));
        if (preview.bars().isEmpty()) {
            Label fine = TextLabels.wrapped(words.text("week.preview.fine"), "accent-text");
            fine.setGraphic(FeatherIcons.of(Feather.CHECK, "accent-icon"));
            previewCard.getChildren().add(fine);
        }
        for (Flag flag : preview.raised()) {
            addToPreview(
                    flag,
                    words.text(
                            "week.preview.raises",
                            texts.severity(flag.severity()),
                            flag.rule().explanation().title()));
        }
        for (Flag flag : preview.staying()) {
            addToPreview(
                    flag,
                    words.text("week.preview.stays", flag.rule().explanation().title()));
        }
        if (!preview.cleared().isEmpty()) {
            previewCard
                    .getChildren()
                    .add(TextLabels.wrapped(
                            words.text("week.preview.clears", texts.titles(preview.cleared())), "note"));
        }
    }

    private void addToPreview(Flag flag, String text) {
        Label label = TextLabels.wrapped(text, SeverityMark.textStyle(flag.severity()));
        label.setGraphic(SeverityMark.icon(flag.severity()));
        previewCard.getChildren().add(label);
    }

    private FlagCard card(Flag flag, WeekFindings findings, WeekBoard board) {
        FlagCard card = new FlagCard(flag, findings, board, model, rules, context);
        card.showFixes(fixes);
        card.setOpen(folds.isOpen(flag));
        card.onToggle(open -> folds.remember(flag, open));
        return card;
    }

    private Node tips(WeekFindings findings) {
        DisclosureLink tips = new DisclosureLink(
                context.words().text("week.tips", findings.tips().size()), context.words(), () -> {
                    VBox list = new VBox();
                    list.getStyleClass().add("quiet-flags");
                    findings.tips().forEach(tip -> list.getChildren().add(quiet(tip, findings)));
                    return list;
                });
        tips.setId("tips");
        tips.getStyleClass().add("tips");
        tips.setOpen(folds.tipsOpen());
        tips.onToggle(folds::rememberTips);
        return tips;
    }

    private Node muted(WeekFindings findings, WeekBoard board) {
        DisclosureLink muted = MutedFlags.of(findings, board, model, rules, context);
        muted.setOpen(folds.mutedOpen());
        muted.onToggle(folds::rememberMuted);
        return muted;
    }

    private Node reassurances(WeekFindings findings) {
        Label heading = TextLabels.wrapped(texts.severity(Severity.REASSURANCE), "flag-heading", "accent-text");
        heading.setGraphic(SeverityMark.icon(Severity.REASSURANCE));
        VBox list = new VBox(heading);
        list.getStyleClass().addAll("calm-card", "quiet-flags");
        findings.reassurances().forEach(flag -> list.getChildren().add(quiet(flag, findings)));
        return list;
    }

    private DisclosureLink quiet(Flag flag, WeekFindings findings) {
        DisclosureLink fold = QuietFlag.of(flag, findings.timeline(), context);
        fold.setOpen(folds.isOpen(flag));
        fold.onToggle(open -> folds.remember(flag, open));
        return fold;
    }
}
