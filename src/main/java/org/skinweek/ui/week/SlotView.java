package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.CommonCare;
import org.skinweek.words.Words;

/** One slot of the board: which kind of night it is, its cards, how it differs from other days, and what a drop would do. */
final class SlotView extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final BoardSlot slot;
    private final WeekTexts texts;
    private final ToDoubleFunction<Node> seen;
    private final Runnable laid;
    private final Label kind = TextLabels.of("", "slot-kind", "note");
    private final SlotOffer offer = new SlotOffer();
    private final SlotGhosts ghosts = new SlotGhosts();
    private final List<Node> items = new ArrayList<>();
    private List<CardText> shown = List.of();
    private List<Product> shownMissing = List.of();
    private @Nullable Offered offered;
    private String content = "";
    private boolean closed;

    /**
     * A slot.
     *
     * @param seen how far down a node is seen
     * @param laid told when the cards have their places
     */
    SlotView(BoardSlot slot, WeekTexts texts, ToDoubleFunction<Node> seen, Runnable laid) {
        this.seen = seen;
        this.laid = laid;
        this.slot = slot;
        this.texts = texts;
        getStyleClass().addAll("slot", "focus-ring", "slot-" + Words.key(slot.session()));
        kind.setMinWidth(0);
        getChildren().addAll(kind, offer);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinWidth(0);
    }

    BoardSlot slot() {
        return slot;
    }

    /** The cards and lines that can take focus, from top to bottom. */
    List<Node> items() {
        return items;
    }

    /** True on a day before the user began, which takes nothing. */
    boolean isClosed() {
        return closed;
    }

    /**
     * Shows what lies in the slot; cards that say the same as before stay as they are.
     *
     * @param basics what the heading of the lane says of all days
     * @param unfolded true where there is room for plain care in each day
     * @param made told of each card that is new
     */
    void render(
            WeekBoard board,
            @Nullable WeekFindings findings,
            CommonCare basics,
            boolean unfolded,
            Consumer<? super Node> made) {
        WeekBoard.Lane lane = board.lane(slot);
        closed = board.isClosed(slot);
        kind.setText(texts.slotKind(board, lane, findings));
        NodeVisibility.show(kind, closed || slot.session() == Session.EVENING);
        List<CardText> wanted = cards(lane, findings, board.index(slot), basics, unfolded);
        List<Product> missing = closed || unfolded ? List.of() : basics.missing(lane.care());
        if (!wanted.equals(shown) || !missing.equals(shownMissing)) {
            Map<CardText, Node> kept = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                kept.put(shown.get(i), items.get(i));
            }
            items.clear();
            for (CardText card : wanted) {
                Node item = kept.remove(card);
                if (item == null) {
                    item = card.card().quiet() ? new QuietItem(card) : new CardView(card, texts);
                    made.accept(item);
                }
                items.add(item);
            }
            List<Node> all = new ArrayList<>(List.of(kind));
            all.addAll(items);
            missing.forEach(product -> all.add(missing(product)));
            all.add(offer);
            PaneChildren.put(this, all);
            shown = wanted;
            shownMissing = missing;
            offered = null;
        }
        getChildren().removeAll(ghosts.all());
        ghosts.clear();
        List<Flag> all = lane.all().stream()
                .flatMap(card -> flags(findings, board.index(slot), card).stream())
                .distinct()
                .toList();
        String says = texts.slotContent(board, lane, all);
        if (!says.equals(content)) {
            content = says;
            offered = null;
        }
    }

    /** What is in hand, as far as it says anything of this slot. */
    private record Offered(
            @Nullable CarriedProduct carried,
            boolean guided,
            SlotGuide.@Nullable Spot spot,
            boolean chosen,
            @Nullable DropPreview preview) {}

    /**
     * Shows how well what is in hand would lie here.
     *
     * @param preview what a drop here would do; absent when it is not over this slot, or not yet known
     */
    void show(InHand inHand, @Nullable DropPreview preview) {
        SlotGuide.@Nullable Spot spot = inHand.spot(slot);
        boolean chosen = slot.equals(inHand.chosen());
        Offered now = new Offered(inHand.carried(), inHand.guide() != null, spot, chosen, preview);
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        SlotGuide.@Nullable Light light = spot == null ? null : spot.light();
        pseudoClassStateChanged(TARGET, chosen);
        pseudoClassStateChanged(BEST, light == SlotGuide.Light.BEST);
        pseudoClassStateChanged(OPEN, light == SlotGuide.Light.OPEN);
        boolean lit = light == SlotGuide.Light.BEST || light == SlotGuide.Light.OPEN;
        pseudoClassStateChanged(DIMMED, inHand.guide() != null && !lit && !chosen);
        SeverityMark.apply(this, severity(spot, preview));
        if (spot != null) {
            offer.show(spot, chosen, texts.words());
        } else if (chosen && preview != null) {
            offer.show(texts.titles(preview.bars()), severity(null, preview));
        } else {
            offer.hide();
        }
        requestLayout();
        items.forEach(item -> item.pseudoClassStateChanged(LEAVING, inHand.isLeaving(((BoardItem) item).card())));
        CarriedProduct carried = inHand.carried();
        setAccessibleText(
                spot == null || carried == null
                        ? content
                        : texts.words().text("week.slot.carried", content, spot.text(), carried.name()));
    }

    /** Shows what a fix would change here; one that changes nothing here shows nothing. */
    void show(FixGhosts fix) {
        getChildren().removeAll(ghosts.all());
        ghosts.show(fix, slot, items);
        getChildren().addAll(ghosts.all());
        ghosts.makeRoom(this);
    }

    /** How high it must be for what lies in it, whatever a fix would bring. */
    double contentHeight(double width) {
        return super.computePrefHeight(width);
    }

    /** How many of its cards lie further down than a height. */
    int cardsBelow(double height) {
        return (int) items.stream()
                .filter(item -> item.getBoundsInParent().getMaxY() > height + 1)
                .count();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width) + ghosts.roomBelow();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double foot = seen.applyAsDouble(this);
        offer.layIn(this, ghosts.below(this), foot);
        ghosts.layIn(this, foot);
        laid.run();
    }

    private static @Nullable Severity severity(SlotGuide.@Nullable Spot spot, @Nullable DropPreview preview) {
        if (spot != null) {
            return spot.light().severity();
        }
        return preview == null ? null : WeekFindings.gravest(preview.bars()).orElse(null);
    }

    private List<CardText> cards(
            WeekBoard.Lane lane, @Nullable WeekFindings findings, int day, CommonCare basics, boolean unfolded) {
        return lane.all().stream()
                .filter(card -> !card.quiet()
                        || unfolded
                        || !basics.covers(card.product())
                        || !flags(findings, day, card).isEmpty())
                .map(card -> CardText.of(card, flags(findings, day, card), muted(findings, day, card), texts))
                .toList();
    }

    private Node missing(Product product) {
        return TextLabels.wrapped(texts.words().text("week.slot.without", product.name()), "slot-missing", "note");
    }

    private static List<Flag> muted(@Nullable WeekFindings findings, int day, WeekBoard.Card card) {
        return findings == null ? List.of() : findings.mutedAt(day, card);
    }

    private static List<Flag> flags(@Nullable WeekFindings findings, int day, WeekBoard.Card card) {
        return findings == null ? List.of() : findings.saidOf(day, card);
    }
}
