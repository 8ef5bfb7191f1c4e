package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;

/** The seven days: each a column, mornings on one line across the week and evenings on another. */
final class BoardView extends GridPane {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int MORNING_ROW = 1;
    private static final int EVENING_ROW = 2;
    private static final int BUDGET_ROW = 3;

    private final WeekTexts texts;
    private final List<Region> columns = new ArrayList<>();
    private final List<DayHeader> headers = new ArrayList<>();
    private final List<BudgetBar> budgets = new ArrayList<>();
    private final Map<Slot, SlotView> slots = new HashMap<>();
    private final SlotHandlers handlers;
    private @Nullable LocalDate shown;

    /** Makes a slot and what is in it answer to mouse, and remembers where the keyboard is. */
    interface SlotHandlers {
        /** A slot was made. */
        void made(SlotView slot);

        /** The content of a slot was made anew. */
        void rendered(SlotView slot);
    }

    BoardView(WeekTexts texts, DayClipboard clipboard, SlotHandlers handlers) {
        this.texts = texts;
        this.handlers = handlers;
        getStyleClass().add("board");
        for (int day = 0; day < Timeline.DAYS; day++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / Timeline.DAYS);
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
            Region background = new Region();
            background.getStyleClass().add("day-column");
            add(background, day, 0, 1, BUDGET_ROW + 1);
            DayHeader header = new DayHeader(texts, clipboard);
            add(header, day, 0);
            BudgetBar budget = new BudgetBar();
            add(budget, day, BUDGET_ROW);
            columns.add(background);
            headers.add(header);
            budgets.add(budget);
        }
        getRowConstraints()
                .addAll(row(Priority.NEVER), row(Priority.ALWAYS), row(Priority.ALWAYS), row(Priority.NEVER));
    }

    void render(WeekBoard board, @Nullable Findings findings) {
        if (!board.start().equals(shown)) {
            shown = board.start();
            makeSlots(board);
        }
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = board.start().plusDays(day);
            boolean today = date.equals(board.today());
            List<Flag> flags = findings == null ? List.of() : findings.on(day);
            columns.get(day).pseudoClassStateChanged(TODAY, today);
            headers.get(day).render(date, today, flags);
            if (findings != null) {
                budgets.get(day).show(findings.units().get(day), findings.budget(), date, texts);
            }
        }
        slots.values().forEach(slot -> {
            slot.render(board, findings);
            handlers.rendered(slot);
        });
    }

    void forecast(@Nullable Slot hovered, @Nullable Preview preview) {
        slots.forEach((slot, view) ->
                view.forecast(slot.equals(hovered), preview != null && slot.equals(preview.slot()) ? preview : null));
    }

    @Nullable
    SlotView slot(Slot slot) {
        return slots.get(slot);
    }

    /** The slot that a node of the board is or lies in. */
    static @Nullable SlotView slotOf(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof SlotView slot) {
                return slot;
            }
        }
        return null;
    }

    private void makeSlots(WeekBoard board) {
        getChildren().removeAll(slots.values());
        slots.clear();
        for (int day = 0; day < Timeline.DAYS; day++) {
            for (Session session : Session.values()) {
                Slot slot = new Slot(board.start().plusDays(day).getDayOfWeek(), session);
                SlotView view = new SlotView(slot, texts);
                slots.put(slot, view);
                add(view, day, session == Session.MORNING ? MORNING_ROW : EVENING_ROW);
                handlers.made(view);
            }
        }
    }

    private static RowConstraints row(Priority grow) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(grow);
        row.setFillHeight(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
