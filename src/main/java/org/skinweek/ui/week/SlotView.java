package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;
import org.skinweek.ui.evidence.SeverityMark;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** One slot of the board: its cards, or a word that it is free, and what a drop would do. */
final class SlotView extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

    private final BoardSlot slot;
    private final WeekTexts texts;
    private final SlotLight light;
    private final ToDoubleFunction<Node> seen;
    private final SlotNote note = new SlotNote();
    private final SlotGhosts ghosts = new SlotGhosts();
    private final List<Node> items = new ArrayList<>();
    private String content = "";
    private boolean closed;

    /**
     * A slot.
     *
     * @param seen how far down a node is seen
     */
    SlotView(BoardSlot slot, WeekTexts texts, ToDoubleFunction<Node> seen) {
        this.seen = seen;
        this.slot = slot;
        this.texts = texts;
        light = new SlotLight(slot, texts);
        getStyleClass().addAll("slot", "focus-ring", "slot-" + Words.key(slot.session()));
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

    void render(WeekBoard board, @Nullable WeekFindings findings) {
        WeekBoard.Lane lane = board.lane(slot);
        int day = board.index(slot);
        items.clear();
        getChildren().setAll(light.heading());
        lane.first().forEach(card -> add(new QuietItem(card, flags(findings, day, card), texts)));
        lane.treatments()
                .forEach(
                        card -> add(new CardView(card, flags(findings, day, card), muted(findings, day, card), texts)));
        closed = board.isClosed(slot);
        if (lane.treatments().isEmpty()) {
            getChildren().add(rest(board.standing(slot)));
        }
        lane.last().forEach(card -> add(new QuietItem(card, flags(findings, day, card), texts)));
        ghosts.clear();
        getChildren().add(note);
        List<Flag> all = lane.all().stream()
                .flatMap(card -> flags(findings, day, card).stream())
                .distinct()
                .toList();
        content = texts.slotContent(board, lane, all);
        setAccessibleText(content);
    }

    /**
     * Shows how well what is in hand would lie here.
     *
     * @param preview what a drop here would do; absent when it is not over this slot, or not yet known
     */
    void show(InHand inHand, @Nullable DropPreview preview) {
        SlotGuide.@Nullable Spot spot = inHand.spot(slot);
        boolean chosen = slot.equals(inHand.chosen());
        pseudoClassStateChanged(TARGET, chosen);
        SeverityMark.apply(this, severity(spot, preview));
        light.show(this, spot);
        note.show(chosen ? text(spot, preview) : "", severity(spot, preview));
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

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width) + ghosts.roomBelow();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double foot = seen.applyAsDouble(this);
        note.layIn(this, foot);
        ghosts.layIn(this, foot);
    }

    private static @Nullable Severity severity(SlotGuide.@Nullable Spot spot, @Nullable DropPreview preview) {
        if (spot != null) {
            return spot.light().severity();
        }
        return preview == null ? null : WeekFindings.gravest(preview.bars()).orElse(null);
    }

    private String text(SlotGuide.@Nullable Spot spot, @Nullable DropPreview preview) {
        if (spot != null) {
            return spot.brief();
        }
        return preview == null ? "" : texts.titles(preview.bars());
    }

    /** The word for a slot without treatments; what is over and not written down is no rest night either. */
    private Node rest(WeekBoard.Standing standing) {
        String free =
                standing == WeekBoard.Standing.KNOWN && slot.session() == Session.EVENING ? "week.rest" : "week.free";
        Label text = TextLabels.of(texts.words().text(closed ? "week.before" : free), "note");
        StackPane rest = new StackPane(text);
        rest.getStyleClass().add("rest");
        VBox.setVgrow(rest, Priority.SOMETIMES);
        return rest;
    }

    private void add(Node item) {
        items.add(item);
        getChildren().add(item);
    }

    private static List<Flag> muted(@Nullable WeekFindings findings, int day, WeekBoard.Card card) {
        return findings == null ? List.of() : findings.mutedAt(day, card);
    }

    private static List<Flag> flags(@Nullable WeekFindings findings, int day, WeekBoard.Card card) {
        return findings == null ? List.of() : findings.saidOf(day, card);
    }
}
