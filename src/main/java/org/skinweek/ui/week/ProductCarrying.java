package org.skinweek.ui.week;

import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.advice.BestSlots;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.words.Words;

/** What is in hand, by mouse or by keyboard: while it is, the week says where it would go best. */
public final class ProductCarrying {
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final UserRules rules;
    private final Words words;
    private final WeekViewModel model;
    private final LatestRequest guides;
    private MoveQuestion question = (card, slot) -> false;
    private final ReadOnlyObjectWrapper<InHand> inHand = new ReadOnlyObjectWrapper<>(InHand.NOTHING);

    /** Carries nothing at first. */
    public ProductCarrying(
            Workspace workspace,
            Knowledge knowledge,
            UserRules rules,
            Words words,
            BackgroundRunner background,
            WeekViewModel model) {
        this.workspace = workspace;
        this.knowledge = knowledge;
        this.rules = rules;
        this.words = words;
        this.model = model;
        guides = new LatestRequest(background);
        model.findingsProperty().addListener((observable, before, found) -> askAnew());
        model.scopeProperty().addListener((observable, before, scope) -> askAnew());
    }

    /** Asks how many uses a move is about. */
    @FunctionalInterface
    interface MoveQuestion {
        /** True where there is a choice, and the user is asked; false to move the card as any other. */
        boolean asked(WeekPlacement card, BoardSlot slot);
    }

    /** Who is asked when a card of a rhythm is put into another slot. */
    void onMove(MoveQuestion asked) {
        question = asked;
    }

    ReadOnlyObjectProperty<InHand> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /** What is in hand; absent when nothing is. */
    @Nullable
    CarriedProduct carried() {
        return inHand.get().carried();
    }

    /** True while something that was picked up by keyboard is in hand. */
    boolean isByKeys() {
        CarriedProduct carried = carried();
        return carried != null && carried.byKeys();
    }

    /** Takes a product into the hand, in place of what was there. */
    void pickUp(CarriedProduct taken) {
        model.endPreview();
        inHand.set(new InHand(taken, null, null));
        ask();
    }

    /** Holds it over a slot, or over none: the week says what putting it down there would do. */
    void over(@Nullable BoardSlot slot) {
        InHand now = inHand.get();
        if (Objects.equals(slot, now.chosen())) {
            return;
        }
        CarriedProduct carried = now.carried();
        inHand.set(new InHand(carried, now.guide(), slot));
        preview(carried, slot);
    }

    private void preview(@Nullable CarriedProduct carried, @Nullable BoardSlot slot) {
        if (slot == null || carried == null) {
            model.endPreview();
        } else {
            model.preview(carried.product(), slot, carried.moved());
        }
    }

    /** Puts it into a slot, which a rule may well bar: the user decides, and a flag says what came of it. */
    void putDown(BoardSlot slot) {
        CarriedProduct carried = carried();
        letGo();
        if (carried == null) {
            return;
        }
        WeekPlacement from = carried.from();
        if (from == null) {
            model.place(carried.product(), slot);
        } else if (carried.copying()) {
            model.copy(from, slot);
        } else if (!question.asked(from, slot)) {
            model.move(from, slot);
        }
    }

    /** Leaves everything as it was. */
    void letGo() {
        guides.cancel();
        model.endPreview();
        inHand.set(InHand.NOTHING);
    }

    /** The week is another, or what may change in it: what was said no longer holds, neither on the board nor in the panel. */
    private void askAnew() {
        InHand now = inHand.get();
        if (now.carried() != null) {
            model.endPreview();
            inHand.set(new InHand(now.carried(), null, now.chosen()));
            ask();
            preview(now.carried(), now.chosen());
        }
    }

    private void ask() {
        CarriedProduct carried = carried();
        WeekFindings found = model.findingsProperty().get();
        if (carried != null && found != null) {
            found.index(carried.product()).ifPresent(index -> ask(carried, found, index));
        }
    }

    private void ask(CarriedProduct carried, WeekFindings found, int index) {
        Use moved = model.leaving(carried.moved(), index);
        BestSlots slots = new BestSlots(rules.of(workspace.notebook()), knowledge.catalog(), knowledge.plannerData());
        Predicate<Use> movable = model.movable();
        guides.run(
                () -> SlotGuide.of(slots, found.timeline(), index, moved, movable, words),
                guide -> inHand.set(new InHand(carried, guide, inHand.get().chosen())));
    }
}
