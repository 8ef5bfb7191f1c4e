package org.skinweek.ui.week;

import java.util.Objects;
import java.util.Optional;
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
import org.skinweek.routine.Product;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.ScrollPlace;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What the rules say about the week, at the side: what a drop would do, flags with fixes, tips, and good news. */
final class FlagPanel extends VBox {
    /** Room for the focus ring, which a scroll pane would cut off. */
    static final double RING = 4;

    private final PageContext context;
    private final WeekLeft left;
    private final LookedAtProduct looked = new LookedAtProduct();
    private @Nullable Product lookedAt;
    private final Label title = new Label();
    private final InHandCard inHandCard;
    private final ScrollPane inHandScroll;
    private final FlagList flags;
    private final LaterFlagsModel later;
    private final ScrollPane scroll;
    private final Button close;
    private @Nullable CarriedProduct carried;
    private @Nullable WeekBoard shownBoard;
    private @Nullable WeekFindings shownFindings;

    FlagPanel(PageContext context, WeekViewModel model, WeekTexts texts, WeekSide side, Runnable closing) {
        this.context = context;
        this.left = side.left();
        this.later = side.later();
        flags = new FlagList(context, model, side.rules(), side.template());
        scroll = scrolled(new VBox(12, flags, new LaterFlagList(later, texts, model::showWeekOf)));
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
        VBox.setMargin(scroll, new Insets(0, 0, 0, -RING));
        getChildren().addAll(new HBox(8, title, close), looked, inHandScroll, scroll);
    }

    /** What is too high for the window scrolls, and makes nothing else higher. */
    private static ScrollPane scrolled(Node content) {
        ScrollPane pane = new DirectScroll(content);
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
        if (!flags.focusFirst()) {
            close.requestFocus();
        }
    }

    /** Unfolds a flag and scrolls to it and moves focus to it. */
    void open(Flag flag) {
        @Nullable FlagCard card = flags.unfold(flag);
        if (card != null) {
            applyCss();
            layout();
            ScrollPlace.reveal(scroll, card);
            card.focusHeader();
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

    private void sayLeft() {
        Product product = lookedAt;
        if (product == null || shownBoard == null || shownFindings == null) {
            left.cancel();
            looked.show("", Optional.empty());
        } else {
            left.find(product, shownBoard, shownFindings, sentence -> looked.show(product.name(), sentence));
        }
    }

    /** Shows what was found; nothing is touched where it is the same as before. */
    void render(WeekBoard board, @Nullable WeekFindings findings) {
        if (board.equals(shownBoard) && Objects.equals(findings, shownFindings)) {
            return; // so that what is unfolded, scrolled and focused stays
        }
        shownBoard = board;
        shownFindings = findings;
        sayLeft();
        later.look(board.start(), board.today());
        double offset = ScrollPlace.of(scroll);
        flags.render(board, findings);
        sayTitle();
        ScrollPlace.put(scroll, offset);
    }

    /** Shows what clears the flags, as far as it is known; the rest stays as it is. */
    void showFixes(FlagFixes known) {
        flags.showFixes(known);
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
}
