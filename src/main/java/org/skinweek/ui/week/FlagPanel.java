package org.skinweek.ui.week;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Product;
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
import org.skinweek.ui.product.ProductName;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.words.Words;

/** What the rules say about the week, at the side: what a drop would do, flags with fixes, tips, and good news. */
final class FlagPanel extends VBox {
    /** Room for the focus ring, which a scroll pane would cut off. */
    static final double RING = 4;

    private final PageContext context;
    private final WeekViewModel model;
    private final WeekTexts texts;
    private final WeekLeft left;
    private final VBox looked = new VBox();
    private @Nullable Product lookedAt;
    private final Label title = new Label();
    private final InHandCard inHandCard;
    private final ScrollPane inHandScroll;
    private final VBox content = new VBox(12);
    private final LaterFlagsModel later;
    private final Runnable template;
    private final ScrollPane scroll;
    private final RuleDialogs rules;
    private final PanelFolds folds = new PanelFolds();
    private final Button close;
    private @Nullable CarriedProduct carried;
    private @Nullable WeekBoard shownBoard;
    private @Nullable WeekFindings shownFindings;
    private FlagFixes fixes = FlagFixes.NONE;

    FlagPanel(PageContext context, WeekViewModel model, WeekTexts texts, WeekSide side, Runnable closing) {
        this.context = context;
        this.model = model;
        this.texts = texts;
        this.rules = side.rules();
        this.left = side.left();
        this.later = side.later();
        this.template = side.template();
        scroll = scrolled(new VBox(12, content, new LaterFlagList(later, texts, model::showWeekOf)));
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
        inHandCard = new InHandCard(texts);
        inHandScroll = scrolled(inHandCard);
        NodeVisibility.show(inHandScroll, false);
        content.getStyleClass().add("flag-list");
        VBox.setMargin(scroll, new Insets(0, 0, 0, -RING));
        looked.setId("looked-at");
        NodeVisibility.show(looked, false);
        getChildren().addAll(new HBox(8, title, close), looked, inHandScroll, scroll);
    }

    /** What is too high for the window scrolls, and makes nothing else higher. */
    private static ScrollPane scrolled(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
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

    /** Says what the rules leave of a product. */
    void lookAt(Product product) {
        lookedAt = product;
        sayLeft();
    }

    /** What the rules leave of a product in the shown week, in a sentence; empty where nothing keeps it waiting. */
    Optional<String> left(Product product) {
        return shownBoard == null || shownFindings == null
                ? Optional.empty()
                : left.of(product, shownBoard, shownFindings);
    }

    /** An empty week leads to its next step. */
    private Node begin() {
        Hyperlink begin = new Hyperlink(texts.words().text("share.menu.template"));
        begin.setId("week-template");
        begin.setOnAction(event -> template.run());
        return new VBox(4, TextLabels.wrapped(texts.words().text("week.panel.empty"), "note"), begin);
    }

    private void sayLeft() {
        looked.getChildren().clear();
        if (lookedAt != null) {
            Label name = ProductName.whole(lookedAt.name(), "small-strong");
            left(lookedAt)
                    .ifPresent(sentence -> looked.getChildren().addAll(name, TextLabels.wrapped(sentence, "note")));
        }
        NodeVisibility.show(looked, !looked.getChildren().isEmpty());
    }

    /** Shows what was found; nothing is touched where it is the same as before. */
    void render(WeekBoard board, @Nullable WeekFindings findings) {
        if (board.equals(shownBoard) && Objects.equals(findings, shownFindings)) {
            return; // so that what is unfolded, scrolled and focused stays
        }
        shownBoard = board;
        shownFindings = findings;
        sayLeft();
        Words words = context.words();
        later.look(board.start(), board.today());
        if (findings == null) {
            content.getChildren().clear();
            sayTitle();
            return;
        }
        FocusPlace place = FocusPlace.in(content);
        double offset = ScrollPlace.of(scroll);
        folds.see(findings);
        Map<String, FlagCard> before = cards().collect(Collectors.toMap(FlagCard::getId, card -> card));
        content.getChildren().clear();
        sayTitle();
        if (findings.flags().isEmpty() && !board.isEmpty()) {
            content.getChildren().add(TextLabels.wrapped(words.text("week.panel.none.text"), "note"));
        }
        if (board.isEmpty()) {
            content.getChildren().add(begin());
        }
        for (Flag flag : findings.flags()) {
            FlagCard card = card(flag, findings, board);
            if (before.containsKey(card.getId())) {
                FlagCard old = before.get(card.getId());
                card.keepRoom(old);
                card.setExplained(old.isExplained());
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

    /** Shows what is in hand in place of the flags, which come back when it is put down. */
    void show(InHand inHand, @Nullable DropPreview preview, WeekBoard board) {
        carried = inHand.carried();
        NodeVisibility.show(inHandScroll, carried != null);
        NodeVisibility.show(scroll, carried == null);
        if (carried != null) {
            inHandCard.show(inHand, preview, board);
        }
        sayTitle();
    }

    private void sayTitle() {
        Words words = context.words();
        if (carried != null) {
            title.setText(words.text("week.carry.title", carried.name()));
        } else if (shownFindings == null) {
            title.setText(words.text("week.panel.checking"));
        } else {
            title.setText(words.text("week.panel.count", shownFindings.flags().size()));
        }
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
