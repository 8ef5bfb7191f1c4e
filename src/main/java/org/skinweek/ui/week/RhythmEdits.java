package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skinweek.app.RhythmCommands;
import org.skinweek.app.ScheduleCommands;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.RhythmMove;

/** Moves and takes away uses of a rhythm on the shown week: one, those that follow, or all that are to come. */
final class RhythmEdits {
    private final Workspace workspace;
    private final WeekViewModel model;

    RhythmEdits(Workspace workspace, WeekViewModel model) {
        this.workspace = workspace;
        this.model = model;
    }

    /** How many uses moving a card to a slot can be about; none for a card that no rhythm plans there. */
    List<RhythmScope> movable(WeekPlacement card, BoardSlot slot) {
        return isOfRhythm(card)
                ? Stream.of(RhythmScope.values())
                        .filter(scope ->
                                move(card, slot, scope).apply(notebook()).isPresent())
                        .toList()
                : List.of();
    }

    /** True for a card that a rhythm plans on its date. */
    boolean isOfRhythm(WeekPlacement card) {
        LocalDate date = date(BoardSlot.of(card));
        return notebook().schedule().lines(card.product()).stream()
                .anyMatch(line -> line.session() == card.session()
                        && notebook().schedule().occurs(line, date));
    }

    /** Moves a card to a slot, and others of its rhythm as far. */
    void moveTo(WeekPlacement card, BoardSlot slot, RhythmScope scope) {
        var unused = workspace.execute(move(card, slot, scope));
    }

    private Function<Notebook, Optional<Command>> move(WeekPlacement card, BoardSlot slot, RhythmScope scope) {
        LocalDate from = date(BoardSlot.of(card));
        LocalDate to = date(slot);
        if (scope == RhythmScope.ONCE) {
            return ScheduleCommands.move(from, card.session(), to, slot.session(), card.product(), today());
        }
        return RhythmCommands.move(
                new RhythmMove(from, card.session(), to, slot.session()), card.product(), first(from, scope), today());
    }

    /** Takes a card away, and others of its rhythm. */
    void remove(WeekPlacement card, RhythmScope scope) {
        LocalDate date = date(BoardSlot.of(card));
        var unused = workspace.execute(
                scope == RhythmScope.ONCE
                        ? ScheduleCommands.leaveOut(date, card.session(), card.product(), today())
                        : RhythmCommands.end(date, card.session(), card.product(), first(date, scope), today()));
    }

    /** Puts back what was left out on the date of a slot. */
    void putBack(Product product, BoardSlot slot) {
        LocalDate date = date(slot);
        Session session = slot.session();
        var unused = workspace.execute(ScheduleCommands.add(date, session, product.id(), today()));
    }

    private LocalDate first(LocalDate date, RhythmScope scope) {
        return scope == RhythmScope.ALL && today().isBefore(date) ? today() : date;
    }

    private LocalDate date(BoardSlot slot) {
        WeekBoard board = model.boardProperty().get();
        return board.start().plusDays(board.index(slot));
    }

    private LocalDate today() {
        return model.today();
    }

    private Notebook notebook() {
        return workspace.notebook();
    }
}
